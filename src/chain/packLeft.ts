import { type EventData, eventData } from './eventData.ts';
import { statedPlace } from './identifiers.ts';
import type { RawLog } from './rawLog.ts';

/** Seconds. */
export const DAY = 86_400;

/** Number of the ledger's Reason. */
export const REPACKED = 11;

/** A pack's change of state as its log states it. */
export interface PackLeft {
  readonly index: number;
  readonly reason: number;
  readonly target: bigint;
  readonly partner: number;
  /** Unix day of the block. */
  readonly day: number;
  /** Claimed, or else the block's; Unix seconds. */
  readonly time: number;
  readonly place: ReturnType<typeof statedPlace>;
  readonly log: RawLog;
}

/** @throws ReadFailure `answer_malformed` */
export function parsePackLeft(log: RawLog): PackLeft {
  const data: EventData = eventData(log.data);
  const index = data.uint();
  const reason = data.uint();
  data.uint(); // change count
  data.fixed(); // lot
  data.fixed(16); // key
  const target = data.wide();
  const partner = data.uint();
  data.address();
  const place = statedPlace(data.wide());
  const claimedAt = data.uint();
  data.fixed(); // document
  const blockTime = data.uint();
  return {
    index,
    reason,
    target,
    partner,
    day: Math.floor(blockTime / DAY),
    time: claimedAt === 0 ? blockTime : claimedAt,
    place,
    log,
  };
}
