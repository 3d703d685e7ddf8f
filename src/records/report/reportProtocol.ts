import type { Locale } from '../../i18n/languages.ts';
import type { SubjectRequest } from '../bundle/readSubject.ts';
import type { ReportOptions, ReportProgress, ReportResult } from './makeReport.ts';

/** What is asked of the worker: once, for one file. */
export interface ReportOrder extends Pick<ReportOptions, 'form' | 'paper' | 'nodes' | 'exported' | 'stem'> {
  readonly chainId: number;
  readonly requests: readonly SubjectRequest[];
  readonly locale: Locale;
}

/** What the worker answers: how far it is, and at last the file, or why there is none. */
export type ReportAnswer =
  | { readonly kind: 'progress'; readonly progress: ReportProgress }
  | { readonly kind: 'done'; readonly result: ReportResult }
  | { readonly kind: 'failed'; readonly detail: string };
