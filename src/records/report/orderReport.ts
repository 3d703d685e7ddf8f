import type { ReportProgress, ReportResult } from './makeReport.ts';
import type { ReportAnswer, ReportOrder } from './reportProtocol.ts';

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
export function orderReport(order: ReportOrder, { signal, onProgress }: OrderOptions): Promise<ReportResult> {
  signal.throwIfAborted();
  const worker = new Worker(new URL('./reportWorker.ts', import.meta.url), {
    type: 'module',
    name: 'report',
  });
  return new Promise<ReportResult>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    // A script that did not load, or a fault nobody caught.
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      reject(new Error(event.message ?? 'The worker did not load'));
    });
    worker.addEventListener('message', ({ data: answer }: MessageEvent<ReportAnswer>) => {
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
    });
    worker.postMessage(order);
  }).finally(() => worker.terminate());
}
