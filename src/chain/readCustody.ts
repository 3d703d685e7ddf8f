import type { CustodyPosition, CustodyTrail } from '../domain/custody.ts';
import { unitLayout } from './layout.ts';
import { readSteps, type StepRecord } from './readSteps.ts';
import type { Reading } from './settle.ts';
import { readAll, type Snapshot } from './snapshot.ts';

/**
 * The custody of what stands in a unit: the unit's own steps, and the pallets' while it was on them.
 *
 * @param before the units it was in before it was repacked, oldest first: the custody of each up to the repacking
 * @throws ReadFailure, NotYetRead
 */
export function readCustody(
  snapshot: Snapshot,
  sscc: bigint,
  before: readonly bigint[] = [],
): Reading<CustodyTrail> {
  const units = readAll([...before, sscc], (unit) => unitSteps(snapshot, unit));
  const records = units.flatMap((steps, i) => {
    const [end] = units[i + 1] ?? [];
    return end === undefined ? steps : steps.filter((record) => inOrder(record, end) < 0);
  });
  if (units.at(-1)?.length === 0) return { logs: [] };
  return {
    value: { steps: records.map(({ step }) => step), position: positionOf(snapshot, sscc) },
    logs: records.map(({ log }) => log),
  };
}

/**
 * Every pallet that a unit was ever on.
 * @throws ReadFailure, NotYetRead
 */
export function readPallets(snapshot: Snapshot, sscc: bigint): readonly bigint[] {
  return ridesOf(readSteps(snapshot, sscc)).map(({ pallet }) => pallet);
}

function unitSteps(snapshot: Snapshot, sscc: bigint): StepRecord[] {
  const own = readSteps(snapshot, sscc);
  const carried = readAll(ridesOf(own), ({ pallet, after, before }) =>
    readSteps(snapshot, pallet)
      // What else was put on the pallet is no step of this unit.
      .filter(({ step }) => step.kind !== 'unit_added' && step.kind !== 'unit_removed')
      .filter(({ step }) => step.sequence > after && step.sequence < before)
      .map((record) => ({ ...record, step: { ...record.step, carried: true } })),
  );
  return [...own, ...carried.flat()].toSorted(inOrder);
}

/** A stretch on a pallet: between the pallet's two steps that name the unit, or until now. */
interface Ride {
  readonly pallet: bigint;
  readonly after: number;
  readonly before: number;
}

function ridesOf(own: readonly StepRecord[]): readonly Ride[] {
  return own.flatMap(({ step, relatedUnit, relatedSequence }, i) => {
    if (step.kind !== 'packed') return [];
    const end = own.slice(i).find((later) => later.step.kind === 'unpacked');
    return [
      {
        pallet: relatedUnit,
        after: relatedSequence,
        before: end?.relatedSequence ?? Number.POSITIVE_INFINITY,
      },
    ];
  });
}

/** The order of the chain: by block, which is in the trail, and in the block by the order of its logs. */
function inOrder(a: StepRecord, b: StepRecord): number {
  return a.step.recorded.block - b.step.recorded.block || a.log.index - b.log.index;
}

/** Where a unit stands: while it is on a pallet, where the pallet does. A hold of either holds it. */
function positionOf(snapshot: Snapshot, sscc: bigint): CustodyPosition {
  const own = snapshot.required(unitLayout, sscc);
  const carrier = own.parent === 0n ? own : snapshot.required(unitLayout, own.parent);
  const holds = [own, carrier].filter(({ holder }) => holder !== 0);
  const hold = holds.find(({ heldByAuthority }) => heldByAuthority) ?? holds[0];
  const position: CustodyPosition = {
    custodian: carrier.custodian,
    ...(carrier.consignee === 0 ? {} : { consignee: carrier.consignee }),
    ...(hold === undefined ? {} : { heldBy: hold.holder }),
    heldByAuthority: hold?.heldByAuthority ?? false,
  };
  for (const partner of [position.custodian, position.consignee, position.heldBy])
    if (partner !== undefined) snapshot.named.add(partner);
  return position;
}
