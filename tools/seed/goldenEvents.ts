import type { DemoEvent, DemoPack } from './demoEvent.ts';
import { typedEntries } from './typedEntries.ts';
import { type UnitKey, units } from './units.ts';

/** What happened to single packs, to pallets, and by order of a maker or the authority. */
export const goldenEvents: readonly DemoEvent[] = [
  {
    do: 'declareError',
    by: 'north',
    unit: 'B1',
    step: 4,
    reason: 'incorrect_data',
    note: 'Departure mistyped: 16:40 UTC, not 17:10',
    at: seconds('2026-03-25T08:30Z'),
  },
  {
    do: 'revokePrefix',
    by: 'authority',
    of: 'two',
    prefix: '9521006',
    at: seconds('2026-08-31T10:00Z'),
  },
  { do: 'pack', by: 'south', pallet: 'P1', units: ['T2'], at: seconds('2026-09-22T14:10Z') },
  {
    do: 'recall',
    by: 'one',
    lot: 'DEMO03B',
    class: 2,
    notice: 'DEMO-REC-7: impurity above the limit',
    at: seconds('2026-10-05T12:30Z'),
  },
  {
    do: 'decommission',
    by: 'one',
    packs: [golden('free_sample')],
    reason: 'free_sample',
    at: seconds('2026-10-07T09:00Z'),
  },
  { do: 'dispense', by: 'hill', packs: [golden('used_elsewhere')], at: seconds('2026-10-12T11:05Z') },
  {
    do: 'withdraw',
    by: 'two',
    lot: 'DEMO04B',
    notice: 'DEMO-WIT-3: leaflet replaced',
    at: seconds('2026-10-19T10:15Z'),
  },
  {
    do: 'decommission',
    by: 'harbour',
    packs: [golden('stolen')],
    reason: 'stolen',
    at: seconds('2026-10-26T08:20Z'),
  },
  {
    do: 'pack',
    by: 'one',
    pallet: 'P2',
    units: ['A1', 'A2', 'A3', 'A4', 'A5'],
    at: seconds('2026-10-29T15:30Z'),
  },
  {
    do: 'unpack',
    by: 'north',
    pallet: 'P2',
    units: ['A1', 'A2', 'A3', 'A4', 'A5'],
    at: seconds('2026-11-03T10:40Z'),
  },
  { do: 'holdPacks', by: 'harbour', packs: [golden('quarantined')], at: seconds('2026-11-05T16:45Z') },
  { do: 'holdUnits', by: 'authority', units: ['O2'], at: seconds('2026-11-09T13:00Z') },
  {
    do: 'decommission',
    by: 'north',
    packs: [golden('exported')],
    reason: 'exported',
    at: seconds('2026-11-10T11:30Z'),
  },
  {
    do: 'reportSuspect',
    by: 'carrier',
    unit: 'I2',
    ground: 'temperature',
    note: 'Logger of 8 October read out late: two hours at 12 °C',
    at: seconds('2026-11-12T14:00Z'),
  },
  {
    do: 'repack',
    by: 'north',
    into: 'N1',
    packs: [golden('repacked'), ...packs('A4', 2, 11)],
    at: seconds('2026-11-16T10:05Z'),
  },
  { do: 'dispense', by: 'harbour', packs: [golden('used_here')], at: seconds('2026-11-18T15:20Z') },
];

function golden(name: string): DemoPack {
  for (const [unit, row] of typedEntries(units)) {
    const pack = row.golden.indexOf(name);
    if (pack >= 0) return { unit, pack };
  }
  throw new Error(`no tote holds a golden pack "${name}"`);
}

function packs(unit: UnitKey, first: number, count: number): DemoPack[] {
  return Array.from({ length: count }, (_, n) => ({ unit, pack: first + n }));
}

function seconds(iso: string): number {
  return Date.parse(iso) / 1000;
}
