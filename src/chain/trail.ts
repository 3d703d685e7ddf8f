import type { Hex } from 'viem';
import type { Recorded } from '../domain/ledger.ts';
import type { EventData } from './eventData.ts';
import type { TrailHead } from './layout.ts';
import { foldTrail, type RawLog } from './rawLog.ts';
import { ReadFailure } from './readFailure.ts';
import type { Snapshot } from './snapshot.ts';
import type { Span } from './spans.ts';
import { argumentsOf } from './topics.ts';

/**
 * Accepts records only as the whole trail that storage commits to: none missing, altered, added or exchanged.
 *
 * @param head undefined while storage is still to be read: the run is then only a first look, and what the records
 * fold to is worked out while storage is on its way
 * @param fold what the records fold to; worked out once for the same records
 * @throws ReadFailure `trail_mismatch`
 */
export function checkTrail(
  snapshot: Snapshot,
  head: Pick<TrailHead, 'records' | 'trail'> | undefined,
  count: number,
  fold: () => Hex,
  of: string,
): void {
  if (head === undefined) snapshot.ahead.push(fold);
  if (head === undefined || (head.records === count && head.trail === fold())) return;
  throw new ReadFailure('trail_mismatch', `${of}: ${count} records given, ${head.records} committed to`);
}

/** A function of logs that is computed once for the same list of logs. */
export function perLogs<T>(compute: (logs: readonly RawLog[]) => T): (logs: readonly RawLog[]) => T {
  const known = new WeakMap<readonly RawLog[], T>();
  return (logs) => {
    const before = known.get(logs);
    if (before !== undefined) return before;
    const value = compute(logs);
    known.set(logs, value);
    return value;
  };
}

/** The fold over all of a list's logs. */
export const trailOf = perLogs(foldTrail);

/**
 * Where the records of trails stand, as far as is known: the last one of each, and before each known record the one it
 * follows. For nodes that do not give all blocks at once.
 *
 * @param lastBlocks by the trails' heads; 0 for a trail without records
 * @throws ReadFailure `answer_malformed` for a log that is no record
 */
export function recordSpans(lastBlocks: readonly number[], records: readonly RawLog[]): Span[] {
  return [...lastBlocks, ...records.map(previousBlock)]
    .filter((block) => block !== 0)
    .map((block) => ({ from: block, to: block }));
}

/** The last argument of every record; those before it that are indexed stand in the topics. */
function previousBlock({ topics, data }: RawLog): number {
  const count = argumentsOf(topics[0] ?? '0x');
  if (count === undefined) throw new ReadFailure('answer_malformed', 'a record that is not known');
  // The first topic is the signature.
  const start = 2 + 64 * (count - topics.length);
  const block = Number(`0x${data.slice(start, start + 64)}`);
  if (!Number.isSafeInteger(block)) throw new ReadFailure('answer_malformed', 'block of a record');
  return block;
}

/** The end of every record: block number and time; the block of the record before is for walking, not for us. */
export function recorded(data: EventData, { transaction, index }: RawLog): Recorded {
  return { block: data.uint(), time: data.uint(), transaction, logIndex: index };
}
