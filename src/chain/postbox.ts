import { postBatch, type RpcAnswer, type RpcCall } from './rpc.ts';
import { patience } from './waiting.ts';

export interface PostboxOptions {
  readonly fetch: typeof fetch;
  readonly signal: AbortSignal;
  /** Ends the wait for an answer that stops coming, milliseconds; undefined where there is nobody else to ask. */
  readonly slowAfterMs: number | undefined;
}

/** An answer that keeps coming may take this many times as long as one that stops. */
const TRICKLE = 3;

/** Sends the requests of one reading, and counts them. */
export class Postbox {
  readonly #options: PostboxOptions;
  requests = 0;
  bytes = 0;

  constructor(options: PostboxOptions) {
    this.#options = options;
  }

  /** @throws ReadFailure */
  async post(url: string, calls: readonly RpcCall[]): Promise<readonly RpcAnswer[]> {
    const { fetch, signal, slowAfterMs } = this.#options;
    this.requests += calls.length;
    const waiting = slowAfterMs === undefined ? undefined : patience(slowAfterMs, TRICKLE * slowAfterMs);
    try {
      return await postBatch(url, calls, {
        fetch,
        signal: waiting === undefined ? signal : AbortSignal.any([signal, waiting.signal]),
        onBytes: (bytes) => {
          waiting?.heard();
          this.bytes += bytes;
        },
      });
    } finally {
      waiting?.done();
    }
  }
}
