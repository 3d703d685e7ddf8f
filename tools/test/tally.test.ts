import { expect, test } from 'vitest';
import { counted } from './tally.ts';

const well = { ok: true, output: '' };
const badly = { ok: false, output: '' };

test('a runner that ended well counts as it says', () => {
  expect(counted(well, { passed: 3, failed: 0 })).toEqual({ passed: 3, failed: 0 });
});

test('a runner that ran nothing has failed', () => {
  expect(counted(well, { passed: 0, failed: 0 })).toEqual({ passed: 0, failed: 1 });
});

test('a runner that ended badly with all tests passed has failed', () => {
  expect(counted(badly, { passed: 3, failed: 0 })).toEqual({ passed: 3, failed: 1 });
});

test('a failed test is not counted twice', () => {
  expect(counted(badly, { passed: 3, failed: 2 })).toEqual({ passed: 3, failed: 2 });
});
