import type { ReadStatistics } from '../domain/evidence.ts';
import type { UnreadCause } from '../domain/fact.ts';
import type { HeaderSource } from './headerSource.ts';
import { forgetKept, keepReading, seekKept, seenBefore } from './keeping.ts';
import type { Network } from './network.ts';
import { NodeSet } from './nodeSet.ts';
import type { ReadCache } from './readCache.ts';
import { Snapshot } from './snapshot.ts';

export interface ReadOptions {
  /** Nodes to ask instead of the network's own. */
  readonly nodes?: readonly string[];
  /** Whoever else knows the newest header. */
  readonly headers?: readonly HeaderSource[];
  /** Ends the reading; it then throws the signal's reason. */
  readonly signal?: AbortSignal;
  /** When to give up, milliseconds; 8,000 when not given. */
  readonly timeoutMs?: number;
  /** Stands in for the platform's `fetch`. */
  readonly fetch?: typeof fetch;
  /** What the device keeps of earlier readings; without it everything is asked for. */
  readonly cache?: ReadCache;
  /** How many round trips a reading of very much may take; eight when not given. */
  readonly maxTrips?: number;
}

const TIMEOUT_MS = 8_000;
/** A node that says nothing for so long is left for another, milliseconds. */
const SLOW_MS = 1_500;
/** Four for a pack wherever it is; the rest for a search of other lots, and for nodes that fail on the way. */
const MAX_TRIPS = 8;
/** On a node that gives the logs of few blocks at once, trails are followed back record by record. */
const MAX_TRIPS_IN_PIECES = 100;

/**
 * Runs `evaluate` until it wants nothing more of the chain, with a round trip after each run.
 *
 * @param evaluate puts a result together from what the snapshot has; run several times, only the last counts
 * @returns its last result; what could not be read is in it as *unread*
 * @throws the signal's reason when the caller ended the reading
 */
export async function readThrough<T>(
  network: Network,
  options: ReadOptions,
  evaluate: (snapshot: Snapshot) => T,
): Promise<{ readonly value: T; readonly reads: ReadStatistics }> {
  const { cache, signal, timeoutMs = TIMEOUT_MS } = options;
  const timeout = AbortSignal.timeout(timeoutMs);
  const nodes = new NodeSet({
    nodes: options.nodes ?? network.nodes,
    headers: options.headers ?? [],
    signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]),
    slowAfterMs: Math.min(timeoutMs / 4, SLOW_MS),
    fetch: options.fetch ?? fetch,
    notBefore: Math.max(network.notBefore ?? 0, await seenBefore(network, cache)),
  });
  try {
    const { snapshot, value } = await readTwice(network, nodes, evaluate, options);
    signal?.throwIfAborted();
    if (cache !== undefined) keepReading(snapshot, cache);
    return { value, reads: nodes.reads };
  } finally {
    nodes.end();
  }
}

/** Where the chain moves on while it is read, it is read once more. */
async function readTwice<T>(
  network: Network,
  nodes: NodeSet,
  evaluate: (snapshot: Snapshot) => T,
  options: ReadOptions,
) {
  const first = await readOnce(network, nodes, evaluate, options);
  if (movedOn(first.snapshot) === undefined) return first;
  options.signal?.throwIfAborted();
  nodes.restart();
  const { snapshot, value } = await readOnce(network, nodes, evaluate, options);
  const cause = movedOn(snapshot);
  if (cause === undefined) return { snapshot, value };
  snapshot.fail(cause);
  return { snapshot, value: evaluate(snapshot) };
}

function movedOn({ replaced, outdated }: Snapshot): UnreadCause | undefined {
  if (replaced !== undefined) return { code: 'block_replaced', detail: replaced };
  if (!outdated) return undefined;
  return { code: 'head_stale', detail: 'more has happened since the block that the node gives' };
}

async function readOnce<T>(
  network: Network,
  nodes: NodeSet,
  evaluate: (snapshot: Snapshot) => T,
  { cache, maxTrips = MAX_TRIPS }: ReadOptions,
) {
  const snapshot = new Snapshot(network);
  for (let trip = 1; ; trip += 1) {
    const { value } = await evaluateKept(snapshot, cache, evaluate);
    const most = snapshot.width === undefined ? maxTrips : Math.max(maxTrips, MAX_TRIPS_IN_PIECES);
    if (!snapshot.wantsMore || trip > most) return { snapshot, value };
    const answered = nodes.trip(snapshot);
    await workAhead(snapshot);
    await answered;
  }
}

/** One run, repeated with what the device has kept of what it wants, and without it where that turns out false. */
async function evaluateKept<T>(
  snapshot: Snapshot,
  cache: ReadCache | undefined,
  evaluate: (snapshot: Snapshot) => T,
): Promise<{ readonly value: T }> {
  for (;;) {
    snapshot.begin();
    const value = evaluate(snapshot);
    if (cache === undefined) return { value };
    const again = snapshot.wantsMore ? await seekKept(snapshot, cache) : forgetKept(snapshot, cache);
    if (!again) return { value };
  }
}

/** The page stays responsive: work pauses after so many milliseconds. */
const SLICE_MS = 8;

/** Uses the time in which the answers are on their way. */
async function workAhead({ ahead }: Snapshot): Promise<void> {
  let since = Number.NEGATIVE_INFINITY;
  for (const work of [...ahead]) {
    // Lets the requests out first, and the answers in.
    if (performance.now() - since > SLICE_MS) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      since = performance.now();
    }
    work();
  }
}
