import type { Hex } from 'viem';
import type { LotPack } from '../domain/lotEvidence.ts';
import { ssccOf } from './identifiers.ts';
import { type PackWord, packStatesLayout, unitLayout } from './layout.ts';
import { parsePackLeft, REPACKED } from './packLeft.ts';
import { lotAt, packCount, positionsOf, tagAt } from './packPlace.ts';
import { ReadFailure } from './readFailure.ts';
import { statedState } from './readPackState.ts';
import { readUnitLogs } from './readUnitLogs.ts';
import type { Reading } from './settle.ts';
import { readAll, type Snapshot } from './snapshot.ts';
import { checkListing, readListing, type UnitListing } from './unitListing.ts';

/**
 * The packs of one lot in a unit, each with its state, and the units they were repacked into.
 *
 * @param listing what the unit was commissioned with, where the lot's contents have shown it
 * @throws ReadFailure, NotYetRead
 */
export function readLotPacks(
  snapshot: Snapshot,
  lot: Hex,
  sscc: bigint,
  listing: UnitListing | undefined,
): { readonly packs: Reading<readonly LotPack[]>; readonly targets: readonly bigint[] } {
  readUnitLogs(snapshot, sscc);
  const listed = listing ?? readListing(snapshot, sscc);
  if (listed === undefined) throw new ReadFailure('trail_mismatch', `nothing says what unit ${sscc} holds`);
  const count = packCount(listed.tags);
  snapshot.head(packStatesLayout, { sscc, count });
  const head = snapshot.required(unitLayout, sscc);
  checkListing(listed, head, sscc);
  const words = snapshot.required(packStatesLayout, { sscc, count });
  const places = Array.from({ length: count }, (_, index) => index).filter(
    (index) => lotAt(listed.lots, index) === lot,
  );
  const targets = targetsOf(snapshot, sscc, words);
  const listings = new Map(
    readAll([...new Set(targets.values())], (target) => [target, readTarget(snapshot, target)] as const),
  );
  const value = places.map((index): LotPack => {
    const word = words[index];
    if (word === undefined) throw new ReadFailure('trail_mismatch', `unit ${sscc} has ${head.count} packs`);
    const tag = tagAt(listed.tags, index);
    const target = targets.get(index);
    const there = target !== undefined && lists(listings.get(target), lot, tag);
    return {
      index,
      tag,
      state: statedState(snapshot, sscc, index, word).value,
      ...(there ? { repackedInto: ssccOf(target) } : {}),
    };
  });
  const found = value.flatMap(({ repackedInto }) => (repackedInto === undefined ? [] : BigInt(repackedInto)));
  return { packs: { value, logs: [listed.log] }, targets: [...new Set(found)] };
}

/** Where each repacked pack is said to have gone, by its position: the last statement counts. */
function targetsOf(snapshot: Snapshot, sscc: bigint, words: readonly PackWord[]): Map<number, bigint> {
  const targets = new Map<number, bigint>();
  for (const { index, reason, target } of readUnitLogs(snapshot, sscc).left.map(parsePackLeft))
    if (reason === REPACKED && target !== 0n && words[index]?.reason === REPACKED) targets.set(index, target);
  return targets;
}

/** What a target holds, if that is proven; a target that was made up holds nothing. */
function readTarget(snapshot: Snapshot, target: bigint): UnitListing | undefined {
  const listed = readListing(snapshot, target);
  const head = snapshot.required(unitLayout, target);
  if (listed === undefined) return undefined;
  checkListing(listed, head, target);
  return listed;
}

function lists(listing: UnitListing | undefined, lot: Hex, tag: Hex): boolean {
  return (
    listing !== undefined && positionsOf(tag, listing.tags).some((at) => lotAt(listing.lots, at) === lot)
  );
}
