import { concat, type Hex, numberToHex } from 'viem';
import { keccak256 } from './keccak256.ts';

/** Where Solidity keeps `mapping[key]`, for a mapping declared at `base`; a key narrower than a word is padded left. */
export function mappingSlot(key: Hex | bigint, base: number): Hex {
  return remembered(`${base} ${key}`, () => {
    const word = typeof key === 'bigint' ? toWord(key) : key;
    return keccak256(concat([word, toWord(BigInt(base))]));
  });
}

/** `count` consecutive slots from `first` on. */
export function slotRun(first: Hex, count: number): readonly Hex[] {
  return rememberedRun(`${first} ${count}`, () =>
    Array.from({ length: count }, (_, i) => toWord(BigInt.asUintN(256, BigInt(first) + BigInt(i)))),
  );
}

/** Slots of the last readings: each is asked for in every run of one. */
const remembered = memory<Hex>();
const rememberedRun = memory<readonly Hex[]>();
const MOST_KNOWN = 5_000;

function memory<T>(): (name: string, work: () => T) => T {
  const known = new Map<string, T>();
  return (name, work) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const value = work();
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(name, value);
    return value;
  };
}

/** A number as a 32-byte word. */
export function toWord(value: bigint): Hex {
  return numberToHex(value, { size: 32 });
}
