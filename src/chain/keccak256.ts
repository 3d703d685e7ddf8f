import type { Hex } from 'viem';
import { keccakF } from './generated/keccakF.ts';

/** Bytes that go in before each permutation: 1,600 bits less twice the 256 of the result. */
const RATE = 136;

// One hash after the other: nothing here waits for anything.
const state = new Int32Array(50);
const bytes = new Uint8Array(state.buffer);

/** What a hexadecimal digit is worth, by its character; 16 for what is none. */
const WORTH = new Uint8Array(128).fill(16);
for (const [worth, digit] of [...'0123456789abcdef'].entries()) {
  WORTH[digit.charCodeAt(0)] = worth;
  WORTH[digit.toUpperCase().charCodeAt(0)] = worth;
}

/**
 * Keccak-256 as Ethereum uses it (Keccak submission 3.0: padding 10*1, no domain bits). Most of the time that checking
 * an answer takes is spent here, so that it is done without detours: the text goes straight into the state.
 *
 * @param data bytes in hexadecimal
 * @throws TypeError for anything else
 */
export function keccak256(data: Hex): Hex {
  if (data.length % 2 !== 0) throw new TypeError('half a byte');
  state.fill(0);
  let at = 0;
  for (let i = 2; i < data.length; i += 2) {
    const high = WORTH[data.charCodeAt(i)] ?? 16;
    const low = WORTH[data.charCodeAt(i + 1)] ?? 16;
    if ((high | low) > 15) throw new TypeError('not hexadecimal');
    bytes[at] = (bytes[at] ?? 0) ^ ((high << 4) | low);
    at += 1;
    if (at === RATE) {
      keccakF(state);
      at = 0;
    }
  }
  bytes[at] = (bytes[at] ?? 0) ^ 0x01;
  bytes[RATE - 1] = (bytes[RATE - 1] ?? 0) ^ 0x80;
  keccakF(state);
  let hash = '0x';
  for (let i = 0; i < 32; i += 1) hash += TWO_DIGITS[bytes[i] ?? 0];
  // 32 bytes, two digits each.
  return hash as Hex;
}

const TWO_DIGITS = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
