import type { ReaderOptions } from 'zxing-wasm/reader';

/**
 * How hard to look at one picture:
 * `frame` for a live picture, `frame-inverted` also for light-on-dark codes, `frames` and `frames-inverted` for several
 * codes in one, `still` for a file, `still-part` for a part cut out of it, `page` for a drawn page, clean and perhaps
 * full of codes.
 */
export type DecodePlanName =
  | 'frame'
  | 'frame-inverted'
  | 'frames'
  | 'frames-inverted'
  | 'still'
  | 'still-part'
  | 'page';

/** Nothing but the bytes of the code: no rewriting for people, so separators and leading zeros survive. */
const exactText = { textMode: 'Plain', tryHarder: true, tryRotate: true } satisfies ReaderOptions;

const matrix: ReaderOptions = {
  ...exactText,
  formats: ['DataMatrix', 'QRCode'],
  maxNumberOfSymbols: 1,
  tryInvert: false,
};

// A linear code has little or no error correction: three scan lines must say the same.
const linear: ReaderOptions = {
  ...exactText,
  formats: ['Code128', 'EAN13', 'EAN8', 'UPCE', 'ITF14', 'DataBar', 'PZN'],
  maxNumberOfSymbols: 1,
  minLineCount: 3,
  tryInvert: false,
};

const several = { maxNumberOfSymbols: 8 } satisfies ReaderOptions;
const sheet = { maxNumberOfSymbols: 100 } satisfies ReaderOptions;
const stillMatrix: ReaderOptions = { ...matrix, ...several, tryInvert: true, tryDenoise: true };

/** One look at a picture. */
export interface DecodePass extends ReaderOptions {
  /** Only at the square in the middle, where the screen shows people to hold the code. */
  readonly middle?: true;
}

// A fifth of the pixels takes a fifth of the time. Not for linear codes: one cut in two can pass for a shorter one.
const middle: DecodePass = { ...matrix, middle: true };

/**
 * The decoder's passes for each plan, tried in order until one finds a code. The square code goes first: where a
 * pack carries both, the linear one says less.
 */
export const decodePlans: Readonly<Record<DecodePlanName, readonly DecodePass[]>> = {
  frame: [middle, matrix, linear],
  'frame-inverted': [middle, { ...matrix, tryInvert: true }, linear],
  frames: [
    { ...matrix, ...several },
    { ...linear, ...several },
  ],
  'frames-inverted': [
    { ...matrix, ...several, tryInvert: true },
    { ...linear, ...several },
  ],
  still: [stillMatrix, { ...linear, ...several }],
  // A linear code cut in two can pass for a shorter one.
  'still-part': [stillMatrix],
  page: [
    { ...matrix, ...sheet },
    { ...linear, ...sheet },
    // A photograph on the page.
    { ...stillMatrix, ...sheet },
  ],
};
