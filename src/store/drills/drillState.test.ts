import { expect, test } from 'vitest';
import type { ActionTaken, CounterJob, JournalEntry, JournalRecord } from '../journal/record.ts';
import { type Drill, drillFigures, drillsOf } from './drillState.ts';

const label = { gtin: '09521001000017', lot: 'DEMO01A', serial: 'D7K2', expiry: '2028-03-31' };
const LATER = 1_000_000;
let seq = 0;
const entry = (at: number, record: JournalRecord, till = '1'): JournalEntry => {
  seq += 1;
  return { seq, at, till, record };
};
const plant = (at = 0) =>
  entry(at, {
    kind: 'drill',
    drill: 'd',
    state: 'planted',
    label,
    product: 'Amoxicillin 500 mg',
    minutes: 5,
  });
const taken = (at: number, job: CounterJob = 'check', of = label, till = '1') =>
  entry(
    at,
    { kind: 'taken', run: 'r', row: 3, label: of, text: 't', source: 'wedge', job, again: false },
    till,
  );
const action = (at: number, what: ActionTaken, of = label) =>
  entry(at, {
    kind: 'action',
    run: 'r',
    row: 3,
    scan: 1,
    outcome: 'unknown_serial',
    action: what,
    label: of,
  });
const basket = (at: number, row = 3) => entry(at, { kind: 'basket', run: 'r', row, state: 'in' });
const only = (entries: readonly JournalEntry[], now = LATER): Drill | undefined => drillsOf(entries, now)[0];

test('a pack that nobody has scanned is waiting, for however long', () => {
  expect(only([plant()])).toMatchObject({ state: 'waiting', product: 'Amoxicillin 500 mg' });
});

test('an action that keeps it from patients stops it, with the seconds from the scan and the till', () => {
  expect(only([plant(), taken(100, 'check', label, '2'), action(112.5, 'quarantined')])).toMatchObject({
    state: 'stopped',
    seconds: 12.5,
    till: '2',
    resolvedAt: 112.5,
  });
});

test.each(['returned', 'handed_over', 'kept_back', 'reported'] as const)('%s stops it', (what) => {
  expect(only([plant(), taken(100), action(110, what)])?.state).toBe('stopped');
});

test.each(['none', 'dispensed', 'supplied_unverified', 'part_pack', 'ward_stock'] as const)(
  '%s misses it',
  (what) => {
    expect(only([plant(), taken(100), action(110, what)])).toMatchObject({ state: 'missed', seconds: 10 });
  },
);

test('to say that it was misread settles nothing', () => {
  expect(only([plant(), taken(100), action(110, 'misread')], 120)?.state).toBe('running');
});

test('put into the basket to be dispensed, it is missed; marked in a list of checks, it is not', () => {
  expect(only([plant(), taken(100, 'dispense'), basket(103)])).toMatchObject({ state: 'missed', seconds: 3 });
  expect(only([plant(), taken(100, 'check'), basket(103)], 110)?.state).toBe('running');
  expect(only([plant(), taken(100, 'dispense'), basket(103, 4)], 110)?.state).toBe('running');
});

test('a pack marked at goods-in is stopped', () => {
  const mark = () => entry(104, { kind: 'mark', run: 'r', row: 3, label, mark: 'suspect' });
  expect(only([plant(), taken(100, 'goods_in'), mark()])).toMatchObject({ state: 'stopped' });
});

test('left alone for the set time it is missed, and an action afterwards comes too late', () => {
  expect(only([plant(), taken(100)], 399)?.state).toBe('running');
  expect(only([plant(), taken(100)], 400)).toMatchObject({ state: 'missed', seconds: 300, resolvedAt: 400 });
  expect(only([plant(), taken(100), action(401, 'quarantined')])).toMatchObject({
    state: 'missed',
    seconds: 300,
  });
});

test('another pack of the same lot, and the same serial before it was planted, are not it', () => {
  const other = { ...label, serial: 'OTHER' };
  expect(only([plant(), taken(100, 'check', other), action(101, 'none', other)])?.state).toBe('waiting');
  expect(only([taken(5), plant(10)])?.state).toBe('waiting');
});

test('the first action counts, and scanning it again starts nothing anew', () => {
  const entries = [plant(), taken(100), action(110, 'quarantined'), taken(200), action(210, 'none')];
  expect(only(entries)).toMatchObject({ state: 'stopped', seconds: 10, scannedAt: 100 });
});

test('what the journal says of the result stays, and a second window that says it again changes nothing', () => {
  const result = (at: number, state: 'stopped' | 'missed', seconds: number) =>
    entry(at, { kind: 'drill', drill: 'd', state, label, seconds, till: '2' });
  expect(only([plant(), result(120, 'stopped', 9), result(121, 'missed', 300)])).toMatchObject({
    state: 'stopped',
    seconds: 9,
    till: '2',
    isWritten: true,
  });
});

test('figures: stopped, missed, still out, and the median of the seconds; what was taken back is no figure', () => {
  const drill = (state: Drill['state'], seconds?: number): Drill => ({
    ...{ id: state, label, minutes: 5, plantedAt: 0, state, isWritten: true },
    ...(seconds === undefined ? {} : { seconds }),
  });
  expect(
    drillFigures([
      drill('stopped', 4),
      drill('stopped', 8),
      drill('missed', 300),
      drill('waiting'),
      drill('running'),
      drill('ended'),
    ]),
  ).toEqual({ stopped: 2, missed: 1, waiting: 2, medianSeconds: 6 });
  expect(drillFigures([])).toEqual({ stopped: 0, missed: 0, waiting: 0 });
});
