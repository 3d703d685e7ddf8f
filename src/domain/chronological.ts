import type { Recorded } from './ledger.ts';

/** The order in which the chain took two records. */
export function inOrder(a: Recorded, b: Recorded): number {
  return a.block - b.block || a.logIndex - b.logIndex;
}

/** Records in the order of the chain, however they arrived. */
export function chronological<T extends { readonly at: Recorded }>(records: readonly T[]): readonly T[] {
  return records.toSorted((a, b) => inOrder(a.at, b.at));
}
