import type { CheckedFile } from './checkFile.ts';
import type { CheckAnswer, CheckOrder } from './checkProtocol.ts';

export interface OrderOptions {
  /** Ends the work at once. */
  readonly signal: AbortSignal;
  /** Told which subject is worked out again, counted from 0. */
  readonly onSubject: (subject: number) => void;
}

/**
 * Has a file checked in a worker of its own, so that the page goes on; the worker ends with it.
 *
 * @param start starts the worker
 * @throws the signal's reason when the caller ended the work; Error when the worker failed or could not be loaded
 */
export function orderCheck(
  start: () => Worker,
  order: CheckOrder,
  { signal, onSubject }: OrderOptions,
): Promise<CheckedFile> {
  signal.throwIfAborted();
  const worker = start();
  return new Promise<CheckedFile>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    // A script that did not load, or a fault nobody caught.
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      reject(new Error(event.message ?? 'The worker did not load'));
    });
    worker.addEventListener('message', ({ data: answer }: MessageEvent<CheckAnswer>) => {
      switch (answer.kind) {
        case 'progress':
          return onSubject(answer.subject);
        case 'done':
          return resolve(answer.checked);
        case 'failed':
          return reject(new Error(answer.detail));
        default:
          return answer satisfies never;
      }
    });
    worker.postMessage(order);
  }).finally(() => worker.terminate());
}
