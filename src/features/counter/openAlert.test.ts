import { expect, test } from 'vitest';
import { PACK } from '../../../test/genuineEvidence.ts';
import type { Outcome } from '../../domain/verdict.ts';
import type { ActionTaken, JournalRecord } from '../../store/journal/record.ts';
import { foldRun, newRun } from './foldRun.ts';
import { leftAlone } from './leftAlone.ts';
import { openAlert } from './openAlert.ts';

const scanned: JournalRecord = {
  kind: 'taken',
  run: 'r',
  row: 1,
  label: {},
  text: 'x',
  source: 'wedge',
  job: 'check',
  again: false,
};

const answered = (outcome: Outcome): JournalRecord => ({
  kind: 'scan',
  run: 'r',
  row: 1,
  job: 'check',
  label: {},
  outcome,
  findings: [],
  ruleSet: '3',
});

const acted = (action: ActionTaken): JournalRecord => ({
  kind: 'action',
  run: 'r',
  row: 1,
  scan: 2,
  outcome: 'caution',
  action,
  label: {},
});

/** The one line of a list after what was written of it. */
function lineAfter(...records: readonly JournalRecord[]) {
  const read = () =>
    ({ ok: true, kind: 'gs1-element-string', identity: PACK, elements: [], notices: [] }) as const;
  const folded = [scanned, ...records].reduce(
    (run, record, i) => foldRun(run, { seq: i + 1, at: i, till: '1', record }, read),
    newRun,
  );
  const [row] = folded.rows;
  if (row === undefined) throw new Error('no line');
  return row;
}

test('an alert is open until somebody says what was done; a green one never is', () => {
  expect(openAlert(lineAfter(answered('blocked')))).toBe('blocked');
  expect(openAlert(lineAfter(answered('blocked'), acted('returned')))).toBeUndefined();
  expect(openAlert(lineAfter(answered('genuine')))).toBeUndefined();
  expect(openAlert(lineAfter(answered('could_not_check')))).toBeUndefined();
});

test('a pack that was let go on asks anew when its answer becomes another one; one that was set aside does not', () => {
  expect(openAlert(lineAfter(answered('caution'), acted('dispensed'), answered('blocked')))).toBe('blocked');
  expect(openAlert(lineAfter(answered('caution'), acted('dispensed'), answered('caution')))).toBeUndefined();
  expect(
    openAlert(lineAfter(answered('caution'), acted('quarantined'), answered('blocked'))),
  ).toBeUndefined();
});

test('what is left alone is written down once, with the answer it was about', () => {
  const open = lineAfter(answered('used_here'));
  expect(leftAlone('r', [open])).toMatchObject([{ row: 1, scan: 2, outcome: 'used_here', action: 'none' }]);
  expect(leftAlone('r', [lineAfter(answered('used_here'), acted('none'))])).toEqual([]);
});
