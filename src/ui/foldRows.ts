import type { TimelineRow } from './timelineRows.ts';

const LONGEST = 8;
const NEWEST = 4;
const OLDEST = 2;

/** A long trail in three parts; `middle` is empty when the trail is short enough to be shown whole. */
export interface Folded {
  readonly newest: readonly TimelineRow[];
  readonly middle: readonly TimelineRow[];
  readonly oldest: readonly TimelineRow[];
}

/**
 * Folds the middle of a trail of more than eight steps. Where anything in the middle is wrong, nothing is folded:
 * what speaks against a pack is never one tap away.
 */
export function foldRows(rows: readonly TimelineRow[]): Folded {
  const whole: Folded = { newest: rows, middle: [], oldest: [] };
  const steps = rows.flatMap((row, index) => (row.kind === 'step' ? [index] : []));
  const from = steps[NEWEST];
  const to = steps.at(-OLDEST);
  if (steps.length <= LONGEST || from === undefined || to === undefined) return whole;
  const middle = rows.slice(from, to);
  if (middle.some((row) => row.kind === 'gap' || (row.kind === 'step' && row.faults.length > 0)))
    return whole;
  return { newest: rows.slice(0, from), middle, oldest: rows.slice(to) };
}
