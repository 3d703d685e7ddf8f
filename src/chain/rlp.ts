import type { Hex } from 'viem';
import { ReadFailure } from './readFailure.ts';

// Proofs are hexadecimal, and so is what is made of them: nothing here goes through bytes.

/** RLP, decoded (yellow paper, appendix B): strings are bytes in hexadecimal, arrays are lists. */
export type Item = Hex | readonly Item[];

/** Bytes up to which a length stands in the first byte. */
const SHORT = 55;
/** Trie nodes and extra data nest four levels at most. */
const DEEPEST = 16;

/**
 * @param data bytes in hexadecimal
 * @param what is said of it where it is not RLP
 * @throws ReadFailure `answer_malformed` for anything but the one encoding that an item has: even what a hash commits
 * to may be anything
 */
export function decodeRlp(data: Hex, what: string): Item {
  const fail = (): never => {
    throw new ReadFailure('answer_malformed', what);
  };

  /** Where the item's content begins and ends, in digits. */
  function span(at: number, end: number, short: number): [start: number, stop: number] {
    const size = number(at, 1);
    if (size <= short + SHORT) return within(at + 2, size - short, end);
    const digits = size - short - SHORT;
    const length = number(at + 2, digits);
    // A length has no leading zero, and none that would fit the first byte.
    if (length <= SHORT || number(at + 2, 1) === 0) fail();
    return within(at + 2 + 2 * digits, length, end);
  }

  function within(start: number, length: number, end: number): [start: number, stop: number] {
    const stop = start + 2 * length;
    return stop <= end ? [start, stop] : fail();
  }

  function number(at: number, size: number): number {
    const text = data.slice(at, at + 2 * size);
    return text.length === 2 * size && /^[0-9a-f]+$/i.test(text) ? Number.parseInt(text, 16) : fail();
  }

  function read(at: number, end: number, depth: number): [item: Item, next: number] {
    const first = number(at, 1);
    // A small byte stands for itself.
    if (first < 0x80) return [`0x${data.slice(at, at + 2)}`, at + 2];
    if (first < 0xc0) {
      const [start, stop] = span(at, end, 0x80);
      if (stop - start === 2 && number(start, 1) < 0x80) fail();
      return [`0x${data.slice(start, stop)}`, stop];
    }
    const [start, stop] = span(at, end, 0xc0);
    if (depth === DEEPEST) fail();
    const items: Item[] = [];
    for (let next = start; next < stop; ) {
      const [item, after] = read(next, stop, depth + 1);
      items.push(item);
      next = after;
    }
    return [items, stop];
  }

  const [item, next] = read(2, data.length, 0);
  return next === data.length ? item : fail();
}

/** The RLP encoding of an item (yellow paper, appendix B). */
export function encodeRlp(item: Item): Hex {
  return `0x${encoded(item)}`;
}

function encoded(item: Item): string {
  if (typeof item !== 'string') {
    const content = item.map(encoded).join('');
    return head(0xc0, content.length / 2) + content;
  }
  const content = item.slice(2);
  const standsForItself = content.length === 2 && Number.parseInt(content, 16) < 0x80;
  return standsForItself ? content : head(0x80, content.length / 2) + content;
}

function head(short: number, length: number): string {
  if (length <= SHORT) return inBytes(short + length);
  const size = inBytes(length);
  return inBytes(short + SHORT + size.length / 2) + size;
}

function inBytes(value: number): string {
  const digits = value.toString(16);
  return digits.length % 2 === 0 ? digits : `0${digits}`;
}
