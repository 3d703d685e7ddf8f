import { SEPARATOR } from './parseElementString.ts';

/** What people, printers and keyboard-wedge scanners write for ASCII 29. None of it may be assumed in a scan. */
const SUBSTITUTES = /\|?\^|\{GS\}|\[GS\]|<GS>|\u241d|~d029|~1/gi;

/** A text with its separators restored, and the way back to positions in what was typed. */
export interface Restored {
  readonly text: string;
  readonly replaced: boolean;
  readonly original: (position: number) => number;
}

/** Puts ASCII 29 where a substitute for it was typed. */
export function restoreSeparators(typed: string): Restored {
  const text = typed.replace(SUBSTITUTES, SEPARATOR);
  return {
    text,
    replaced: text !== typed,
    original: (position) => {
      let shift = 0;
      for (const found of typed.matchAll(SUBSTITUTES)) {
        if (found.index - shift >= position) break;
        shift += found[0].length - 1;
      }
      return position + shift;
    },
  };
}
