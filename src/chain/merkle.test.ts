import { type Hex, keccak256, numberToHex } from 'viem';
import { expect, test } from 'vitest';
import { merkleLeaf, merklePath, merkleRoot, verifyPath } from './merkle.ts';

const lot = keccak256('0x01');
const leaves = (count: number) =>
  Array.from({ length: count }, (_, i) => merkleLeaf(lot, i, numberToHex(i + 1, { size: 16 })));
const counts = [1, 2, 3, 4, 5, 6, 7, 11, 33];

test('every leaf of a tree is shown by its path, and by no other position', () => {
  for (const count of counts) {
    const tree = leaves(count);
    const root = merkleRoot(tree);
    for (const [index, leaf] of tree.entries()) {
      const path = merklePath(tree, index);
      expect(verifyPath(root, leaf, index, count, path)).toBe(true);
      for (const other of [index - 1, index + 1, index + count])
        expect(verifyPath(root, leaf, other, count, path)).toBe(false);
    }
  }
});

test('a path that is longer, shorter or altered is refused', () => {
  const tree = leaves(100);
  const root = merkleRoot(tree);
  const leaf = tree[99] as Hex;
  const path = merklePath(tree, 99);
  expect(verifyPath(root, leaf, 99, 100, [...path, root])).toBe(false);
  expect(verifyPath(root, leaf, 99, 100, path.slice(1))).toBe(false);
  expect(verifyPath(root, leaf, 99, 100, [keccak256(root), ...path.slice(1)])).toBe(false);
});

test('the last leaf of an odd level moves up alone: one position only', () => {
  // With duplication of the last node, index 2 and 3 of a tree of three would both be shown.
  const tree = leaves(3);
  expect(verifyPath(merkleRoot(tree), tree[2] as Hex, 3, 4, [tree[2] as Hex, ...merklePath(tree, 2)])).toBe(
    false,
  );
});

test('a known tree: the root that other implementations must find', () => {
  expect(merkleRoot(leaves(1))).toBe(leaves(1)[0]);
  expect(merkleRoot(leaves(5))).toMatchInlineSnapshot(
    `"0xdbfd9e6edb7242738ff9f316721e807fdc02edabd79f2b2a49e103f292432011"`,
  );
});
