import type { CustodyStep } from '../domain/custody.ts';
import type { Sscc } from '../domain/identifiers.ts';
import type { Correction } from '../domain/ledger.ts';
import { eventData } from './eventData.ts';
import { ssccOf } from './identifiers.ts';
import type { RawLog } from './rawLog.ts';
import { ReadFailure } from './readFailure.ts';
import { readUnitLogs } from './readUnitLogs.ts';
import type { Reading } from './settle.ts';
import { readAll, type Snapshot } from './snapshot.ts';
import { perLogs, recorded } from './trail.ts';

/**
 * What the authors of custody steps have said to be wrong with them.
 *
 * @param steps the custody they are looked for in; corrections of other steps of its units are left out
 * @throws ReadFailure, NotYetRead
 */
export function readCorrections(
  snapshot: Snapshot,
  steps: readonly CustodyStep[],
): Reading<readonly Correction[]> {
  const units = [...new Set(steps.map(({ unit }) => unit))];
  const found = readAll(units, (unit) => correctionsOf(snapshot, unit, steps)).flat();
  for (const { correction } of found) snapshot.named.add(correction.partner);
  return { value: found.map(({ correction }) => correction), logs: found.map(({ log }) => log) };
}

function correctionsOf(snapshot: Snapshot, unit: Sscc, steps: readonly CustodyStep[]) {
  const taken = new Set(steps.flatMap((step) => (step.unit === unit ? [step.sequence] : [])));
  return parseCorrections(readUnitLogs(snapshot, BigInt(unit)).corrections).filter(({ correction }) =>
    taken.has(correction.step),
  );
}

const parseCorrections = perLogs((logs) => logs.map((log) => ({ correction: parseCorrection(log), log })));

const REASONS: readonly (Correction['reason'] | undefined)[] = [undefined, 'did_not_occur', 'incorrect_data'];

function parseCorrection(log: RawLog): Correction {
  const data = eventData(log.data);
  data.uint(); // sequence: the trail has counted
  const step = data.uint();
  const reason = REASONS[data.uint()];
  if (reason === undefined) throw new ReadFailure('answer_malformed', 'reason of a correction');
  const note = data.text();
  const partner = data.uint();
  data.address();
  return {
    unit: ssccOf(BigInt(log.topics[1] ?? 0)),
    step,
    reason,
    note,
    partner,
    at: recorded(data, log),
  };
}
