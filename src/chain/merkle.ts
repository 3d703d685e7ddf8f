import { concat, type Hex, numberToHex } from 'viem';
import { keccak256 } from './keccak256.ts';

/** Leaf of one pack, over 49 bytes: lot key, position in the unit, tag. */
export function merkleLeaf(lot: Hex, index: number, tag: Hex): Hex {
  return keccak256(concat([lot, numberToHex(index, { size: 1 }), tag]));
}

/** Root over at least one leaf. An odd last node moves up unchanged, never duplicated. */
export function merkleRoot(leaves: readonly Hex[]): Hex {
  const root = levels(leaves).at(-1)?.[0];
  if (root === undefined) throw new Error('a tree has at least one leaf');
  return root;
}

/** The siblings from one leaf up to the root; where the node moves up alone there is none. */
export function merklePath(leaves: readonly Hex[], index: number): Hex[] {
  return levels(leaves)
    .slice(0, -1)
    .flatMap((level, height) => level[(index >> height) ^ 1] ?? []);
}

/**
 * Whether a leaf stands at `index` in the tree of `count` leaves with this root. Index and count decide the path's
 * shape, and a path of any other length is refused: else one pack could be shown under two positions.
 */
export function verifyPath(
  root: Hex,
  leaf: Hex,
  index: number,
  count: number,
  path: readonly Hex[],
): boolean {
  if (index < 0 || index >= count) return false;
  let node = leaf;
  let used = 0;
  for (let last = count - 1, at = index; last > 0; last >>= 1, at >>= 1) {
    const right = at % 2 === 1;
    if (!right && at === last) continue;
    const sibling = path[used++];
    if (sibling === undefined) return false;
    node = right ? hashPair(sibling, node) : hashPair(node, sibling);
  }
  return used === path.length && node === root;
}

function levels(leaves: readonly Hex[]): (readonly Hex[])[] {
  const all = [leaves];
  for (let level = leaves; level.length > 1; all.push(level)) {
    const above: Hex[] = [];
    for (let i = 0; i < level.length; i += 2) {
      const [left, right] = level.slice(i, i + 2);
      if (left !== undefined) above.push(right === undefined ? left : hashPair(left, right));
    }
    level = above;
  }
  return all;
}

function hashPair(left: Hex, right: Hex): Hex {
  return keccak256(concat([left, right]));
}
