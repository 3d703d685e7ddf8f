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
export async function startEngine(): Promise<ScanResult<null>> {
  engine ??= createEngine();
  const mine = engine;
  const started = await mine.started;
  if (!started.ok) discard(mine);
  return started;
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

  function settle(id: number, result: ScanResult<Codes>): void {
    waiting.get(id)?.(result);
    waiting.delete(id);
  }

  function end(problem: ScanProblem): void {
    worker.terminate();
    discard(created);
    resolveStart(failure({ ...problem, code: 'decoder-missing' }));
    for (const id of [...waiting.keys()]) settle(id, failure(problem));
  }

  worker.addEventListener('message', ({ data: answer }: MessageEvent<DecodeAnswer>) => {
    switch (answer.kind) {
      case 'started':
        return resolveStart({ ok: true, value: null });
      case 'not-started':
        return end(answer.problem);
      case 'decoded':
        return settle(answer.id, { ok: true, value: answer.codes });
      case 'failed':
        return settle(answer.id, failure(answer.problem));
      default:
        return answer satisfies never;
    }
  });
  // Before the start this is a script that did not load; after it, a crash of the decoder.
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    end({ code: 'decoder-failed', detail: event.message ?? 'The worker did not load' });
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
