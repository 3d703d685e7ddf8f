import { expect, test } from 'vitest';
import { dayOf, dayStart } from './journalDay.ts';

test.each(['2026-03-29', '2026-10-25', '2026-12-31', '2028-02-29'])('%s begins where it says', (day) => {
  const start = dayStart(day);
  expect(start).toBeDefined();
  expect(dayOf(start ?? 0)).toBe(day);
  expect(dayOf((start ?? 0) - 1)).not.toBe(day);
});

test('the next day begins where this one ends, however long it is', () => {
  for (const day of ['2026-03-29', '2026-10-25', '2026-12-31']) {
    const next = dayStart(day, 1) ?? 0;
    expect(dayOf(next - 1)).toBe(day);
    expect(dayOf(next)).not.toBe(day);
  }
});

test.each(['', '2026', 'tomorrow', '26-01-01'])('%j is no day', (day) => {
  expect(dayStart(day)).toBeUndefined();
});
