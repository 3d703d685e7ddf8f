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

/** What the renderer makes of a module at scale 1, and the light margin in modules (GS1 GenSpecs 5.12). */
const shapes: Readonly<Record<PrintedSymbology, { readonly unit: number; readonly margin: number }>> = {
  gs1datamatrix: { unit: 2, margin: 1 },
  'gs1-128': { unit: 1, margin: 10 },
  qrcode: { unit: 2, margin: 4 },
};

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
  const { unit, margin } = shapes[symbology];
  const drawing = outline(unit * margin);
  const options: RenderOptions = { bcid: symbology, text: '', scale: 1 };
  switch (symbology) {
    case 'gs1datamatrix':
      return gs1datamatrix({ ...options, text: bracketed(text, now) }, drawing);
    case 'gs1-128':
      return gs1_128({ ...options, text: bracketed(text, now), height: 12 }, drawing);
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
function outline(margin: number): DrawingContext<CodeDrawing> {
  const path: string[] = [];
  let size = { width: 0, height: 0 };
  const shape = (points: readonly (readonly [number, number])[]) =>
    path.push(`M${points.map(([x, y]) => `${x + margin} ${y + margin}`).join('L')}Z`);
  return {
    scale: (x, y) => [x, y],
    measure: () => ({ width: 0, ascent: 0, descent: 0 }),
    init(width, height) {
      size = { width: width + 2 * margin, height: height + 2 * margin };
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
