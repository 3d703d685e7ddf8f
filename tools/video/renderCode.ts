import bwip from 'bwip-js/node';
import type { Raster } from './raster.ts';

export type Symbology =
  | 'gs1datamatrix'
  | 'gs1qrcode'
  | 'gs1-128'
  | 'datamatrix'
  | 'qrcode'
  | 'code128'
  | 'code39'
  | 'databarexpanded'
  | 'databarlimited'
  | 'ean13'
  | 'ean8'
  | 'itf14'
  | 'upce';

export interface CodeToRender {
  /** Bracketed element string for the GS1 symbologies, the plain data (a Digital Link URI, digits) for the others. */
  readonly text: string;
  readonly symbology: Symbology;
  /** Pixels a module. */
  readonly scale: number;
  /** Light margin in modules; the standard's minimum (GS1 General Specifications 5.12) when not given. */
  readonly quietZone?: number;
}

const quietZones: Readonly<Record<Symbology, number>> = {
  gs1datamatrix: 1,
  datamatrix: 1,
  gs1qrcode: 4,
  qrcode: 4,
  'gs1-128': 10,
  code128: 10,
  code39: 10,
  databarexpanded: 1,
  databarlimited: 1,
  ean13: 11,
  ean8: 7,
  itf14: 10,
  upce: 9,
};

/** Height of the bars as a part of the width of a linear code (GS1 General Specifications 5.12.3, at least 15 %). */
const barHeight = 0.18;

/**
 * Draws a code as modules of whole pixels with its quiet zone.
 *
 * @throws when the text cannot be encoded in that symbology (bwip-js checks GS1 data), and for a percent sign in GS1 QR
 */
export function renderCode({ text, symbology, scale, quietZone }: CodeToRender): Raster {
  // ISO/IEC 18004 doubles it in alphanumeric segments only; bwip-js 4.11.4 doubles it in byte segments as well.
  if (symbology === 'gs1qrcode' && text.includes('%'))
    throw new Error('A GS1 QR code with % comes out wrong');
  const [symbol] = bwip.raw({ bcid: symbology, text, parse: false });
  if (symbol === undefined) throw new Error(`${symbology} gave no symbol`);
  const modules = 'pixs' in symbol ? symbol : barsToModules(symbol.sbs);
  const margin = quietZone ?? quietZones[symbology];
  const width = (modules.pixx + 2 * margin) * scale;
  const height = (modules.pixy + 2 * margin) * scale;
  const data = new Uint8Array(width * height).fill(255);
  for (let y = 0; y < modules.pixy * scale; y++) {
    for (let x = 0; x < modules.pixx * scale; x++) {
      const dark = modules.pixs[Math.floor(y / scale) * modules.pixx + Math.floor(x / scale)] === 1;
      if (dark) data[(y + margin * scale) * width + x + margin * scale] = 0;
    }
  }
  return { width, height, data };
}

/** Bars and spaces, alternating and beginning with a bar, as rows of modules. */
function barsToModules(widths: readonly number[]): { pixs: number[]; pixx: number; pixy: number } {
  const row = widths.flatMap((width, index) => Array<number>(width).fill(index % 2 === 0 ? 1 : 0));
  const pixy = Math.ceil(row.length * barHeight);
  return { pixs: Array.from({ length: pixy }, () => row).flat(), pixx: row.length, pixy };
}
