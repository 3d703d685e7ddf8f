import { createMerkleProof, createMPT } from '@ethereumjs/mpt';
import fc from 'fast-check';
import { bytesToHex, type Hex, hexToBytes, keccak256 } from 'viem';
import { expect, test } from 'vitest';
import { ReadFailure } from './readFailure.ts';
import { provenValue } from './trieProof.ts';

const key32 = fc.uint8Array({ minLength: 32, maxLength: 32 });
// Few distinct nibbles make long common paths: extensions and nodes that stand in their parents.
const crowdedKey = fc
  .array(fc.constantFrom(0, 1, 0x10, 0x11), { minLength: 32, maxLength: 32 })
  .map((bytes) => Uint8Array.from(bytes));
const value = fc.uint8Array({ minLength: 1, maxLength: 40 });
const entries = fc.uniqueArray(fc.tuple(fc.oneof(key32, crowdedKey), value), {
  maxLength: 40,
  selector: ([key]) => bytesToHex(key),
});

async function prove(pairs: readonly (readonly [Uint8Array, Uint8Array])[], key: Uint8Array) {
  const trie = await createMPT();
  for (const [k, v] of pairs) await trie.put(k, v);
  const proof = (await createMerkleProof(trie, key)).map((node) => bytesToHex(node));
  return { root: bytesToHex(trie.root()), proof };
}

function outcome(root: Hex, key: Uint8Array, proof: readonly Hex[]): Hex | undefined | 'refused' {
  try {
    return provenValue(root, bytesToHex(key), proof);
  } catch (error) {
    if (error instanceof ReadFailure && error.unread.code === 'proof_invalid') return 'refused';
    throw error;
  }
}

test('agrees with @ethereumjs/mpt on what is there and what is not', async () => {
  await fc.assert(
    fc.asyncProperty(entries, fc.oneof(key32, crowdedKey), async (pairs, stranger) => {
      for (const key of [...pairs.map(([k]) => k).slice(0, 5), stranger]) {
        const { root, proof } = await prove(pairs, key);
        const expected = pairs.find(([k]) => bytesToHex(k) === bytesToHex(key))?.[1];
        expect(outcome(root, key, proof)).toBe(expected && bytesToHex(expected));
      }
    }),
    { numRuns: 150, seed: 7 },
  );
});

test('an altered, missing, doubled or foreign node never gives another answer', async () => {
  await fc.assert(
    fc.asyncProperty(
      entries,
      fc.nat(),
      fc.nat(),
      fc.integer({ min: 1, max: 255 }),
      async (pairs, a, b, flip) => {
        const [first] = pairs;
        if (first === undefined) return;
        const { root, proof } = await prove(pairs, first[0]);
        const at = a % proof.length;
        const node = proof[at];
        if (node === undefined) throw new Error('no node');
        const bytes = hexToBytes(node);
        const place = b % bytes.length;
        bytes[place] = (bytes[place] ?? 0) ^ flip;
        const altered = bytesToHex(bytes);
        expect(outcome(root, first[0], proof.with(at, altered))).toBe('refused');
        expect(outcome(root, first[0], proof.toSpliced(at, 1))).toBe('refused');
        expect(outcome(root, first[0], proof.toSpliced(at, 0, node))).toBe('refused');
        expect(outcome(root, first[0], [...proof, node])).toBe('refused');
        expect(outcome(keccak256(root), first[0], proof)).toBe('refused');
      },
    ),
    { numRuns: 150, seed: 8 },
  );
});

test('the empty trie holds nothing, with or without its empty root node', () => {
  const empty = keccak256('0x80');
  const key = new Uint8Array(32);
  expect(outcome(empty, key, [])).toBeUndefined();
  expect(outcome(empty, key, ['0x80'])).toBeUndefined();
  expect(outcome(empty, key, ['0xc0'])).toBe('refused');
});
