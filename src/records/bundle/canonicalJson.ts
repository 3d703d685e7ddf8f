/** A value has no canonical form. */
export class NotCanonical extends Error {
  override readonly name = 'NotCanonical';
}

/** A surrogate that is not half of a pair. */
const HALF_PAIR = /\p{Surrogate}/u;

/**
 * JSON in its canonical form, RFC 8785: one text for one value. Members sorted by their names' UTF-16 code units
 * (3.2.3), numbers and strings as ECMAScript writes them (3.2.2.2, 3.2.2.3), no space. Members that are `undefined` are
 * left out, as JSON does.
 *
 * @throws NotCanonical for what is no I-JSON: numbers that are not finite, strings with half a surrogate pair, and anything
 * that is no JSON at all
 */
export function canonicalJson(value: unknown): string {
  switch (typeof value) {
    case 'boolean':
      return String(value);
    case 'number':
      if (!Number.isFinite(value)) throw new NotCanonical(`${value} is no JSON`);
      return JSON.stringify(value);
    case 'string':
      if (HALF_PAIR.test(value)) throw new NotCanonical('half a surrogate pair is no JSON');
      return JSON.stringify(value);
    case 'object':
      return value === null ? 'null' : Array.isArray(value) ? list(value) : object(value);
    default:
      throw new NotCanonical(`a ${typeof value} is no JSON`);
  }
}

function list(items: readonly unknown[]): string {
  return `[${items.map(canonicalJson).join(',')}]`;
}

function object(value: object): string {
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  // Without an argument, sorting is by code units.
  const names = members.map(([name]) => name).sort();
  const byName = new Map<string, unknown>(members);
  return `{${names.map((name) => `${canonicalJson(name)}:${canonicalJson(byName.get(name))}`).join(',')}}`;
}
