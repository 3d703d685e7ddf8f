import { expect, test } from 'vitest';
import { claimedTime } from './claimedTime.ts';

test('where the chain is the clock, the newest block says what time it is', () => {
  expect(claimedTime({ clock: 'chain' }, 1000, 9_000_000)).toBe(1000);
});

test('the device says it else, but never a time that the contracts would refuse', () => {
  expect(claimedTime({ clock: 'device' }, 1000, 990)).toBe(990);
  expect(claimedTime({ clock: 'device' }, 1000, 1012)).toBe(1000);
});

test('on a network that makes no blocks while nothing happens, none is stated rather than an old one', () => {
  expect(claimedTime({ clock: 'device' }, 1000, 8200)).toBe(0);
});
