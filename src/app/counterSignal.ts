import type { Outcome } from '../domain/verdict.ts';
import { OUTCOMES } from '../domain/verdict.ts';
import { giveSignal } from './outcomeSignal.ts';

/** Answers that land within this time are one signal, the gravest; milliseconds. */
const TOGETHER_MS = 400;

let lastAt = Number.NEGATIVE_INFINITY;
let last: Outcome | undefined;
let held: Outcome | undefined;

/**
 * Tells an outcome to ear and hand where many land at once: a grave one is heard at once, and no good one over it.
 */
export function giveCounterSignal(outcome: Outcome): void {
  const now = performance.now();
  if (now - lastAt >= TOGETHER_MS || last === undefined || isGraver(outcome, last)) {
    give(outcome, now);
    return;
  }
  if (held === undefined) setTimeout(release, lastAt + TOGETHER_MS - now);
  if (held === undefined || isGraver(outcome, held)) held = outcome;
}

function release(): void {
  const outcome = held;
  held = undefined;
  if (outcome !== undefined && performance.now() - lastAt >= TOGETHER_MS) give(outcome, performance.now());
}

function give(outcome: Outcome, now: number): void {
  lastAt = now;
  last = outcome;
  giveSignal(outcome);
}

function isGraver(a: Outcome, b: Outcome): boolean {
  return OUTCOMES.indexOf(a) < OUTCOMES.indexOf(b);
}
