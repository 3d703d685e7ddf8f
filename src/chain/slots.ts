import { concat, type Hex, numberToHex } from 'viem';
import { keccak256 } from './keccak256.ts';

/** Slots of the last mappings asked for; each is asked for in every run of a reading. */
const known = new Map<string, Hex>();
const MOST_KNOWN = 5_000;

/** Where Solidity keeps `mapping[key]`, for a mapping declared at `base`; a key narrower than a word is padded left. */
export function mappingSlot(key: Hex | bigint, base: number): Hex {
  const name = `${base} ${key}`;
  const before = known.get(name);
  if (before !== undefined) return before;
  const word = typeof key === 'bigint' ? toWord(key) : key;
  const slot = keccak256(concat([word, toWord(BigInt(base))]));
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(name, slot);
  return slot;
}

/** `count` consecutive slots from `first` on. */
export function slotRun(first: Hex, count: number): Hex[] {
  return Array.from({ length: count }, (_, i) => toWord(BigInt.asUintN(256, BigInt(first) + BigInt(i))));
}

/** A number as a 32-byte word. */
export function toWord(value: bigint): Hex {
  return numberToHex(value, { size: 32 });
}
