import type { Hex } from 'viem';
import { eventData } from './eventData.ts';
import { type UnitHead, unitLayout } from './layout.ts';
import { merkleRoot } from './merkle.ts';
import { leavesOf, packCount } from './packPlace.ts';
import type { RawLog } from './rawLog.ts';
import { ReadFailure } from './readFailure.ts';
import { readUnitLogs } from './readUnitLogs.ts';
import { toWord } from './slots.ts';
import type { Snapshot } from './snapshot.ts';
import { TOPICS } from './topics.ts';
import { recordSpans } from './trail.ts';

/** The packs that a unit was made of, in their order. */
export interface UnitListing {
  /** Lot key of each pack; of one lot only when there is one. */
  readonly lots: readonly Hex[];
  /** 16 bytes a pack, one after the other. */
  readonly tags: Hex;
  readonly log: RawLog;
}

/**
 * What the unit was made of, as stated: when commissioned, or when repacked.
 * @throws ReadFailure, NotYetRead
 */
export function readListing(snapshot: Snapshot, sscc: bigint): UnitListing | undefined {
  const [made] = snapshot.logs({
    contract: 'ledger',
    topics: [TOPICS.Commissioned, null, toWord(sscc)],
    stands: () => recordSpans([snapshot.required(unitLayout, sscc).firstBlock], []),
  });
  if (made !== undefined)
    return { lots: made.topics.slice(1, 2), tags: eventData(made.data).bytes(), log: made };
  const [repacked] = readUnitLogs(snapshot, sscc).contents;
  if (repacked === undefined) return undefined;
  const data = eventData(repacked.data);
  return { lots: data.words(), tags: data.bytes(), log: repacked };
}

/**
 * A listing is the unit's own only if the unit's root is made of it.
 * @throws ReadFailure `trail_mismatch`
 */
export function checkListing(listed: UnitListing, head: UnitHead, sscc: bigint): void {
  const count = packCount(listed.tags);
  const shaped = count === head.count && (listed.lots.length === 1 || listed.lots.length === count);
  if (!shaped || merkleRoot(leavesOf(listed)) !== head.root)
    throw new ReadFailure('trail_mismatch', `contents of unit ${sscc}`);
}
