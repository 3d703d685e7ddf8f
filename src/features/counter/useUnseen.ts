import { useEffect, useState } from 'react';
import { ALERTS } from '../../store/journal/figures.ts';
import type { CounterRow } from './counterRow.ts';
import { isOwnDoing, verdictOf } from './rowVerdict.ts';

/**
 * Alerts whose word nobody can have seen: they landed, or a line became one, while another pack had the band.
 *
 * @param shown the line that has the band
 */
export function useUnseen(rows: readonly CounterRow[], shown: CounterRow | undefined): readonly CounterRow[] {
  // What the journal remembers was seen before the page was loaded.
  const [seen, setSeen] = useState(() => new Map(rows.map(({ row, memory }) => [row, memory?.outcome])));
  const row = shown?.row;
  const outcome = shown === undefined ? undefined : verdictOf(shown)?.outcome;
  useEffect(() => {
    if (row !== undefined && outcome !== undefined) setSeen((before) => new Map(before).set(row, outcome));
  }, [row, outcome]);
  return rows.filter((one) => {
    const now = verdictOf(one)?.outcome;
    const isShown = one.row === row;
    return now !== undefined && ALERTS.has(now) && !isShown && seen.get(one.row) !== now && !isOwnDoing(one);
  });
}
