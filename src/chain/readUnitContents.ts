import type { Hex } from 'viem';
import type { UnitContents } from '../domain/evidence.ts';
import type { Gtin14, Lot } from '../domain/identifiers.ts';
import { eventData } from './eventData.ts';
import { gtinOf, lotOf, ssccOf } from './identifiers.ts';
import { lotLayout, unitLayout } from './layout.ts';
import { lotKey } from './lotKey.ts';
import { lotAt, packCount } from './packPlace.ts';
import { ReadFailure } from './readFailure.ts';
import { readSteps, type StepRecord } from './readSteps.ts';
import { nothing, type Reading } from './settle.ts';
import { readAll, type Snapshot } from './snapshot.ts';
import { TOPICS } from './topics.ts';
import { recordSpans } from './trail.ts';
import { checkListing, readListing, type UnitListing } from './unitListing.ts';

const PACKS = 1;

/**
 * What was put into a unit: the packs of a tote, by lot, whether they are still in it or not; the units that are on a
 * pallet now.
 * @throws ReadFailure, NotYetRead
 */
export function readUnitContents(snapshot: Snapshot, sscc: bigint): Reading<UnitContents> {
  const listed = readListing(snapshot, sscc);
  const lots = listed === undefined ? [] : readLots(snapshot, listed);
  const steps = readSteps(snapshot, sscc);
  const head = snapshot.required(unitLayout, sscc);
  if (head.kind === 0) return nothing;
  if (head.kind !== PACKS)
    return {
      value: { kind: 'units', units: unitsOn(steps).map(ssccOf) },
      logs: steps.map(({ log }) => log),
    };
  if (listed === undefined) throw new ReadFailure('trail_mismatch', `nothing says what unit ${sscc} holds`);
  checkListing(listed, head, sscc);
  return { value: { kind: 'packs', lots }, logs: [listed.log] };
}

function unitsOn(steps: readonly StepRecord[]): bigint[] {
  const units = new Set<bigint>();
  for (const { step, relatedUnit } of steps) {
    if (step.kind === 'unit_added') units.add(relatedUnit);
    else if (step.kind === 'unit_removed') units.delete(relatedUnit);
  }
  return [...units];
}

/** How many packs there are of each lot. */
function readLots(snapshot: Snapshot, { lots, tags }: UnitListing) {
  const packs = new Map<Hex, number>();
  for (let i = 0; i < packCount(tags); i += 1) {
    const lot = lotAt(lots, i);
    packs.set(lot, (packs.get(lot) ?? 0) + 1);
  }
  return readAll([...packs], ([key, count]) => ({ ...readLotName(snapshot, key), packs: count }));
}

/**
 * GTIN and printed lot behind a lot key, which is their hash: no further proof is needed.
 * @throws ReadFailure, NotYetRead
 */
export function readLotName(snapshot: Snapshot, key: Hex): { readonly gtin: Gtin14; readonly lot: Lot } {
  const [opened] = snapshot.logs({
    contract: 'ledger',
    topics: [TOPICS.LotOpened, key],
    stands: () => recordSpans([snapshot.required(lotLayout, key).firstBlock], []),
  });
  if (opened === undefined) throw new ReadFailure('trail_mismatch', 'a lot that was never opened');
  const data = eventData(opened.data);
  data.uint(); // sequence
  const gtin = gtinOf(BigInt(opened.topics[2] ?? 0));
  const lot = lotOf(data.text());
  if (lotKey(gtin, lot) !== key) throw new ReadFailure('trail_mismatch', 'name of a lot');
  return { gtin, lot };
}
