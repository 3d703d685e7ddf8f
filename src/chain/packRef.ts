import type { Hex } from 'viem';
import { merklePath } from './merkle.ts';
import { leavesOf, type PackPlace } from './packPlace.ts';

/** A pack in its unit with the proof that it was put there: what a transaction that takes it out must name. */
export interface PackRef {
  readonly lot: Hex;
  readonly sscc: bigint;
  readonly index: number;
  /** Known only to somebody who has read the pack; the transaction reveals it. */
  readonly key: Hex;
  readonly proof: readonly Hex[];
}

/** The proof takes two hashes for each pack of the unit: it is made when somebody wants it. */
export function packRef(place: PackPlace, key: Hex): PackRef {
  const { lot, sscc, index } = place;
  let proof: readonly Hex[] | undefined;
  return {
    lot,
    sscc,
    index,
    key,
    get proof() {
      proof ??= merklePath(leavesOf(place), index);
      return proof;
    },
  };
}
