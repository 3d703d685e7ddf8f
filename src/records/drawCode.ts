import type { DrawingContext, RenderOptions } from 'bwip-js/generic';
import { formatBracketed } from '../domain/gs1/formatBracketed.ts';
import { parseLabel } from '../domain/gs1/parseLabel.ts';
import type { CalendarDate } from '../domain/identifiers.ts';

export type PrintedSymbology = 'gs1datamatrix' | 'gs1-128' | 'qrcode';

/** A code as one filled outline, quiet zone included in the view box. */
export interface CodeDrawing {
  /** `d` of an SVG path, to be filled by the non-zero rule. */
  readonly path: string;
  /** Width and height of the view box, which begins at 0 0. */
  readonly width: number;
  readonly height: number;
}

/** Light margin in modules: GS1 General Specifications 5.12. Above and below bars none is needed. */
const margins: Readonly<Record<PrintedSymbology, { readonly x: number; readonly y: number }>> = {
  gs1datamatrix: { x: 1, y: 1 },
  'gs1-128': { x: 10, y: 0 },
  qrcode: { x: 4, y: 4 },
};
/** Units of the drawing a module. */
const MODULE = 2;

/**
 * Draws a code that scanners read. The renderer is loaded on first use.
 *
 * @param text as a scanner gives it: symbology identifier and element string for the GS1 symbologies, the plain
 *   address for a QR code
 * @param now the present day, which places two-digit years
 * @throws Error when the text is no label of that symbology
 */
export async function drawCode(
  text: string,
  symbology: PrintedSymbology,
  now: CalendarDate,
): Promise<CodeDrawing> {
  const { gs1_128, gs1datamatrix, qrcode } = await import('bwip-js/generic');
  const drawing = outline(margins[symbology]);
  const options: RenderOptions = { bcid: symbology, text: '', scale: 1 };
  // The middle of a bar one unit wide would be rounded away; those of two units stand on whole numbers.
  const bars: RenderOptions = { ...options, scale: MODULE, height: 12 };
  switch (symbology) {
    case 'gs1datamatrix':
      return gs1datamatrix({ ...options, text: bracketed(text, now) }, drawing);
    case 'gs1-128':
      return gs1_128({ ...bars, text: bracketed(text, now) }, drawing);
    case 'qrcode':
      return qrcode({ ...options, text }, drawing);
    default:
      throw new Error(`symbology ${symbology satisfies never}`);
  }
}

function bracketed(text: string, now: CalendarDate): string {
  const reading = parseLabel(text, { source: 'scan', now });
  if (!reading.ok) throw new Error(`no label to draw: ${reading.problem.code}`);
  return formatBracketed(reading.elements);
}

/** Collects what the renderer draws into one path. Text below the bars is not drawn: the page sets it. */
function outline(modules: { readonly x: number; readonly y: number }): DrawingContext<CodeDrawing> {
  const margin = { x: modules.x * MODULE, y: modules.y * MODULE };
  const path: string[] = [];
  let size = { width: 0, height: 0 };
  const shape = (points: readonly (readonly [number, number])[]) =>
    path.push(`M${points.map(([x, y]) => `${x + margin.x} ${y + margin.y}`).join('L')}Z`);
  return {
    scale: (x, y) => [x, y],
    measure: () => ({ width: 0, ascent: 0, descent: 0 }),
    init(width, height) {
      size = { width: width + 2 * margin.x, height: height + 2 * margin.y };
    },
    line(x0, y0, x1, y1, thickness) {
      if (x0 !== x1) throw new Error('a bar that is not upright');
      const [left, right] = [x0 - thickness / 2, x0 + thickness / 2];
      shape([
        [left, y0],
        [right, y0],
        [right, y1],
        [left, y1],
      ]);
    },
    polygon: shape,
    hexagon: shape,
    ellipse: () => undefined,
    fill: () => undefined,
    text: () => undefined,
    end: () => ({ path: path.join(''), ...size }),
  };
}
