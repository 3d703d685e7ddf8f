import { expect, test } from 'vitest';
import { markDifferences } from './markDifferences.ts';

const marked = (one: string, other: string) =>
  markDifferences(one, other).map((side) =>
    side.map(({ text, differs }) => (differs ? `[${text}]` : text)).join(''),
  );

test('only the characters that differ are marked', () => {
  expect(marked('2029-03-31', '2028-03-31')).toEqual(['202[9]-03-31', '202[8]-03-31']);
  expect(marked('DEMO01A', 'DEMO01B')).toEqual(['DEMO01[A]', 'DEMO01[B]']);
});

test('a character too many does not mark all that follow it', () => {
  expect(marked('DEMO001A', 'DEMO01A')).toEqual(['DEMO0[0]1A', 'DEMO01A']);
});

test('swapped case is a difference', () => {
  expect(marked('demo', 'DEMO')).toEqual(['[demo]', '[DEMO]']);
});

test('equal and empty values', () => {
  expect(marked('A1', 'A1')).toEqual(['A1', 'A1']);
  expect(marked('', 'A1')).toEqual(['', '[A1]']);
});

test('nothing is lost on either side', () => {
  for (const [one, other] of [
    ['YZ0O1l', 'ZYO0l1'],
    ['', ''],
    ['abcabc', 'cba'],
  ] as const) {
    const [left, right] = markDifferences(one, other);
    expect(left.map(({ text }) => text).join('')).toBe(one);
    expect(right.map(({ text }) => text).join('')).toBe(other);
  }
});
