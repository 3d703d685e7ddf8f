/** What the service worker uses of its surroundings: TypeScript has them in a library that excludes the page's. */
export interface WorkerScope {
  readonly clients: { claim(): Promise<void> };
  readonly location: { readonly origin: string };
  addEventListener(name: 'install' | 'activate', listen: (event: WorkEvent) => void): void;
  addEventListener(name: 'fetch', listen: (event: FetchEvent) => void): void;
  addEventListener(name: 'message', listen: (event: WorkEvent & { readonly data: unknown }) => void): void;
  skipWaiting(): Promise<void>;
}

interface WorkEvent {
  /** Keeps the worker alive until the work is done; installing fails when it fails. */
  waitUntil(work: Promise<unknown>): void;
}

interface FetchEvent extends WorkEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
