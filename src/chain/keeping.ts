import { SPREAD } from './heads.ts';
import { formatKept, keptKey, parseKept } from './keptLogs.ts';
import type { LogQuery } from './logBook.ts';
import type { Network } from './network.ts';
import type { ReadCache } from './readCache.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * Looks on the device for the logs that are wanted.
 * @returns whether there were any
 */
export async function seekKept(snapshot: Snapshot, cache: ReadCache): Promise<boolean> {
  const found = await Promise.all(
    snapshot.book.unsought.map(async (query) => {
      const text = await cache.get(keyOf(snapshot, query));
      const { address } = snapshot.network.contracts[query.contract];
      const kept = text === undefined ? undefined : parseKept(text, address, query.topics);
      snapshot.book.giveKept(query, kept);
      return kept !== undefined;
    }),
  );
  return found.includes(true);
}

/**
 * Where what was read does not fit together, what the device has kept may be to blame: it is dropped, and asked of the
 * nodes again.
 *
 * @returns whether there was any
 */
export function forgetKept(snapshot: Snapshot, cache: ReadCache): boolean {
  if (!snapshot.doubted) return false;
  const dropped = snapshot.book.forgetKept();
  for (const query of dropped) void cache.drop(keyOf(snapshot, query));
  return dropped.length > 0;
}

/** Keeps the logs of a reading that fits together, and how far the chain was then. */
export function keepReading(snapshot: Snapshot, cache: ReadCache): void {
  const { network, header } = snapshot;
  if (!snapshot.isSound || header === undefined) return;
  for (const { query, kept } of snapshot.book.toKeep(header.number))
    void cache.put(keyOf(snapshot, query), formatKept(kept));
  if (!network.demo) void cache.put(headKey(network), String(header.time));
}

/**
 * The time of the newest block that this device has seen, Unix seconds, less what nodes may differ by: who gives an
 * older one is behind. Of the demo network, which starts anew whenever somebody wants it to, nothing is remembered.
 */
export async function seenBefore(network: Network, cache: ReadCache | undefined): Promise<number> {
  if (cache === undefined || network.demo) return 0;
  const time = Number((await cache.get(headKey(network))) ?? 0) - SPREAD;
  // What is kept may be anything; a time still to come was never seen.
  return time > 0 && time <= Date.now() / 1000 ? time : 0;
}

function headKey({ chainId, contracts }: Network): string {
  return `head ${chainId} ${contracts.ledger.address}`;
}

function keyOf({ network }: Snapshot, { contract, topics }: LogQuery): string {
  return keptKey(network.chainId, network.contracts[contract].address, topics);
}
