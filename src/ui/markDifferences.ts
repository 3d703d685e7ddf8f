/** A stretch of a value, and whether the other value lacks it. */
export interface Stretch {
  /** Index of its first character. */
  readonly at: number;
  readonly text: string;
  readonly differs: boolean;
}

/**
 * Two short values split where they differ, by their longest common subsequence: `DEMO01A` and `DEMO10A` keep the
 * most characters in common that stand in the same order.
 */
export function markDifferences(
  one: string,
  other: string,
): readonly [readonly Stretch[], readonly Stretch[]] {
  const a = [...one];
  const b = [...other];
  const inOne = new Set<number>();
  const inOther = new Set<number>();
  const length = commonLengths(a, b);
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      inOne.add(i++);
      inOther.add(j++);
    } else if (length(i + 1, j) >= length(i, j + 1)) i++;
    else j++;
  }
  return [stretches(a, inOne), stretches(b, inOther)];
}

/** Gives the length of the longest common subsequence of what follows two positions. */
function commonLengths(a: readonly string[], b: readonly string[]): (i: number, j: number) => number {
  const table = new Map<string, number>();
  const length = (i: number, j: number) => table.get(`${i} ${j}`) ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      table.set(
        `${i} ${j}`,
        a[i] === b[j] ? length(i + 1, j + 1) + 1 : Math.max(length(i + 1, j), length(i, j + 1)),
      );
  return length;
}

function stretches(letters: readonly string[], common: ReadonlySet<number>): Stretch[] {
  const result: Stretch[] = [];
  for (const [index, letter] of letters.entries()) {
    const differs = !common.has(index);
    const last = result.at(-1);
    if (last?.differs === differs) result[result.length - 1] = { ...last, text: last.text + letter };
    else result.push({ at: index, text: letter, differs });
  }
  return result;
}
