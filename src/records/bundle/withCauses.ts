/**
 * What was shown, and, where nothing could be shown, what was said in its place: a cause that a node gave, which no
 * playing back can give again.
 *
 * @param shown JSON
 * @param said JSON of the same shape
 */
export function withCauses<T>(shown: T, said: T): T;
export function withCauses(shown: unknown, said: unknown): unknown {
  if (isUnread(shown)) return said;
  if (Array.isArray(shown))
    return Array.isArray(said) && said.length === shown.length
      ? shown.map((item: unknown, i) => withCauses<unknown>(item, said[i]))
      : shown;
  if (!isObject(shown) || !isObject(said)) return shown;
  return Object.fromEntries(
    Object.entries(shown).map(([name, member]) => [
      name,
      name in said ? withCauses<unknown>(member, said[name]) : member,
    ]),
  );
}

function isUnread(value: unknown): boolean {
  return isObject(value) && (value.status === 'unread' || value.answer === 'unread');
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
