import { BaseError } from 'viem';
import { lookUpFinality } from './lookUpFinality.ts';
import { lookUpSending } from './lookUpSending.ts';
import type { RecordPorts } from './recordPorts.ts';
import { type ActResult, type Run, withSending } from './recordRun.ts';
import type { Signer } from './signer.ts';
import type { SignProblem } from './signProblem.ts';

export interface RunWatch {
  /** Told every change, after it was kept. */
  readonly onChange?: (run: Run) => void;
  /** Stops watching. What was signed goes on, and is picked up again by resumeRun. */
  readonly signal?: AbortSignal;
  /** How long to wait for a block before the person is let go, milliseconds; 90 s when not given. */
  readonly patienceMs?: number;
  /** How long a node may not know of a transaction before it counts as forgotten, milliseconds; 60 s when not given. */
  readonly droppedAfterMs?: number;
}

const PATIENCE_MS = 90_000;
const DROPPED_AFTER_MS = 60_000;

/**
 * Follows one sending from *asked* or *signed* until it is on the ledger, or will not be.
 *
 * @returns the run as it is then, kept; or as it is when patience or the watch ended
 */
export async function followSending(
  ports: RecordPorts,
  run: Run,
  at: number,
  signer: Pick<Signer, 'callsStatus'> | undefined,
  watch: RunWatch,
): Promise<Run> {
  const started = performance.now();
  let current = run;
  while (watch.signal?.aborted !== true) {
    const sending = current.sendings[at];
    if (sending === undefined || !['asked', 'signed', 'unknown'].includes(sending.state.at)) return current;
    const waited = performance.now() - started;
    const overdue = waited > (watch.droppedAfterMs ?? DROPPED_AFTER_MS);
    const found = await whereNodesAnswer(() =>
      lookUpSending({ ports, run: current, sending, overdue, ...(signer === undefined ? {} : { signer }) }),
    );
    if (found !== undefined)
      current = await keepRun(ports, withSending(current, at, found.state, found.results), watch);
    else if (waited > (watch.patienceMs ?? PATIENCE_MS)) return current;
    else await pause(ports.client.pollingInterval, watch.signal);
  }
  return current;
}

/** Says of a sending that was neither found nor has failed that nothing is known of it, unless nobody watches any more. */
export async function leaveOpen(
  ports: RecordPorts,
  run: Run,
  at: number,
  problem: SignProblem,
  watch: RunWatch,
): Promise<Run> {
  const sending = run.sendings[at];
  const isOpen = sending?.state.at === 'asked' || sending?.state.at === 'signed';
  if (!isOpen || watch.signal?.aborted === true) return run;
  const results = sending.acts.map((): ActResult => ({ at: 'unknown' }));
  return await keepRun(ports, withSending(run, at, { at: 'unknown', problem }, results), watch);
}

/** Looks once at everything that is included, but not final; what was taken back is waited for again. */
export async function followFinality(ports: RecordPorts, run: Run, watch: RunWatch): Promise<Run> {
  let current = run;
  for (const [at, { state, acts }] of run.sendings.entries()) {
    if (state.at !== 'included') continue;
    const finality = await whereNodesAnswer(() => lookUpFinality(ports.client, state));
    if (finality === undefined || finality === 'open') continue;
    current =
      finality === 'final'
        ? withSending(current, at, { ...state, at: 'final' })
        : withSending(
            current,
            at,
            { at: 'signed', ticket: { kind: 'transaction', hash: state.hash } },
            acts.map((): ActResult => ({ at: 'waiting' })),
          );
    current = await keepRun(ports, current, watch);
  }
  return current;
}

/** Keeps a run, and tells whoever watches. */
export async function keepRun({ outbox }: RecordPorts, run: Run, { onChange }: RunWatch): Promise<Run> {
  await outbox.put(run);
  onChange?.(run);
  return run;
}

/** Done after that time, or as soon as the signal says. */
export function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** Nothing is known while no node answers; it is asked again. */
async function whereNodesAnswer<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof BaseError) return undefined;
    throw error;
  }
}
