import { concat, type Hex, keccak256, numberToHex } from 'viem';

/** Where Solidity keeps `mapping[key]`, for a mapping declared at `base`; a key narrower than a word is padded left. */
export function mappingSlot(key: Hex | bigint, base: number): Hex {
  const word = typeof key === 'bigint' ? toWord(key) : key;
  return keccak256(concat([word, toWord(BigInt(base))]));
}

/** `count` consecutive slots from `first` on. */
export function slotRun(first: Hex, count: number): Hex[] {
  return Array.from({ length: count }, (_, i) => toWord(BigInt.asUintN(256, BigInt(first) + BigInt(i))));
}

/** A number as a 32-byte word. */
export function toWord(value: bigint): Hex {
  return numberToHex(value, { size: 32 });
}
