import type { Hex } from 'viem';
import type { Recorded } from '../domain/ledger.ts';
import type { EventData } from './eventData.ts';
import type { TrailHead } from './layout.ts';
import { foldTrail, type RawLog } from './rawLog.ts';
import { ReadFailure } from './readFailure.ts';

/**
 * Accepts records only as the whole trail that storage commits to: none missing, altered, added or exchanged.
 *
 * @param head undefined while storage is still to be read: the run is then only a first look
 * @param trail what the records fold to
 * @throws ReadFailure `trail_mismatch`
 */
export function checkTrail(head: TrailHead | undefined, count: number, trail: Hex, of: string): void {
  if (head === undefined || (head.records === count && head.trail === trail)) return;
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

/** The end of every record: block number and time; the block of the record before is for walking, not for us. */
export function recorded(data: EventData, { transaction }: RawLog): Recorded {
  return { block: data.uint(), time: data.uint(), transaction };
}
