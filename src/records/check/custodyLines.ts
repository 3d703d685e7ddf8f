import type { StepKind } from '../../domain/custody.ts';
import type { CheckLine, CheckPart, CheckReason } from './checkReport.ts';
import { isObject, itemsOf, type JsonObject, membersOf } from './json.ts';
import { answerLine, type Grading, line, saidGrading, unreadLine, valueLine } from './lineOf.ts';

/**
 * Grades custody: each step by itself, and that they are all there are, in their order, with who has the goods now.
 *
 * @param unit of a lot whose custody it is
 */
export function custodyLines(
  subject: number,
  unit: string | undefined,
  stated: unknown,
  shown: unknown,
  grading: Grading,
): CheckLine[] {
  const part: CheckPart = { kind: 'fact', subject, fact: 'custody', ...(unit === undefined ? {} : { unit }) };
  const statedSteps = stepsOf(stated);
  const answer = membersOf(shown);
  if (answer.status === 'unread')
    return [
      answerLine(part, stated, shown, grading),
      ...statedSteps.map((step) => unreadLine(stepPart(subject, unit, step), answer.cause)),
    ];
  const shownSteps = stepsOf(shown);
  const own = answer.level === 'said' ? saidGrading(grading) : grading;
  const known = new Map(shownSteps.map((step) => [keyOf(step), step]));
  const steps = statedSteps.map((step, i) => {
    const key = keyOf(step);
    const twice = statedSteps.findIndex((other) => keyOf(other) === key) !== i;
    const match = known.get(key);
    if (twice || match === undefined)
      return line(stepPart(subject, unit, step), 'contradicted', { code: 'put_in' });
    return valueLine(stepPart(subject, unit, step), step, match, own);
  });
  return [trailLine(part, stated, shown, own), ...steps];
}

/** The steps themselves are graded one by one; here only which there are, and in which order. */
function trailLine(part: CheckPart, stated: unknown, shown: unknown, grading: Grading): CheckLine {
  const [statedSteps, shownSteps] = [stepsOf(stated), stepsOf(shown)];
  const there = new Set(statedSteps.map(keyOf));
  const leftOut = shownSteps
    .filter((step) => !there.has(keyOf(step)))
    .map((step): CheckReason => ({ code: 'left_out', unit: unitOf(step), sequence: sequenceOf(step) }));
  if (leftOut.length > 0) return line(part, 'contradicted', ...leftOut);
  const order = (steps: readonly unknown[]) => steps.map(keyOf).join();
  if (order(statedSteps) !== order(shownSteps)) return line(part, 'contradicted', { code: 'out_of_order' });
  return valueLine(part, withoutSteps(stated), withoutSteps(shown), grading);
}

function stepsOf(answer: unknown): readonly unknown[] {
  return itemsOf(membersOf(membersOf(answer).value).steps);
}

function withoutSteps(answer: unknown): unknown {
  const { value, ...rest } = membersOf(answer);
  if (!isObject(value)) return { ...rest, value };
  const { steps, ...position } = value;
  // Something else in the place of the list is a difference, too.
  return { ...rest, value: { ...position, ...(Array.isArray(steps) ? {} : { steps }) } };
}

function stepPart(subject: number, of: string | undefined, step: unknown): CheckPart {
  const { name } = membersOf(membersOf(step).who);
  const { time } = membersOf(membersOf(step).record);
  return {
    kind: 'step',
    subject,
    ...(of === undefined ? {} : { of }),
    unit: unitOf(step),
    sequence: sequenceOf(step),
    step: kindOf(step),
    ...(typeof name === 'string' ? { who: name } : {}),
    ...(typeof time === 'number' ? { time } : {}),
  };
}

function keyOf(step: unknown): string {
  const { unit, sequence }: JsonObject = membersOf(step);
  return `${String(unit)} ${String(sequence)}`;
}

function unitOf(step: unknown): string {
  const { unit } = membersOf(step);
  return typeof unit === 'string' ? unit : '';
}

function sequenceOf(step: unknown): number {
  const { sequence } = membersOf(step);
  return typeof sequence === 'number' ? sequence : 0;
}

const KINDS = {
  commissioned: true,
  packed: true,
  unpacked: true,
  unit_added: true,
  unit_removed: true,
  repacked: true,
  shipped: true,
  received: true,
  refused: true,
  shipment_cancelled: true,
  held: true,
  released: true,
  decommissioned: true,
} satisfies Record<StepKind, true>;

function kindOf(step: unknown): StepKind | 'unknown' {
  const { kind } = membersOf(step);
  return isKind(kind) ? kind : 'unknown';
}

function isKind(kind: unknown): kind is StepKind {
  return typeof kind === 'string' && Object.hasOwn(KINDS, kind);
}
