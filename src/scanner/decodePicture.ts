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
  for (const options of decodePlans[plan]) {
    const codes = (await readBarcodes(picture, options)).flatMap((result) => toCode(result, picture));
    if (codes.length > 0) return codes;
  }
  return [];
}

function toCode(result: ReadResult, { width, height }: ImageData): Omit<ScannedCode, 'source'>[] {
  const format = formatOf(result.format);
  if (!result.isValid || format === undefined) return [];
  const { topLeft, topRight, bottomRight, bottomLeft } = result.position;
  return [
    {
      text: result.symbologyIdentifier + result.text,
      format,
      corners: [point(topLeft), point(topRight), point(bottomRight), point(bottomLeft)],
      frame: { width, height },
    },
  ];
}

// The decoder's point is an object of its WebAssembly binding; only the numbers can leave the worker.
function point({ x, y }: PicturePoint): PicturePoint {
  return { x, y };
}
