import { decode } from './decodeEngine.ts';
import type { PdfAnswer, PdfRequest } from './pdfProtocol.ts';
import type { ScannedCode } from './scannedCode.ts';
import type { ScanProblem, ScanResult } from './scanProblem.ts';

/** What was found in a document, and how much of it was looked at. */
export interface PdfReading {
  readonly codes: readonly ScannedCode[];
  readonly pagesRead: number;
  readonly pages: number;
}

export interface PdfProgress {
  /** A page is about to be looked at; both numbers count from 1. */
  onPage(page: number, pages: number): void;
  /** Ends the reading after the page it is at. */
  readonly signal: AbortSignal;
}

/** Larger files than this are no labels. Bytes. */
const largestFile = 50_000_000;
const mostPages = 20;
/** For one page, in milliseconds: a file can be made to take for ever. */
const patience = 30_000;

/**
 * Finds the codes on the first twenty pages of a PDF, page by page, with the decoder that pictures are read with. The
 * file is drawn in a worker of its own, which ends with the reading.
 *
 * @returns `pdf-unreadable`, `pdf-too-large`, or the decoder's problems
 */
export async function readPdf(file: Blob, { onPage, signal }: PdfProgress): Promise<ScanResult<PdfReading>> {
  if (file.size > largestFile) return failure('pdf-too-large', `${file.size} bytes`);
  const worker = new Worker(new URL('./pdfWorker.ts', import.meta.url), { type: 'module', name: 'pdf' });
  try {
    const opened = await ask(worker, { kind: 'open', file });
    if (!opened.ok) return opened;
    if (opened.value.kind !== 'opened') throw new Error(`answered with a ${opened.value.kind}`);
    const { pages } = opened.value;
    const pagesRead = Math.min(pages, mostPages);
    const codes: ScannedCode[] = [];
    for (let page = 1; page <= pagesRead && !signal.aborted; page++) {
      onPage(page, pages);
      const drawn = await ask(worker, { kind: 'page', page });
      if (!drawn.ok) return drawn;
      if (drawn.value.kind !== 'page') throw new Error(`answered with ${drawn.value.kind}`);
      const found = await decode(drawn.value.bitmap, { plan: 'page' });
      if (!found.ok) return found;
      codes.push(...found.value.map((code): ScannedCode => ({ ...code, source: 'image', page })));
    }
    return { ok: true, value: { codes, pagesRead, pages } };
  } finally {
    worker.terminate();
  }
}

type Answered = Exclude<PdfAnswer, { readonly kind: 'unreadable' }>;

/** One question and its answer; the worker answers in turn. */
function ask(worker: Worker, request: PdfRequest): Promise<ScanResult<Answered>> {
  return new Promise((resolve) => {
    const asking = new AbortController();
    const { signal } = asking;
    function settle(result: ScanResult<Answered>): void {
      asking.abort();
      clearTimeout(overdue);
      resolve(result);
    }
    const overdue = setTimeout(() => settle(failure('pdf-too-large', `more than ${patience} ms`)), patience);
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<PdfAnswer>) => {
        switch (data.kind) {
          case 'opened':
          case 'page':
            return settle({ ok: true, value: data });
          case 'unreadable':
            return settle(failure('pdf-unreadable', data.detail));
          default:
            // The library greets whoever listens.
            return data satisfies never;
        }
      },
      { signal },
    );
    worker.addEventListener(
      'error',
      (event) => {
        event.preventDefault();
        settle(failure('decoder-missing', event.message ?? 'The worker did not load'));
      },
      { signal },
    );
    worker.postMessage(request);
  });
}

function failure(
  code: ScanProblem['code'],
  detail: string,
): { readonly ok: false; readonly problem: ScanProblem } {
  return { ok: false, problem: { code, detail } };
}
