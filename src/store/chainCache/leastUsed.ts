/** When a text that is kept was used last. */
export interface CacheUse {
  readonly key: string;
  readonly characters: number;
  /** Milliseconds. */
  readonly at: number;
}

/**
 * Which texts go so that the rest stays within the limits: those used least recently.
 * @param limits characters of all texts together, and how many there are
 */
export function leastUsed(
  uses: readonly CacheUse[],
  limits: { readonly characters: number; readonly entries: number },
): string[] {
  let characters = uses.reduce((sum, use) => sum + use.characters, 0);
  let entries = uses.length;
  const going: string[] = [];
  for (const use of uses.toSorted((a, b) => a.at - b.at)) {
    if (characters <= limits.characters && entries <= limits.entries) break;
    going.push(use.key);
    characters -= use.characters;
    entries -= 1;
  }
  return going;
}
