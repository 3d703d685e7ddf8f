import type { UnitRecord } from '../domain/evidence.ts';
import { reasonOf, ssccOf } from './identifiers.ts';
import { unitLayout } from './layout.ts';
import { readSteps } from './readSteps.ts';
import { nothing, type Reading } from './settle.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * A unit as its head has it.
 * @throws ReadFailure, NotYetRead
 */
export function readUnitRecord(snapshot: Snapshot, number: bigint): Reading<UnitRecord> {
  const steps = readSteps(snapshot, number);
  const { kind, count, status, parent, records } = snapshot.required(unitLayout, number);
  if (kind === 0) return nothing;
  return {
    value: {
      sscc: ssccOf(number),
      kind: kind === 1 ? 'packs' : 'units',
      count,
      status: reasonOf(status),
      sequence: records,
      ...(parent === 0n ? {} : { parent: ssccOf(parent) }),
    },
    logs: steps.map(({ log }) => log),
  };
}
