import type { DemoEvent } from './demoEvent.ts';
import type { PartnerKey } from './partners.ts';
import { type UnitKey, units } from './units.ts';

const DAY = 86_400;

/** A pharmacy that hands out packs of one tote, every so many days. */
type Counter = readonly [by: PartnerKey, unit: UnitKey, first: string, times: number, everyDays: number];

const counters: readonly Counter[] = [
  ['harbour', 'B1', '2026-03-26', 12, 7],
  ['harbour', 'I1', '2026-03-30', 6, 19],
  ['hill', 'B2', '2026-04-09', 10, 8],
  ['river', 'S3', '2026-05-28', 5, 13],
  ['harbour', 'M1', '2026-06-19', 11, 10],
  ['hill', 'M2', '2026-06-19', 9, 12],
  ['harbour', 'R1', '2026-07-10', 5, 11],
  ['harbour', 'S1', '2026-07-24', 6, 15],
  ['river', 'C1', '2026-07-31', 5, 16],
  ['river', 'B3', '2026-09-17', 5, 9],
  ['hill', 'O1', '2026-09-18', 4, 13],
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
