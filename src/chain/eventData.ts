import { type Hex, hexToBytes } from 'viem';
import { ReadFailure } from './readFailure.ts';

const utf8 = new TextDecoder();

/** Reads an event's data argument by argument, in the order of its signature. */
export interface EventData {
  /** Any unsigned type up to 48 bits, or a bool. */
  readonly uint: () => number;
  /** Any unsigned type. */
  readonly wide: () => bigint;
  /** Any signed type up to 48 bits. */
  readonly int: () => number;
  /** `bytes32`, or the first `size` bytes of a word: `bytesN`. */
  readonly fixed: (size?: number) => Hex;
  readonly address: () => Hex;
  readonly text: () => string;
  /** `bytes`. */
  readonly bytes: () => Hex;
  /** `bytes32[]`. */
  readonly words: () => readonly Hex[];
  /** A struct with a member of dynamic size. */
  readonly tuple: () => EventData;
}

/**
 * A reader over ABI-encoded data (Contract ABI Specification, "Formal Specification of the Encoding").
 * Its methods throw ReadFailure `answer_malformed` where the data is shorter than what is asked for.
 */
export function eventData(data: Hex, start = 0): EventData {
  let next = start;
  const cut = (at: number, size: number): Hex => {
    const end = 2 + 2 * (at + size);
    if (end > data.length) throw new ReadFailure('answer_malformed', 'data of a log is too short');
    return `0x${data.slice(2 + 2 * at, end)}`;
  };
  const word = (): Hex => {
    const value = cut(next, 32);
    next += 32;
    return value;
  };
  const reach = (value: Hex): number => {
    const number = Number(value);
    if (number * 2 > data.length)
      throw new ReadFailure('answer_malformed', 'offset beyond the data of a log');
    return number;
  };
  const wide = () => BigInt(word());
  const dynamic = () => start + reach(word());
  const bytes = () => {
    const at = dynamic();
    return cut(at + 32, reach(cut(at, 32)));
  };
  return {
    wide,
    uint: () => Number(wide()),
    int: () => Number(BigInt.asIntN(256, wide())),
    fixed: (size = 32) => `0x${word().slice(2, 2 + 2 * size)}`,
    address: () => `0x${word().slice(26)}`,
    bytes,
    text: () => utf8.decode(hexToBytes(bytes())),
    words: () => {
      const at = dynamic();
      return Array.from({ length: reach(cut(at, 32)) }, (_, i) => cut(at + 32 * (i + 1), 32));
    },
    tuple: () => eventData(data, dynamic()),
  };
}
