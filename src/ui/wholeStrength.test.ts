import { expect, test } from 'vitest';
import { wholeStrength } from './wholeStrength.ts';

test('a number is never parted from its unit, and nothing else is glued', () => {
  expect(wholeStrength('500 mg')).toBe('500\u00a0mg');
  expect(wholeStrength('20 mg/120 mg')).toBe('20\u00a0mg/120\u00a0mg');
  expect(wholeStrength('5 µg + 0.9 %')).toBe('5\u00a0µg + 0.9\u00a0%');
  expect(wholeStrength('1 000 000 IU')).toBe('1 000 000\u00a0IU');
});
