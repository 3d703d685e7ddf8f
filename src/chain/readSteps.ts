import type { CustodyStep, StepKind } from '../domain/custody.ts';
import { eventData } from './eventData.ts';
import { reasonOf, ssccOf, statedPlace } from './identifiers.ts';
import type { RawLog } from './rawLog.ts';
import { ReadFailure } from './readFailure.ts';
import { readUnitLogs } from './readUnitLogs.ts';
import { toWord } from './slots.ts';
import type { Snapshot } from './snapshot.ts';
import { perLogs, recorded } from './trail.ts';

/** A custody step with what connects it to others. */
export interface StepRecord {
  readonly step: CustodyStep;
  /** SSCC of the pallet, or of the unit on it; 0 for none. */
  readonly relatedUnit: bigint;
  /** Sequence number of the related unit's step that mirrors this one. */
  readonly relatedSequence: number;
  readonly log: RawLog;
}

/**
 * A unit's own steps, oldest first; complete, or else it throws.
 * @throws ReadFailure, NotYetRead
 */
export function readSteps(snapshot: Snapshot, sscc: bigint): readonly StepRecord[] {
  const steps = parseCustodySteps(readUnitLogs(snapshot, sscc).steps);
  for (const { step } of steps) {
    snapshot.named.add(step.partner);
    if (step.counterparty !== undefined) snapshot.named.add(step.counterparty);
  }
  return steps;
}

/** What custody logs say, in their order. Whether they are true and complete, a trail has to tell. */
export const parseCustodySteps = perLogs((logs) => logs.map(parseStep));

const KINDS: readonly (StepKind | undefined)[] = [
  undefined,
  'commissioned',
  'packed',
  'unpacked',
  'unit_added',
  'unit_removed',
  'repacked',
  'shipped',
  'received',
  'refused',
  'shipment_cancelled',
  'held',
  'released',
  'decommissioned',
];

const NO_DOCUMENT = toWord(0n);

function parseStep(log: RawLog): StepRecord {
  const data = eventData(log.data);
  const sequence = data.uint();
  const kind = KINDS[data.uint()];
  if (kind === undefined) throw new ReadFailure('answer_malformed', 'kind of a step');
  const partner = data.uint();
  const operator = data.address();
  const counterparty = data.uint();
  const relatedUnit = data.wide();
  const relatedSequence = data.uint();
  const place = statedPlace(data.wide());
  const claimedAt = data.uint();
  const document = data.fixed();
  const reason = reasonOf(data.uint());
  const at = recorded(data, log);
  const step: CustodyStep = {
    kind,
    unit: ssccOf(BigInt(log.topics[1] ?? 0)),
    carried: false,
    sequence,
    partner,
    // Who claims no time claims none other than the block's.
    claimedAt: claimedAt === 0 ? at.time : claimedAt,
    recorded: at,
    operator,
    ...place,
    ...(counterparty === 0 ? {} : { counterparty }),
    ...(relatedUnit === 0n ? {} : { relatedUnit: ssccOf(relatedUnit) }),
    ...(document === NO_DOCUMENT ? {} : { document }),
    ...(reason === 'active' ? {} : { reason }),
  };
  return { step, relatedUnit, relatedSequence, log };
}
