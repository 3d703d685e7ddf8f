export type Weight = 'regular' | 'bold';

/** The subsets of Noto Sans that a report can be written in, in the order in which they are asked for a character. */
export const SUBSETS = [
  'latin',
  'latin-ext',
  'arabic',
  'devanagari',
  'cyrillic',
  'greek',
  'vietnamese',
] as const;
export type Subset = (typeof SUBSETS)[number];

/** One font file: a weight of a subset. */
export interface FontFile {
  readonly subset: Subset;
  readonly weight: Weight;
}

/** Gives the bytes of a font file (WOFF). */
export type FontSource = (file: FontFile) => Promise<Uint8Array<ArrayBuffer>>;

const SCRIPTS: Readonly<Record<Subset, RegExp>> = {
  latin: /(?:)/u,
  'latin-ext': /[\u0100-\u02ba\u1e00-\u1e9f\u1ef2-\u1eff\u2070-\u20ab\u20ad-\u20cf\u2100-\u2121]/u,
  arabic: /\p{Script=Arabic}/u,
  devanagari: /\p{Script=Devanagari}/u,
  cyrillic: /\p{Script=Cyrillic}/u,
  greek: /\p{Script=Greek}/u,
  vietnamese: /[\u0102\u0103\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]|\u0300|\u0301|\u0309|\u0323/u,
};

/** The subsets that a text needs; the Latin one is always there, for digits and punctuation. */
export function subsetsFor(texts: Iterable<string>): readonly Subset[] {
  const needed = new Set<Subset>();
  for (const text of texts) for (const subset of SUBSETS) if (SCRIPTS[subset].test(text)) needed.add(subset);
  return SUBSETS.filter((subset) => needed.has(subset));
}

/** Where a font file lies among the packages. */
export function fontPath({ subset, weight }: FontFile): string {
  const own = subset === 'arabic' || subset === 'devanagari' ? `noto-sans-${subset}` : 'noto-sans';
  return `@fontsource/${own}/files/${own}-${subset}-${weight === 'bold' ? 700 : 400}-normal.woff`;
}
