import { expect, test } from 'vitest';
import { found, genuineEvidence, NOW, step } from '../../test/genuineEvidence.ts';
import type { CustodyStep } from '../domain/custody.ts';
import { foldRows } from './foldRows.ts';
import { timelineRows } from './timelineRows.ts';

/** A trail on which partners 1 and 2 send the goods to and fro. */
function rowsOf(hops: number, alter: (steps: CustodyStep[]) => CustodyStep[] = (steps) => steps) {
  const at = (hour: number) => new Date(Date.UTC(2026, 9, 1, hour)).toISOString();
  const steps = [step(1, 'commissioned', 1, at(0))];
  for (let hop = 0; hop < hops; hop += 1) {
    const [from, to] = hop % 2 === 0 ? [1, 2] : [2, 1];
    steps.push(step(2 + 2 * hop, 'shipped', from, at(1 + 2 * hop), { counterparty: to }));
    steps.push(step(3 + 2 * hop, 'received', to, at(2 + 2 * hop), { counterparty: from }));
  }
  const custody = found({
    steps: alter(steps),
    position: { custodian: hops % 2 === 0 ? 1 : 2, heldByAuthority: false },
  });
  return timelineRows({ custody, partners: genuineEvidence().partners, now: NOW.time });
}

test('a short trail is shown whole', () => {
  const rows = rowsOf(3);
  expect(foldRows(rows)).toEqual({ newest: rows, middle: [], oldest: [] });
});

test('a long trail keeps its ends and loses no row', () => {
  const rows = rowsOf(8);
  const { newest, middle, oldest } = foldRows(rows);
  expect([...newest, ...middle, ...oldest]).toEqual(rows);
  expect(middle.length).toBeGreaterThan(0);
  expect(newest.filter(({ kind }) => kind === 'step')).toHaveLength(4);
  expect(oldest.at(-1)).toMatchObject({ step: { kind: 'commissioned' } });
});

test('a fault in the middle is never folded away', () => {
  const withoutReceipt = (steps: CustodyStep[]) => steps.filter(({ sequence }) => sequence !== 9);
  const rows = rowsOf(8, withoutReceipt);
  expect(rows.some(({ kind }) => kind === 'gap')).toBe(true);
  expect(foldRows(rows).middle).toEqual([]);
});
