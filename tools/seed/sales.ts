import type { DemoEvent } from './demoEvent.ts';
import type { PartnerKey } from './partners.ts';
import { type UnitKey, units } from './units.ts';

const DAY = 86_400;

/** A pharmacy that hands out packs of one tote, every so many days. */
type Counter = readonly [by: PartnerKey, unit: UnitKey, first: string, times: number, everyDays: number];

const counters: readonly Counter[] = [
  ['harbour', 'B1', '2026-03-26', 20, 4],
  ['harbour', 'I1', '2026-03-30', 10, 12],
  ['hill', 'B2', '2026-04-09', 16, 5],
  ['river', 'S3', '2026-05-28', 8, 9],
  ['harbour', 'M1', '2026-06-19', 18, 6],
  ['hill', 'M2', '2026-06-19', 16, 7],
  ['harbour', 'R1', '2026-07-10', 8, 8],
  ['harbour', 'S1', '2026-07-24', 10, 9],
  ['river', 'C1', '2026-07-31', 8, 10],
  ['river', 'B3', '2026-09-17', 8, 6],
  ['hill', 'O1', '2026-09-18', 6, 9],
  ['harbour', 'A1', '2026-11-13', 3, 2],
];

/** Packs handed out over the counter: one to three at a time, in opening hours, never on a Sunday. */
export const sales: readonly DemoEvent[] = counters.flatMap(
  ([by, unit, first, times, everyDays], counter) => {
    let next = units[unit].packs - 1;
    return Array.from({ length: times }, (_, n): DemoEvent => {
      const day = weekday(Date.parse(first) / 1000 + n * everyDays * DAY);
      const minute = 9 * 60 + ((counter * 131 + n * 197) % (9 * 60));
      const packs = Array.from({ length: 1 + ((counter + n * n) % 3) }, () => ({ unit, pack: next-- }));
      return { do: 'dispense', by, at: day + minute * 60, packs };
    });
  },
);

/** Monday for a day that is a Sunday; Unix seconds at midnight. */
function weekday(day: number): number {
  return (day / DAY + 4) % 7 === 0 ? day + DAY : day;
}
