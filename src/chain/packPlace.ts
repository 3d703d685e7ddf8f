import type { Hex } from 'viem';
import { merkleLeaf } from './merkle.ts';
import { ReadFailure } from './readFailure.ts';

/** Where a pack stands: its position among the packs of a unit, and all that the unit's root is made of. */
export interface PackPlace {
  readonly sscc: bigint;
  readonly index: number;
  /** Lot key of the pack. */
  readonly lot: Hex;
  /** 16 bytes a pack, one after the other. */
  readonly tags: Hex;
  /** Lot key of each pack of the unit; of one lot only when there is one. */
  readonly lots: readonly Hex[];
}

const TAG_DIGITS = 32;

export function packCount(tags: Hex): number {
  return Math.floor((tags.length - 2) / TAG_DIGITS);
}

/** @throws ReadFailure `answer_malformed` where a listing has fewer lots than packs */
export function lotAt(lots: readonly Hex[], index: number): Hex {
  const lot = lots.length === 1 ? lots[0] : lots[index];
  if (lot === undefined) throw new ReadFailure('answer_malformed', 'a pack without a lot');
  return lot;
}

/** The tag of the pack at a position. */
export function tagAt(tags: Hex, index: number): Hex {
  return `0x${tags.slice(2 + index * TAG_DIGITS, 2 + (index + 1) * TAG_DIGITS)}`;
}

/** Every position at which a tag stands among tags of 16 bytes. */
export function positionsOf(tag: Hex, tags: Hex): number[] {
  const wanted = tag.slice(2);
  const found: number[] = [];
  for (let at = tags.indexOf(wanted, 2); at >= 0; at = tags.indexOf(wanted, at + 1))
    if ((at - 2) % TAG_DIGITS === 0) found.push((at - 2) / TAG_DIGITS);
  return found;
}

/** The leaves of a unit's tree, in the order of its packs. */
export function leavesOf({ tags, lots }: Pick<PackPlace, 'tags' | 'lots'>): Hex[] {
  return Array.from({ length: packCount(tags) }, (_, i) => merkleLeaf(lotAt(lots, i), i, tagAt(tags, i)));
}
