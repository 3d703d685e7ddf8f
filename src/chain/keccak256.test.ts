import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { bytesToHex, type Hex, stringToHex, keccak256 as viemKeccak256 } from 'viem';
import { expect, test } from 'vitest';
import { keccakModule } from '../../tools/generate/keccakModule.ts';
import { keccak256 } from './keccak256.ts';

test.each<[string, string]>([
  ['', 'c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470'],
  ['abc', '4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45'],
  ['transfer(address,uint256)', 'a9059cbb2ab09eb219583f4a59a5d0623ade346d962bcd4e46b11da047c9049b'],
])('%j', (text, hash) => {
  expect(keccak256(stringToHex(text))).toBe(`0x${hash}`);
});

test('agrees with another implementation on anything of any length', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 700 }), (data) => {
      expect(keccak256(bytesToHex(data))).toBe(viemKeccak256(data));
    }),
    { numRuns: 1_000, seed: 11 },
  );
  // Every place of the padding, and one block more.
  for (let length = 0; length < 300; length += 1) {
    const data = new Uint8Array(length).fill(0xa5);
    expect(keccak256(bytesToHex(data))).toBe(viemKeccak256(data));
  }
});

test('upper case is the same number', () => {
  expect(keccak256('0xABCDEF')).toBe(keccak256('0xabcdef'));
});

test.each(['0x1', '0x0g', '0x 1', '0x\u0130\u0130'])('%j is no bytes', (data) => {
  expect(() => keccak256(data as Hex)).toThrow(TypeError);
});

test('the permutation is what FIPS 202 describes (or run: npx tsx tools/generate.ts)', () => {
  expect(readFileSync('src/chain/generated/keccakF.ts', 'utf8')).toBe(keccakModule());
});
