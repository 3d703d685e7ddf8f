import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { patience, untilEnough } from './waiting.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const later = (ms: number, then: () => void = () => undefined) =>
  new Promise<void>((resolve) => {
    setTimeout(() => {
      then();
      resolve();
    }, ms);
  });

/** When it is done, milliseconds. */
async function doneAfter(wait: Promise<void>): Promise<number> {
  const from = Date.now();
  let at = Number.NaN;
  void wait.then(() => {
    at = Date.now() - from;
  });
  await vi.runAllTimersAsync();
  return at;
}

test('all done: nobody waits longer', async () => {
  expect(await doneAfter(untilEnough([later(10), later(30)], () => false, 400))).toBe(30);
  expect(await doneAfter(untilEnough([], () => false, 400))).toBe(0);
});

test('enough: the rest is waited for a little, and no more', async () => {
  let enough = false;
  const runs = [later(10, () => (enough = true)), later(5_000)];
  expect(await doneAfter(untilEnough(runs, () => enough, 400))).toBe(410);
});

test('not enough: the rest is waited for', async () => {
  let enough = false;
  const runs = [later(10), later(2_000, () => (enough = true)), later(9_000)];
  expect(await doneAfter(untilEnough(runs, () => enough, 400))).toBe(2_400);
});

test('what is thrown is thrown', async () => {
  await expect(untilEnough([Promise.reject(new Error('a bug'))], () => true, 1)).rejects.toThrow('a bug');
});

test('patience ends when nothing is heard, and with what trickles in', async () => {
  const silent = patience(100, 300);
  await vi.advanceTimersByTimeAsync(99);
  expect(silent.signal.aborted).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(silent.signal.aborted).toBe(true);

  const trickling = patience(100, 300);
  for (let i = 0; i < 5; i += 1) {
    await vi.advanceTimersByTimeAsync(50);
    trickling.heard();
  }
  expect(trickling.signal.aborted).toBe(false);
  await vi.advanceTimersByTimeAsync(50);
  expect(trickling.signal.aborted).toBe(true);

  const answered = patience(100, 300);
  answered.done();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(answered.signal.aborted).toBe(false);
});
