import type { Gln } from '../../domain/identifiers.ts';
import type { BasketAct } from './basketAct.ts';
import { basketPlan } from './basketPlan.ts';
import type { CounterRow } from './counterRow.ts';

/** In this order where two fit as many packs. */
const GUESSES: readonly BasketAct[] = [
  { kind: 'dispense' },
  { kind: 'undo' },
  { kind: 'release' },
  { kind: 'hold' },
];

/** What can be recorded about most of a basket: where the choice begins. */
export function bestAct(
  rows: readonly CounterRow[],
  here: Gln | undefined,
  otherTills: ReadonlyMap<string, string>,
): BasketAct {
  let best: BasketAct = { kind: 'dispense' };
  let most = 0;
  for (const act of GUESSES) {
    const fitting = basketPlan(rows, act, here, otherTills).acts.length;
    if (fitting > most) [best, most] = [act, fitting];
  }
  return best;
}
