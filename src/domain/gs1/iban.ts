import { ALPHA2 } from './codeLists.ts';

/** An international bank account number: a country, and ISO 7064 modulo 97 over all of it (ISO 13616-1). */
export function isIban(text: string): boolean {
  if (!/^[0-9A-Z]{11,34}$/.test(text) || !ALPHA2.has(text.slice(0, 2))) return false;
  let remainder = 0;
  for (const c of text.slice(4) + text.slice(0, 4)) {
    const digit = Number.parseInt(c, 36);
    remainder = (remainder * (digit < 10 ? 10 : 100) + digit) % 97;
  }
  return remainder === 1;
}
