import type { Text } from '../../ui/LocaleProvider.tsx';
import type { CounterRow } from './counterRow.ts';
import { plainName } from './RowName.tsx';
import type { PlannedAct } from './wholeUnits.ts';

/** What an act is about, as lists and receipts name it. */
export function actName({ rows, act }: PlannedAct, { counter }: Text['text']): string {
  const [first] = rows;
  if (first === undefined) return '';
  if (act.kind === 'decommission_unit' && rows.length > 1)
    return counter.plan.wholeUnit(String(act.unit.sscc).padStart(18, '0'), rows.length);
  return plainName(first, counter.list.unit);
}

/** What an act will do, said before it is signed. */
export function planSentence(planned: PlannedAct, text: Text['text']): string {
  const { act, rows } = planned;
  const { will } = text.counter.plan;
  const { reasons } = text.counter.basket;
  const name = actName(planned, text);
  switch (act.kind) {
    case 'dispense':
      return rows.some(isElsewhere) ? will.out_of_custody(name) : will.dispense(name);
    case 'decommission_pack':
      return will.decommission_pack(name, reasons[act.reason]);
    case 'decommission_unit':
      return act.reason === 'dispensed'
        ? will.dispense_unit(name)
        : will.decommission_unit(name, reasons[act.reason]);
    case 'undo':
    case 'hold_pack':
    case 'release_pack':
    case 'hold_unit':
    case 'release_unit':
      return will[act.kind](name);
    default:
      throw new Error(`the counter plans no ${act.kind}`);
  }
}

function isElsewhere({ answer }: CounterRow): boolean {
  return (
    answer?.kind === 'pack' &&
    answer.verdict.findings.some(({ code }) => code === 'held_elsewhere' || code === 'in_transit_elsewhere')
  );
}
