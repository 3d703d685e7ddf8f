import { formatKept, keptKey, parseKept } from './keptLogs.ts';
import type { LogQuery } from './logBook.ts';
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

/** Keeps the logs of a reading that fits together. */
export function keepLogs(snapshot: Snapshot, cache: ReadCache): void {
  if (!snapshot.isSound || snapshot.header === undefined) return;
  for (const { query, kept } of snapshot.book.toKeep(snapshot.header.number))
    void cache.put(keyOf(snapshot, query), formatKept(kept));
}

function keyOf({ network }: Snapshot, { contract, topics }: LogQuery): string {
  return keptKey(network.chainId, network.contracts[contract].address, topics);
}
