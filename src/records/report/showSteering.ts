/** Characters that steer the direction of others: in a record they could make a name or a number read otherwise. */
const STEERING = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu;

/**
 * What a record holds, with such characters as their numbers. Those left in a text afterwards are the language's own.
 * @param value JSON
 */
export function showSteering<T>(value: T): T;
export function showSteering(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(STEERING, numbered);
  if (Array.isArray(value)) return value.map((item: unknown) => showSteering(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, showSteering<unknown>(member)]),
  );
}

function numbered(character: string): string {
  return `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
}
