import type { Locale } from '../../i18n/languages.ts';
import type { ReportProgress, ReportResult } from './makeReport.ts';
import type { ReportAnswer, ReportOrder, ReportRequest } from './reportProtocol.ts';

interface OrderOptions {
  /** Ends the work at once. */
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ReportProgress) => void;
}

/**
 * Has a report made in a worker of its own, so that the page goes on; the worker ends with it.
 *
 * @throws the signal's reason when the caller ended the work; Error when the worker failed or could not be loaded
 */
export function orderReport(order: ReportOrder, options: OrderOptions): Promise<ReportResult> {
  options.signal.throwIfAborted();
  const worker = startWorker();
  return carriedOut(worker, order, options).finally(() => worker.terminate());
}

export interface ReportMaker {
  /** As `orderReport`, sooner; one at a time. */
  readonly order: typeof orderReport;
  /** Ends the worker, and any work of it. */
  readonly end: () => void;
}

/**
 * A worker that gets ready before somebody asks for a file, and stays for the next.
 * @param locale that reports will be in, as far as can be known
 */
export function reportMaker(locale: Locale): ReportMaker {
  let ready: Worker | undefined;
  let ended = false;
  const prepare = () => {
    const worker = startWorker();
    // Whoever orders starts another, and is told when that does not load either.
    worker.addEventListener('error', () => {
      if (ready === worker) ready = undefined;
    });
    ask(worker, { kind: 'prepare', locale });
    ready = worker;
  };
  prepare();
  return {
    async order(order, options) {
      options.signal.throwIfAborted();
      const worker = ready ?? startWorker();
      ready = undefined;
      try {
        const result = await carriedOut(worker, order, options);
        if (!ended) ready ??= worker;
        return result;
      } finally {
        if (ready !== worker) {
          worker.terminate();
          if (!ended && ready === undefined) prepare();
        }
      }
    },
    end() {
      ended = true;
      ready?.terminate();
    },
  };
}

function startWorker(): Worker {
  return new Worker(new URL('./reportWorker.ts', import.meta.url), { type: 'module', name: 'report' });
}

function ask(worker: Worker, request: ReportRequest): void {
  worker.postMessage(request);
}

function carriedOut(
  worker: Worker,
  order: ReportOrder,
  { signal, onProgress }: OrderOptions,
): Promise<ReportResult> {
  const listening = new AbortController();
  return new Promise<ReportResult>((resolve, reject) => {
    const listen = { signal: listening.signal };
    signal.addEventListener('abort', () => reject(signal.reason), listen);
    // A script that did not load, or a fault nobody caught.
    worker.addEventListener(
      'error',
      (event) => {
        event.preventDefault();
        reject(new Error(event.message ?? 'The worker did not load'));
      },
      listen,
    );
    worker.addEventListener(
      'message',
      ({ data: answer }: MessageEvent<ReportAnswer>) => {
        switch (answer.kind) {
          case 'progress':
            return onProgress(answer.progress);
          case 'done':
            return resolve(answer.result);
          case 'failed':
            return reject(new Error(answer.detail));
          default:
            return answer satisfies never;
        }
      },
      listen,
    );
    ask(worker, { kind: 'order', order });
  }).finally(() => listening.abort());
}
