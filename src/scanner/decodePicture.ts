import { type ReadResult, readBarcodes } from 'zxing-wasm/reader';
import { type DecodePlanName, decodePlans } from './decodePlan.ts';
import type { CodeFormat, PicturePoint, ScannedCode } from './scannedCode.ts';

const formats: ReadonlyMap<string, CodeFormat> = new Map([
  ['DataMatrix', 'data_matrix'],
  ['QRCode', 'qr_code'],
  ['QRCodeModel1', 'qr_code'],
  ['QRCodeModel2', 'qr_code'],
  ['Code128', 'code_128'],
  ['EAN13', 'ean_13'],
  ['EAN8', 'ean_8'],
  ['UPCE', 'upc_e'],
  ['ITF', 'itf'],
  ['ITF14', 'itf'],
  ['PZN', 'code_39'],
]);

function formatOf(name: string): CodeFormat | undefined {
  return formats.get(name) ?? (name.startsWith('DataBar') ? 'databar' : undefined);
}

/**
 * Finds the codes in one picture. The decoder module must have been prepared by the caller.
 *
 * @param picture RGBA pixels
 * @param plan which passes to run; the first pass that finds something ends the search
 * @returns the codes without their source; empty when there are none
 * @throws when the decoder's WebAssembly module cannot be loaded or fails
 */
export async function decodePicture(
  picture: ImageData,
  plan: DecodePlanName,
): Promise<readonly Omit<ScannedCode, 'source'>[]> {
  for (const { middle = false, ...options } of decodePlans[plan]) {
    const { part, at } = middle ? middleOf(picture) : { part: picture, at: { x: 0, y: 0 } };
    const codes = (await readBarcodes(part, options)).flatMap((result) => toCode(result, picture, at));
    if (codes.length > 0) return codes;
  }
  return [];
}

/** How much of the shorter side of a picture counts as its middle: what the corners on the screen enclose. */
const MIDDLE = 0.6;

/** The square in the middle, and where its upper left corner is. */
function middleOf({ width, height, data }: ImageData): {
  readonly part: ImageData;
  readonly at: PicturePoint;
} {
  const side = Math.max(1, Math.floor(Math.min(width, height) * MIDDLE));
  const at = { x: (width - side) >> 1, y: (height - side) >> 1 };
  const pixels = new Uint8ClampedArray(side * side * 4);
  for (let row = 0; row < side; row++) {
    const start = ((at.y + row) * width + at.x) * 4;
    pixels.set(data.subarray(start, start + side * 4), row * side * 4);
  }
  return { part: new ImageData(pixels, side), at };
}

function toCode(
  result: ReadResult,
  { width, height }: ImageData,
  at: PicturePoint,
): Omit<ScannedCode, 'source'>[] {
  const format = formatOf(result.format);
  if (!result.isValid || format === undefined) return [];
  const { topLeft, topRight, bottomRight, bottomLeft } = result.position;
  return [
    {
      text: result.symbologyIdentifier + result.text,
      format,
      corners: [point(topLeft, at), point(topRight, at), point(bottomRight, at), point(bottomLeft, at)],
      frame: { width, height },
    },
  ];
}

// The decoder's point is an object of its WebAssembly binding; only the numbers can leave the worker.
function point({ x, y }: PicturePoint, at: PicturePoint): PicturePoint {
  return { x: x + at.x, y: y + at.y };
}
