import { expect, test } from 'vitest';
import { caseState, isRunning, needsSomebody } from './caseState.ts';
import { type CaseStep, RECIPIENTS } from './suspectCase.ts';

const HOUR = 3600;

/** What a case is after steps, each with the hour at which it was written. */
const after = (...steps: readonly (readonly [hour: number, step: CaseStep])[]) =>
  caseState({ entries: steps.map(([hour, step]) => ({ ...step, at: hour * HOUR, till: '1' })) });

const confirmed: CaseStep = { kind: 'confirmed' };
const cleared: CaseStep = { kind: 'cleared', reason: 'it was our scanner' };
const told = (whom: (typeof RECIPIENTS)[number]): CaseStep => ({ kind: 'told', whom });

test('no clock runs before somebody has confirmed', () => {
  const state = after([1, { kind: 'moved', move: 'quarantined' }], [2, { kind: 'note', text: 'seal torn' }]);
  expect(state.clock).toBeUndefined();
  expect(isRunning(state)).toBe(false);
  expect(needsSomebody(state)).toBe(true);
});

test('it runs for 24 hours from the first confirmation, and a second one gives no more time', () => {
  const { clock } = after([5, confirmed], [9, confirmed]);
  expect(clock).toEqual({ from: 5 * HOUR, until: 29 * HOUR });
});

test('it stops with the last who must be told, not before', () => {
  const most = [
    [1, confirmed],
    [2, told('authority')],
    [3, told('supplier')],
  ] as const;
  expect(isRunning(after(...most))).toBe(true);
  const all = after(...most, [4, { kind: 'spared', whom: 'maker', reason: 'not known' }]);
  expect(isRunning(all)).toBe(false);
  expect(all.clock?.stoppedAt).toBe(4 * HOUR);
  expect(after(...most, [4, told('maker')], [7, told('maker')]).clock?.stoppedAt).toBe(4 * HOUR);
});

test('an innocent explanation stops it; confirmed once more, it runs from the first time on', () => {
  const explained = after([1, confirmed], [6, cleared]);
  expect(explained.clock?.stoppedAt).toBe(6 * HOUR);
  expect(needsSomebody(explained)).toBe(false);
  const again = after([1, confirmed], [6, cleared], [8, confirmed]);
  expect(isRunning(again)).toBe(true);
  expect(again.clock?.until).toBe(25 * HOUR);
});

test('what was told before the confirmation counts', () => {
  const early = RECIPIENTS.map((whom) => [1, told(whom)] as const);
  expect(isRunning(after(...early, [2, confirmed]))).toBe(false);
});
