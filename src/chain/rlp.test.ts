import fc from 'fast-check';
import { fromRlp, type Hex, toRlp } from 'viem';
import { expect, test } from 'vitest';
import { ReadFailure } from './readFailure.ts';
import { decodeRlp, encodeRlp, type Item } from './rlp.ts';

const bytes: fc.Arbitrary<Hex> = fc
  .oneof(
    fc.uint8Array({ maxLength: 60 }),
    fc.uint8Array({ maxLength: 1, max: 0x82 }),
    fc.uint8Array({ minLength: 250, maxLength: 260 }),
  )
  .map((array): Hex => `0x${Buffer.from(array).toString('hex')}`);
const { item } = fc.letrec<{ item: Item }>((tie) => ({
  item: fc.oneof({ maxDepth: 4 }, bytes, fc.array(tie('item'), { maxLength: 6 })),
}));

/** Undefined where it is refused. */
const decoded = (data: Hex): Item | undefined => {
  try {
    return decodeRlp(data, 'data');
  } catch (error) {
    if (error instanceof ReadFailure && error.unread.code === 'answer_malformed') return undefined;
    throw error;
  }
};

test('an item is encoded as viem encodes it, and comes back as it was', () => {
  fc.assert(
    fc.property(item, (one) => {
      const encoded = encodeRlp(one);
      // viem takes lists of anything, and says so in another type.
      expect(encoded).toBe(toRlp(one as Hex));
      expect(decodeRlp(encoded, 'data')).toEqual(one);
    }),
    { seed: 8, numRuns: 300 },
  );
});

test('of all bytes, only the one encoding of an item is read: nothing has two hashes', () => {
  fc.assert(
    fc.property(item, fc.nat(), fc.integer({ min: 0, max: 255 }), (one, where, byte) => {
      const encoded = encodeRlp(one);
      const at = 2 + 2 * (where % ((encoded.length - 2) / 2));
      const changed: Hex = `0x${encoded.slice(2, at)}${byte.toString(16).padStart(2, '0')}${encoded.slice(at + 2)}`;
      const read = decoded(changed);
      if (read === undefined) return;
      expect(encodeRlp(read)).toBe(changed);
      expect(read).toEqual(fromRlp(changed, 'hex'));
    }),
    { seed: 9, numRuns: 500 },
  );
});

test.each<[why: string, data: Hex]>([
  ['nothing at all', '0x'],
  ['half a byte', '0x8'],
  ['no hexadecimal', '0xzz'],
  ['something behind the item', '0x8000'],
  ['a string that ends early', '0x8261'],
  ['a list that ends early', '0xc261'],
  ['an item that reaches over its list', '0xc28261'],
  ['a small byte with a length', '0x8161'],
  ['a short string with a long length', '0xb80161'],
  ['a length with a leading zero', `0xb90038${'61'.repeat(56)}`],
  ['a length that ends early', '0xb9'],
  ['a length beyond all numbers', `0xbf${'ff'.repeat(8)}`],
  ['lists in lists without end', encodeRlp(Array.from({ length: 17 }).reduce<Item>((inner) => [inner], []))],
])('refused: %s', (_why, data) => {
  expect(decoded(data)).toBeUndefined();
});
