import { CSET82 } from './characters.ts';

const CSET32 = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** The first primes, smallest first; the weights of the characters from right to left. */
const PRIMES: number[] = [];
for (let n = 2; PRIMES.length < 97; n++) {
  if (PRIMES.every((p) => n % p !== 0)) PRIMES.push(n);
}

/**
 * Whether an alphanumeric key ends in its two check characters: the weighted sum modulo 1021 as two 5-bit
 * characters (GS1 General Specifications 7.9.5). Used by GMN (8013) and Master UDI-DI (8014).
 */
export function hasCheckPair(text: string): boolean {
  const length = text.length - 2;
  if (length < 0 || length > PRIMES.length) return false;
  let sum = 0;
  for (let i = 0; i < length; i++) {
    const value = CSET82.indexOf(text.charAt(i));
    if (value < 0) return false;
    sum += value * (PRIMES[length - 1 - i] ?? 0);
  }
  sum %= 1021;
  return text.endsWith(CSET32.charAt(sum >> 5) + CSET32.charAt(sum & 31));
}
