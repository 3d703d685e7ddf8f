import type { Locale } from '../../i18n/languages.ts';
import type { SubjectRequest } from '../bundle/readSubject.ts';
import type { ReportOptions, ReportProgress, ReportResult } from './makeReport.ts';
import type { SuspectOrder } from './suspectOrder.ts';

/** One file, as it is wanted. */
export interface ReportOrder extends Pick<ReportOptions, 'form' | 'paper' | 'nodes' | 'exported' | 'stem'> {
  readonly chainId: number;
  readonly requests: readonly SubjectRequest[];
  readonly locale: Locale;
}

/** What is asked of the worker: to get ready, or a file; one at a time. */
export type ReportRequest =
  | { readonly kind: 'prepare'; readonly locale: Locale }
  | { readonly kind: 'order'; readonly order: ReportOrder }
  | { readonly kind: 'suspect'; readonly order: SuspectOrder };

/** What the worker answers to an order: how far it is, and at last the file, or why there is none. */
export type ReportAnswer =
  | { readonly kind: 'progress'; readonly progress: ReportProgress }
  | { readonly kind: 'done'; readonly result: ReportResult }
  | { readonly kind: 'failed'; readonly detail: string };
