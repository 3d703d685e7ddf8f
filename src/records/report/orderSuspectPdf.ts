import type { ReportFile } from './makeReport.ts';
import type { ReportAnswer, ReportRequest } from './reportProtocol.ts';
import type { SuspectOrder } from './suspectOrder.ts';

/**
 * Has the PDF about a suspect pack made by the worker of reports; the worker ends with it.
 * @throws Error when the worker failed or could not be loaded
 */
export function orderSuspectPdf(order: SuspectOrder): Promise<ReportFile> {
  const worker = new Worker(new URL('./reportWorker.ts', import.meta.url), {
    type: 'module',
    name: 'report',
  });
  return new Promise<ReportFile>((resolve, reject) => {
    // A script that did not load, or a fault nobody caught.
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      reject(new Error(event.message ?? 'The worker did not load'));
    });
    worker.addEventListener('message', ({ data: answer }: MessageEvent<ReportAnswer>) => {
      if (answer.kind === 'failed') reject(new Error(answer.detail));
      if (answer.kind === 'done' && answer.result.ok) resolve(answer.result.file);
    });
    const request: ReportRequest = { kind: 'suspect', order };
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}
