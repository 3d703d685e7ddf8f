import { expect, test } from 'vitest';
import { narrower, uncovered, windows } from './spans.ts';

const span = (from: number, to = from) => ({ from, to });

test('what is covered is cut out: before, inside, after, all', () => {
  expect(uncovered([span(10, 20)], [span(1, 9), span(21, 30)])).toEqual([span(10, 20)]);
  expect(uncovered([span(10, 20)], [span(5, 12)])).toEqual([span(13, 20)]);
  expect(uncovered([span(10, 20)], [span(12, 14), span(14, 16)])).toEqual([span(10, 11), span(17, 20)]);
  expect(uncovered([span(10, 20), span(7)], [span(5, 25)])).toEqual([]);
});

test('a point is looked for with what stands before it, never before the first block', () => {
  expect(windows([span(100)], 10, 1)).toEqual([span(91, 100)]);
  expect(windows([span(100)], 10, 97)).toEqual([span(97, 100)]);
  expect(windows([span(5)], 10, 97)).toEqual([span(5)]);
});

test('points that one piece covers cost one', () => {
  expect(windows([span(100), span(95), span(80)], 10, 1)).toEqual([span(91, 100), span(71, 80)]);
});

test('a stretch is covered whole, in pieces no wider than allowed, however many trips it takes', () => {
  let covered: ReturnType<typeof windows> = [];
  for (let trips = 0; trips < 4; trips += 1)
    covered = [...covered, ...windows(uncovered([span(1, 1000)], covered), 10, 1)];
  expect(uncovered([span(1, 1000)], covered)).toEqual([]);
  expect(covered.every(({ from, to }) => to - from < 10)).toBe(true);
  expect(covered).toHaveLength(100);
});

test('after a few refusals a single block is asked for', () => {
  let width = 20_000_000;
  for (let refusals = 0; refusals < 5; refusals += 1) width = narrower(width);
  expect(width).toBe(1);
});
