import { expect, test } from 'vitest';
import { NOW } from '../../../test/genuineEvidence.ts';
import { parseLabel } from '../../domain/gs1/parseLabel.ts';
import type { JournalRecord } from '../../store/journal/record.ts';
import { foldRun, newRun } from './foldRun.ts';

const place = { run: 'r', row: 1, label: {} };
const taken: JournalRecord = {
  ...place,
  ...{ kind: 'taken', source: 'wedge', job: 'goods_in', again: false, text: ']C100195210010000000182' },
};

/** The first line of a run with these records. */
function lineOf(...records: readonly JournalRecord[]) {
  const run = [taken, ...records].reduce(
    (before, record) =>
      foldRun(before, { seq: 0, at: 0, till: '', record }, (text, source) =>
        parseLabel(text, { source, now: NOW.date }),
      ),
    newRun,
  );
  return run.rows[0];
}

test('the last mark of a pack counts, and can be taken away', () => {
  const mark = (what: 'damaged' | 'suspect' | 'none') => ({ ...place, kind: 'mark', mark: what }) as const;
  expect(lineOf(mark('damaged'), mark('suspect'))?.mark).toBe('suspect');
  expect(lineOf(mark('damaged'), mark('none'))).not.toHaveProperty('mark');
});

test('the last choice for a container counts, and no reason of an earlier one stays', () => {
  const refuse = { ...place, kind: 'choice', closed: false, act: 'refuse', reason: 'damaged' } as const;
  const receive = { ...place, kind: 'choice', closed: true, act: 'receive' } as const;
  expect(lineOf(refuse)?.choice).toEqual({ closed: false, act: 'refuse', reason: 'damaged' });
  expect(lineOf(refuse, receive)?.choice).toEqual({ closed: true, act: 'receive' });
});

test('of a run that did two things each line says its own', () => {
  const signed: JournalRecord = {
    ...{ kind: 'signed', run: 'r', receipt: 'q', act: 'receive', partner: '9521003000008', transactions: [] },
    packs: [{ name: 'tote', row: 1, label: {}, result: 'recorded', act: 'refuse' }],
  };
  expect(lineOf(signed)?.signed?.act).toBe('refuse');
});
