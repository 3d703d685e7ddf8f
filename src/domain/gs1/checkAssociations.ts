import { applicationIdentifier } from './ai.ts';
import type { Element } from './element.ts';
import { type Refused, refuse } from './problem.ts';

/** Keys that carry their serial inside, and how long they are without it. */
const KEY_WITHOUT_SERIAL = new Map([
  ['253', 13],
  ['255', 13],
  ['8003', 14],
]);

/**
 * What is wrong with elements beside each other (GS1 General Specifications 4.13 and 4.14): a repeated
 * identifier with another value, one that must not stand beside another, one that lacks what it depends on,
 * and a digital signature (8030) over a key that names no single item.
 * @param qualifying identifiers that already qualify their key by the path of a Digital Link
 */
export function checkAssociations(
  elements: readonly Element[],
  qualifying: readonly string[] = [],
): Refused | undefined {
  const values = new Map<string, string>();
  for (const { ai, value } of elements) {
    const before = values.get(ai);
    if (before !== undefined && before !== value) return refuse('ai-values-differ', undefined, ai);
    values.set(ai, value);
  }
  const codes = [...values.keys()];
  for (const ai of codes) {
    const entry = applicationIdentifier(ai);
    if (entry === undefined) return refuse('ai-unknown', undefined, ai);
    // A reference is a whole identifier or the beginning of several.
    const beside = (other: string) =>
      applicationIdentifier(other) !== undefined
        ? values.has(other)
        : codes.some((code) => code !== ai && code.startsWith(other));
    if (entry.excluded.some(beside)) return refuse('ai-excluded', undefined, ai);
    if (
      entry.required.length > 0 &&
      !qualifying.includes(ai) &&
      !entry.required.some((group) => group.every(beside))
    ) {
      return refuse('ai-required', undefined, ai);
    }
  }
  if (values.has('8030')) {
    for (const [ai, length] of KEY_WITHOUT_SERIAL) {
      if (values.get(ai)?.length === length) return refuse('serial-required', undefined, ai);
    }
  }
  return undefined;
}
