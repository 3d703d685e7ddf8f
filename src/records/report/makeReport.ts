import type { Network } from '../../chain/network.ts';
import type { UnreadCause } from '../../domain/fact.ts';
import { type BuildOptions, buildBundle } from '../bundle/buildBundle.ts';
import type { EvidenceBundle } from '../bundle/bundle.ts';
import type { SubjectRequest } from '../bundle/readSubject.ts';
import { bundleText } from '../bundle/sealBundle.ts';
import { epcisOf } from '../epcis/epcisOf.ts';
import { reportCsv } from './csv/reportCsv.ts';
import type { PdfOptions } from './pdf/writePdf.ts';
import type { ReportLanguage } from './reportLanguage.ts';
import { type ReportForm, reportName } from './reportName.ts';

export interface ReportOptions extends Pick<BuildOptions, 'nodes' | 'exported' | 'signal' | 'fetch'> {
  readonly form: ReportForm;
  readonly paper: PdfOptions['paper'];
  readonly fonts: PdfOptions['fonts'];
  readonly language: ReportLanguage;
  /** Where the app is served: the code on the PDF leads there. */
  readonly stem: string;
  readonly onProgress?: (progress: ReportProgress) => void;
}

/** How far it has come, from 0 to 1 of each stage; a stage of unknown length says nothing. */
export interface ReportProgress {
  readonly stage: 'reading' | 'making';
  readonly done?: number;
}

export interface ReportFile {
  readonly name: string;
  readonly content: Blob;
}

export type ReportResult =
  | { readonly ok: true; readonly file: ReportFile }
  /** No block could be read: there is nothing to report about. */
  | { readonly ok: false; readonly problem: 'block_unread'; readonly cause: UnreadCause };

/**
 * Reads what is asked for and writes it in one form.
 * @throws the reason of `options.signal` when the caller ended the work, and what `options.fonts` throws
 */
export async function makeReport(
  network: Network,
  requests: readonly SubjectRequest[],
  options: ReportOptions,
): Promise<ReportResult> {
  const { form, onProgress, signal } = options;
  onProgress?.({ stage: 'reading' });
  const built = await buildBundle(network, requests, {
    ...options,
    onProgress: (progress) => {
      if (progress.stage === 'checking') onProgress?.({ stage: 'making' });
      else if (progress.known > 0)
        onProgress?.({
          stage: 'reading',
          done: (progress.subject + progress.read / progress.known) / requests.length,
        });
    },
  });
  if (!built.ok) return built;
  signal?.throwIfAborted();
  const content = await write(built.bundle, options);
  return { ok: true, file: { name: reportName(built.bundle.statement, form), content } };
}

async function write(bundle: EvidenceBundle, options: ReportOptions): Promise<Blob> {
  const { form, signal, onProgress } = options;
  const { statement, integrity } = bundle;
  switch (form) {
    case 'bundle':
      return new Blob([bundleText(bundle)], { type: 'application/json' });
    case 'epcis':
      return new Blob([JSON.stringify(await epcisOf(statement, integrity.hash), null, 2)], {
        type: 'application/ld+json',
      });
    case 'csv': {
      const parts: string[] = [];
      for (const part of reportCsv(statement, integrity.hash)) parts.push(part);
      return new Blob(parts, { type: 'text/csv;charset=utf-8' });
    }
    case 'pdf': {
      const sealed = { text: bundleText(bundle), hash: integrity.hash };
      // Fonts and their engine are most of the code of reports, and no other form needs them.
      const { reportPdf } = await import('./reportPdf.ts');
      const pdf = await reportPdf(statement, sealed, {
        ...options,
        pause: async (done) => {
          signal?.throwIfAborted();
          onProgress?.({ stage: 'making', done });
        },
      });
      return new Blob([pdf], { type: 'application/pdf' });
    }
    default:
      throw new Error(`form ${form satisfies never}`);
  }
}
