import { type Act, type NamedAct, unitOf } from './recordAct.ts';
import type { Run } from './recordRun.ts';

/**
 * What of a run can be tried again: everything that is not on the ledger, and that the ledger has not refused. What may
 * stand there is among it; it is looked for before it is signed again.
 */
export function leftOver(run: Run): readonly NamedAct[] {
  return run.acts.flatMap((one, i) => {
    const at = run.results[i]?.at;
    const left = at === 'not_recorded' || at === 'unknown' || at === 'elsewhere';
    return left ? [{ ...one, act: following(run, one.act, i) }] : [];
  });
}

/** An act with the steps counted that the same run has recorded of its unit since it was read. */
export function following(run: Run, act: Act, position: number): Act {
  if (!('unit' in act)) return act;
  const recorded = run.acts.filter(
    (one, i) =>
      i < position &&
      'unit' in one.act &&
      unitOf(one.act) === unitOf(act) &&
      run.results[i]?.at === 'recorded',
  ).length;
  return { ...act, unit: { ...act.unit, sequence: act.unit.sequence + recorded } };
}
