import type { ReadStatistics } from '../domain/evidence.ts';
import { forgetKept, keepLogs, seekKept } from './keeping.ts';
import type { Network } from './network.ts';
import { NodeSet } from './nodeSet.ts';
import type { ReadCache } from './readCache.ts';
import { Snapshot } from './snapshot.ts';

export interface ReadOptions {
  /** Nodes to ask instead of the network's own. */
  readonly nodes?: readonly string[];
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
  const timeoutMs = options.timeoutMs ?? TIMEOUT_MS;
  const timeout = AbortSignal.timeout(timeoutMs);
  const nodes = new NodeSet({
    nodes: options.nodes ?? network.nodes,
    signal: options.signal === undefined ? timeout : AbortSignal.any([options.signal, timeout]),
    slowAfterMs: timeoutMs / 4,
    fetch: options.fetch ?? fetch,
  });
  let { snapshot, value } = await readOnce(network, nodes, evaluate, options);
  if (snapshot.outdated) {
    options.signal?.throwIfAborted();
    nodes.restart();
    ({ snapshot, value } = await readOnce(network, nodes, evaluate, options));
    if (snapshot.outdated) {
      snapshot.fail({ code: 'head_stale', detail: 'more has happened since the block that the node gives' });
      value = evaluate(snapshot);
    }
  }
  options.signal?.throwIfAborted();
  if (options.cache !== undefined) keepLogs(snapshot, options.cache);
  return { value, reads: nodes.reads };
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
    await nodes.trip(snapshot);
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
