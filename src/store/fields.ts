/** The fields of a stored object; none when it is something else. */
export function fieldsOf(stored: unknown): Readonly<Record<string, unknown>> {
  return typeof stored === 'object' && stored !== null && !Array.isArray(stored) ? { ...stored } : {};
}

/** A stored text, or undefined when it is something else. */
export function textOf(stored: unknown): string | undefined {
  return typeof stored === 'string' ? stored : undefined;
}
