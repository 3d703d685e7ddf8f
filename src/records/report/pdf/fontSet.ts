import { type FontSource, type Subset, subsetsFor, type Weight } from './fontFiles.ts';
import type PDFDocument from './pdfkit.d.ts';
import { unpackWoff } from './unpackWoff.ts';

/** The fonts of one document. */
export interface FontSet {
  /**
   * The font that can write a character, by its name in the document; the one before it where that can, so that words
   * stay whole.
   */
  readonly fontFor: (cluster: string, weight: Weight, before?: string) => string | undefined;
  /** Width in points at a size of one point. */
  readonly widthOf: (text: string, font: string) => number;
}

const SIZE = 100;

/**
 * Loads the fonts that the texts need into a document.
 * @throws what `source` throws
 */
export async function loadFonts(
  document: PDFDocument,
  source: FontSource,
  texts: Iterable<string>,
): Promise<FontSet> {
  const subsets = subsetsFor(texts);
  const files = subsets.flatMap((subset) =>
    (['regular', 'bold'] as const).map((weight) => ({ subset, weight })),
  );
  const loaded = await Promise.all(
    files.map(async (file) => ({
      name: nameOf(file.subset, file.weight),
      bytes: await unpackWoff(await source(file)),
    })),
  );
  const characters = new Map<string, (codePoint: number) => boolean>();
  for (const { name, bytes } of loaded) {
    document.registerFont(name, bytes).font(name);
    const { font } = document._font;
    characters.set(name, (codePoint) => font.hasGlyphForCodePoint(codePoint));
  }
  const has = (name: string, cluster: string) => {
    const known = characters.get(name);
    return known !== undefined && Array.from(cluster).every((one) => known(one.codePointAt(0) ?? 0));
  };
  const widths = new Map<string, number>();
  return {
    fontFor(cluster, weight, before) {
      if (before !== undefined && has(before, cluster)) return before;
      return subsets.map((subset) => nameOf(subset, weight)).find((name) => has(name, cluster));
    },
    widthOf(text, font) {
      const key = `${font} ${text}`;
      let width = widths.get(key);
      if (width === undefined) {
        width = document.font(font).fontSize(SIZE).widthOfString(text) / SIZE;
        widths.set(key, width);
      }
      return width;
    },
  };
}

function nameOf(subset: Subset, weight: Weight): string {
  return `${subset} ${weight}`;
}
