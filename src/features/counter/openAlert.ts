import type { Outcome } from '../../domain/verdict.ts';
import { ALERTS } from '../../store/journal/figures.ts';
import type { CounterRow } from './counterRow.ts';
import { isOwnDoing, verdictOf } from './rowVerdict.ts';

/** The outcome of a line about which nobody has said yet what was done; also one that is only remembered. */
export function openAlert(row: CounterRow): Outcome | undefined {
  const outcome = verdictOf(row)?.outcome ?? row.memory?.outcome;
  if (outcome === undefined || !ALERTS.has(outcome) || row.action !== undefined) return undefined;
  const isOurs = outcome === 'used_here' && row.signed?.act === 'dispense';
  return isOurs || isOwnDoing(row) ? undefined : outcome;
}
