/** GS1 character set 82 in its own order (GS1 General Specifications, figure 7.11-1). */
export const CSET82 = '!"%&\'()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz';
const CSET39 = '#-/0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const CSET64 = '-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz';

/** N digits, X set 82, Y set 39, Z URL-safe base64. */
export type CharacterSet = 'N' | 'X' | 'Y' | 'Z';

const MEMBERS: Record<CharacterSet, Uint8Array> = {
  N: flags('0123456789'),
  X: flags(CSET82),
  Y: flags(CSET39),
  Z: flags(CSET64),
};

function flags(characters: string): Uint8Array {
  const found = new Uint8Array(128);
  for (const c of characters) found[c.charCodeAt(0)] = 1;
  return found;
}

/** Index of the first character outside the set, or -1. */
export function firstOutside(set: CharacterSet, text: string): number {
  const member = MEMBERS[set];
  const end = set === 'Z' ? withoutPadding(text) : text.length;
  for (let i = 0; i < end; i++) {
    if (member[text.charCodeAt(i)] !== 1) return i;
  }
  return -1;
}

/** Up to two padding characters are optional; where present, the length must be a multiple of three (linter cset64). */
function withoutPadding(text: string): number {
  const pads = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  return text.length % 3 === 0 ? text.length - pads : text.length;
}
