/** `Object.entries`, with the keys of a record that is known to hold no others. */
export function typedEntries<K extends string, V>(record: Readonly<Record<K, V>>): [K, V][] {
  // TypeScript types the keys as strings because a value may hold more than its type says; ours are literals.
  return Object.entries(record) as [K, V][];
}
