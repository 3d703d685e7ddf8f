import { expect, test } from 'vitest';
import type { Outcome } from '../../domain/verdict.ts';
import { journalFigures } from './figures.ts';
import type { ActionTaken, JournalEntry, JournalRecord } from './record.ts';

let seq = 0;
const entry = (record: JournalRecord): JournalEntry => ({ seq: ++seq, at: 0, till: '', record });
const taken = (row: number, again = false) =>
  entry({ kind: 'taken', label: {}, run: 'r', row, text: 't', source: 'wedge', job: 'check', again });
const scan = (row: number, outcome: Outcome, ms?: number) =>
  entry({
    kind: 'scan',
    run: 'r',
    row,
    job: 'check',
    label: {},
    outcome,
    findings: [],
    ruleSet: '2',
    ...(ms === undefined ? {} : { ms }),
  });
const action = (of: JournalEntry, what: ActionTaken) =>
  entry({ kind: 'action', scan: of.seq, outcome: 'blocked', action: what, label: {} });

test('an empty stretch has no median, rather than one of zero', () => {
  expect(journalFigures([])).toEqual({
    scanned: 0,
    units: 0,
    again: 0,
    unanswered: 0,
    timed: 0,
    inTime: 0,
    outcomes: {},
    alerts: 0,
    acted: 0,
    leftAlone: 0,
    recorded: 0,
  });
});

test('a pack scanned twice in a run counts once', () => {
  expect(journalFigures([taken(1), scan(1, 'genuine'), taken(1, true)])).toMatchObject({
    scanned: 1,
    again: 1,
  });
});

test('a row whose page was closed before the answer is counted as unanswered', () => {
  expect(journalFigures([taken(1), taken(2), scan(2, 'genuine')])).toMatchObject({
    scanned: 2,
    unanswered: 1,
  });
});

test('300 ms is in time, more is not, and a later check does not make up for a late answer', () => {
  const entries = [
    scan(1, 'could_not_check', 301),
    scan(1, 'genuine', 10),
    scan(2, 'genuine', 300),
    scan(3, 'genuine', 20),
  ];
  expect(journalFigures(entries)).toMatchObject({ timed: 3, inTime: 2, medianMs: 300 });
});

test('the median of an even number is between the two in the middle', () => {
  expect(journalFigures([scan(1, 'genuine', 100), scan(2, 'genuine', 200)]).medianMs).toBe(150);
});

test('outcomes are those of the last answer, alerts of any', () => {
  const figures = journalFigures([scan(1, 'used_elsewhere'), scan(1, 'could_not_check')]);
  expect(figures.outcomes).toEqual({ could_not_check: 1 });
  expect(figures.alerts).toBe(1);
});

test('an alert is left alone without an action, and with "none"', () => {
  const [a, b, c] = [scan(1, 'blocked'), scan(2, 'caution'), scan(3, 'duplicate')];
  const entries = [a, b, c, action(a, 'quarantined'), action(b, 'none')];
  expect(journalFigures(entries)).toMatchObject({ alerts: 3, acted: 1, leftAlone: 2 });
});

test('grey answers are no alerts', () => {
  expect(journalFigures([scan(1, 'could_not_check'), scan(2, 'unknown_product')])).toMatchObject({
    alerts: 0,
  });
});

test('the order in which entries are given changes nothing', () => {
  const entries = [taken(1), scan(1, 'blocked', 50), taken(2), scan(2, 'genuine', 500)];
  expect(journalFigures(entries.toReversed())).toEqual(journalFigures(entries));
});

test('a pack that was signed twice into the same receipt counts once', () => {
  const signed = (result: string) =>
    entry({
      kind: 'signed',
      receipt: 'q',
      act: 'dispense',
      partner: '',
      transactions: [],
      packs: [{ name: '', label: {}, result }],
    });
  expect(journalFigures([signed('recorded'), signed('recorded')]).recorded).toBe(1);
  expect(journalFigures([signed('waiting')]).recorded).toBe(0);
});

test('a container is no pack, and waits for no verdict', () => {
  const unit = entry({
    kind: 'taken',
    run: 'r',
    row: 9,
    label: { sscc: '195210010000000182' },
    source: 'wedge',
    job: 'check',
    again: false,
  });
  expect(journalFigures([unit])).toMatchObject({ scanned: 0, units: 1, unanswered: 0 });
});

test('a pack that was dispensed here is no alert when it is then found used here', () => {
  const before = scan(1, 'used_here');
  const signed = entry({
    kind: 'signed',
    run: 'r',
    receipt: 'q',
    act: 'dispense',
    partner: '',
    transactions: [],
    packs: [{ name: '', row: 1, label: {}, result: 'recorded' }],
  });
  expect(journalFigures([signed, scan(1, 'used_here')])).toMatchObject({ alerts: 0 });
  expect(journalFigures([before, signed])).toMatchObject({ alerts: 1 });
});
