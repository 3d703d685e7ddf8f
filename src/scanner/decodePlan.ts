import type { ReaderOptions } from 'zxing-wasm/reader';

/**
 * How hard to look at one picture:
 * `frame` for a live picture, `frame-inverted` also for light-on-dark codes, `still` for a file, `still-part` for a
 * part cut out of it.
 */
export type DecodePlanName = 'frame' | 'frame-inverted' | 'still' | 'still-part';

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
  formats: ['Code128', 'EAN13', 'EAN8'],
  maxNumberOfSymbols: 1,
  minLineCount: 3,
  tryInvert: false,
};

const stillMatrix: ReaderOptions = { ...matrix, maxNumberOfSymbols: 8, tryInvert: true, tryDenoise: true };

/**
 * The decoder's passes for each plan, tried in order until one finds a code. The square code goes first: where a
 * pack carries both, the linear one says less.
 */
export const decodePlans: Readonly<Record<DecodePlanName, readonly ReaderOptions[]>> = {
  frame: [matrix, linear],
  'frame-inverted': [{ ...matrix, tryInvert: true }, linear],
  still: [stillMatrix, { ...linear, maxNumberOfSymbols: 8 }],
  // A linear code cut in two can pass for a shorter one.
  'still-part': [stillMatrix],
};
