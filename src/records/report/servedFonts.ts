import cyrillicRegular from '@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff?url';
import cyrillicBold from '@fontsource/noto-sans/files/noto-sans-cyrillic-700-normal.woff?url';
import greekRegular from '@fontsource/noto-sans/files/noto-sans-greek-400-normal.woff?url';
import greekBold from '@fontsource/noto-sans/files/noto-sans-greek-700-normal.woff?url';
import latinRegular from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff?url';
import latinBold from '@fontsource/noto-sans/files/noto-sans-latin-700-normal.woff?url';
import latinExtRegular from '@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff?url';
import latinExtBold from '@fontsource/noto-sans/files/noto-sans-latin-ext-700-normal.woff?url';
import vietnameseRegular from '@fontsource/noto-sans/files/noto-sans-vietnamese-400-normal.woff?url';
import vietnameseBold from '@fontsource/noto-sans/files/noto-sans-vietnamese-700-normal.woff?url';
import arabicRegular from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff?url';
import arabicBold from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-700-normal.woff?url';
import devanagariRegular from '@fontsource/noto-sans-devanagari/files/noto-sans-devanagari-devanagari-400-normal.woff?url';
import devanagariBold from '@fontsource/noto-sans-devanagari/files/noto-sans-devanagari-devanagari-700-normal.woff?url';
import type { FontSource, Subset, Weight } from './pdf/fontFiles.ts';

const ADDRESSES: Readonly<Record<Subset, Readonly<Record<Weight, string>>>> = {
  latin: { regular: latinRegular, bold: latinBold },
  'latin-ext': { regular: latinExtRegular, bold: latinExtBold },
  arabic: { regular: arabicRegular, bold: arabicBold },
  devanagari: { regular: devanagariRegular, bold: devanagariBold },
  cyrillic: { regular: cyrillicRegular, bold: cyrillicBold },
  greek: { regular: greekRegular, bold: greekBold },
  vietnamese: { regular: vietnameseRegular, bold: vietnameseBold },
};

/**
 * The report's fonts as our own host serves them.
 * @throws Error where one cannot be had: without it the report would lack letters
 */
export const servedFonts: FontSource = async ({ subset, weight }) => {
  const answer = await fetch(ADDRESSES[subset][weight]);
  if (!answer.ok) throw new Error(`font ${subset} ${weight}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
};
