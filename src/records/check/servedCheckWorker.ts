/** Starts the worker that checks reports, as the app serves it. */
export function servedCheckWorker(): Worker {
  return new Worker(new URL('./checkWorker.ts', import.meta.url), { type: 'module', name: 'check' });
}
