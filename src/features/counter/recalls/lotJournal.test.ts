import { expect, test } from 'vitest';
import type { JournalEntry, JournalRecord, LabelFields } from '../../../store/journal/record.ts';
import { handedOut, lotJournal, lotWords } from './lotJournal.ts';

const LOT = { gtin: '09521001000031', lot: 'DEMO03B' };
const label = (serial: string, lot = LOT.lot): LabelFields => ({ gtin: LOT.gtin, lot, serial });
let seq = 0;
const entry = (record: JournalRecord, till = '2'): JournalEntry => {
  seq += 1;
  return { seq, at: seq * 10, till, record };
};
const signed = (act: string, of: LabelFields, result = 'recorded', receipt = `r${seq}`) =>
  entry({
    ...{ kind: 'signed', receipt, act, partner: '', transactions: [] },
    packs: [{ name: 'one', label: of, result }],
  });
const scan = (serial: string, job: 'goods_in' | 'check', row = 1) =>
  entry({
    ...{ kind: 'scan', run: 'run', row, job, label: label(serial) },
    ...{ outcome: 'genuine', findings: [], ruleSet: '3' },
  });
const action = (of: LabelFields, what: 'dispensed' | 'quarantined' | 'supplied_unverified') =>
  entry({ kind: 'action', scan: seq, outcome: 'blocked', action: what, label: of });
const whats = (entries: readonly JournalEntry[]) => lotJournal(entries, LOT).map(({ what }) => what);

test('says when and at which till packs came and were handed out', () => {
  const entries = [scan('A', 'goods_in'), signed('dispense', label('A'))];
  expect(lotJournal(entries, LOT)).toEqual([
    { at: entries[0]?.at, till: '2', serial: 'A', what: 'came' },
    { at: entries[1]?.at, till: '2', serial: 'A', what: 'dispensed' },
  ]);
});

test('another lot of the same product is left out', () => {
  expect(whats([signed('dispense', label('A', 'DEMO03C'))])).toEqual([]);
});

test('a receipt that is written again counts once, and one that was refused not at all', () => {
  expect(
    whats([
      signed('dispense', label('A'), 'waiting', 'q'),
      signed('dispense', label('A'), 'recorded', 'q'),
      signed('dispense', label('A'), 'recorded', 'q'),
      signed('dispense', label('B'), 'refused'),
    ]),
  ).toEqual(['dispensed']);
});

test('what was said and signed, too, is one event; what was only said stays', () => {
  expect(whats([action(label('A'), 'dispensed'), signed('dispense', label('A'))])).toEqual(['dispensed']);
  expect(whats([action(label('A'), 'supplied_unverified'), action(label('B'), 'quarantined')])).toEqual([
    'supplied',
    'set_aside',
  ]);
});

test('a check at the counter is no arrival', () => {
  expect(whats([scan('A', 'check')])).toEqual([]);
});

test('what was taken back is not counted as handed out', () => {
  const out = [signed('dispense', label('A')), signed('dispense', label('B'))];
  expect(handedOut(lotJournal(out, LOT))).toBe(2);
  expect(handedOut(lotJournal([...out, signed('undo', label('A'))], LOT))).toBe(1);
});

test('a lot with a comma in it is looked for by its product alone', () => {
  expect(lotWords(LOT)).toBe('09521001000031 DEMO03B');
  expect(lotWords({ ...LOT, lot: 'A,1' })).toBe('09521001000031');
});
