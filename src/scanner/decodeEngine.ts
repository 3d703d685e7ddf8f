import type { DecodePlanName } from './decodePlan.ts';
import type { DecodeAnswer, DecodeRequest } from './decodeProtocol.ts';
import type { ScannedCode } from './scannedCode.ts';
import type { ScanProblem, ScanResult } from './scanProblem.ts';

type Codes = readonly Omit<ScannedCode, 'source'>[];

interface Engine {
  readonly started: Promise<ScanResult<null>>;
  decode(bitmap: ImageBitmap, plan: DecodePlanName): Promise<ScanResult<Codes>>;
}

let engine: Engine | undefined;

/**
 * Starts the decoder in its worker, once for the page; further calls wait for the same start. A start that failed
 * is not remembered, so that the next call tries again.
 */
export function startEngine(): Promise<ScanResult<null>> {
  engine ??= createEngine();
  return engine.started;
}

/**
 * Looks for codes in one picture, starting the decoder if need be.
 *
 * @param bitmap is transferred to the worker: it cannot be used afterwards
 * @returns the codes found, none being a success; or `decoder-missing`, `decoder-failed`
 */
export async function decode(
  bitmap: ImageBitmap,
  { plan }: { readonly plan: DecodePlanName },
): Promise<ScanResult<Codes>> {
  const started = await startEngine();
  if (!started.ok || engine === undefined) {
    bitmap.close();
    return started.ok ? failure({ code: 'decoder-failed', detail: 'The decoder ended' }) : started;
  }
  return engine.decode(bitmap, plan);
}

function failure(problem: ScanProblem): { readonly ok: false; readonly problem: ScanProblem } {
  return { ok: false, problem };
}

function discard(broken: Engine): void {
  if (engine === broken) engine = undefined;
}

function createEngine(): Engine {
  const worker = new Worker(new URL('./decodeWorker.ts', import.meta.url), {
    type: 'module',
    name: 'decoder',
  });
  const waiting = new Map<number, (result: ScanResult<Codes>) => void>();
  let lastId = 0;
  let resolveStart: (result: ScanResult<null>) => void;
  const started = new Promise<ScanResult<null>>((resolve) => {
    resolveStart = resolve;
  });

  // A decoder that failed once may have corrupted its memory, so it is not asked again.
  function end(detail: string): void {
    worker.terminate();
    discard(created);
    resolveStart(failure({ code: 'decoder-missing', detail }));
    for (const resolve of waiting.values()) resolve(failure({ code: 'decoder-failed', detail }));
    waiting.clear();
  }

  worker.addEventListener('message', ({ data: answer }: MessageEvent<DecodeAnswer>) => {
    switch (answer.kind) {
      case 'started':
        return resolveStart({ ok: true, value: null });
      case 'decoded':
        waiting.get(answer.id)?.({ ok: true, value: answer.codes });
        return waiting.delete(answer.id);
      case 'failed':
        return end(answer.detail);
      default:
        return answer satisfies never;
    }
  });
  // Before the start this is a script that did not load; after it, a crash of the decoder.
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    end(event.message ?? 'The worker did not load');
  });

  const created: Engine = {
    started,
    decode: (bitmap, plan) =>
      new Promise((resolve) => {
        const id = ++lastId;
        waiting.set(id, resolve);
        worker.postMessage({ id, bitmap, plan } satisfies DecodeRequest, [bitmap]);
      }),
  };
  return created;
}
