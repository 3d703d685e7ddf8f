/** Letters and digits that nobody mistakes for each other when they are read out (Crockford's base 32). */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 8;

/** A name for a new case: 40 bits of chance, so that no two devices give the same. */
export function newCaseId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(LENGTH)), (byte) => SIGNS[byte % 32]).join('');
}
