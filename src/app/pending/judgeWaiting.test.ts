// @vitest-environment happy-dom

import { expect, test, vi } from 'vitest';
import type { LateVerdict, PendingScan } from '../../store/pending/pendingScan.ts';
import { judgeWaiting, type LateAnswer } from './judgeWaiting.ts';

const scan = (id: number): PendingScan => ({
  id,
  ...{ text: `scan ${id}`, source: 'scan', at: 1, till: '1', viewer: { kind: 'pharmacist' } },
});
const green: LateVerdict = { outcome: 'genuine', findings: [], ruleSet: '3', at: 2 };

/** Runs over three scans that get these answers; `taken` are those that somebody else judges meanwhile. */
async function run(answers: readonly LateAnswer[], taken: readonly number[] = []) {
  const judged: number[] = [];
  const onLanded = vi.fn();
  const end = await judgeWaiting({
    pending: {
      waiting: async () => answers.map((_, i) => scan(i)),
      judge: async (id) => {
        if (taken.includes(id)) return 'judged';
        judged.push(id);
        return 'done';
      },
    },
    judgeScan: async ({ id }) => answers[id] ?? 'offline',
    onLanded,
    signal: new AbortController().signal,
  });
  return { end, judged, told: onLanded.mock.calls.map(([{ id }]) => id) };
}

test('all that waits is judged, oldest first, and told', async () => {
  expect(await run([green, green, green])).toEqual({ end: 'done', judged: [0, 1, 2], told: [0, 1, 2] });
});

test('one that still cannot be judged does not hold up the others', async () => {
  expect(await run([green, 'unread', green])).toEqual({ end: 'unread', judged: [0, 2], told: [0, 2] });
});

test('where no node answers the rest is left alone', async () => {
  expect(await run([green, 'offline', green])).toEqual({ end: 'offline', judged: [0], told: [0] });
});

test('what another tab has judged meanwhile is not told a second time', async () => {
  expect(await run([green, green], [0])).toEqual({ end: 'done', judged: [1], told: [1] });
});

test('whoever ended it is not told of a verdict that came too late', async () => {
  const ending = new AbortController();
  const judge = vi.fn();
  const work = judgeWaiting({
    pending: { waiting: async () => [scan(1)], judge },
    judgeScan: async () => {
      ending.abort(new Error('the page is left'));
      return green;
    },
    onLanded: () => undefined,
    signal: ending.signal,
  });
  await expect(work).rejects.toThrow('the page is left');
  expect(judge).not.toHaveBeenCalled();
});
