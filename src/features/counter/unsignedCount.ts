import type { CounterRow } from './counterRow.ts';

/** How much of a basket nobody has signed; what is on its way to the ledger is signed. */
export function unsignedCount(basket: readonly Pick<CounterRow, 'signed'>[]): number {
  return basket.filter(({ signed }) => signed?.result !== 'waiting').length;
}
