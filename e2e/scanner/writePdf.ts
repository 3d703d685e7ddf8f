import type { Raster } from '../../tools/video/raster.ts';

/** A picture on a page; the lower left corner in points from that of the page. */
export interface Placed {
  readonly picture: Raster;
  readonly x: number;
  readonly y: number;
  /** Points a pixel. */
  readonly scale: number;
}

const A4 = '0 0 595 842';
const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';
// Nearly every PDF has text in a font that the file does not hold.
const TEXT = 'BT /F 12 Tf 60 800 Td (Delivery note) Tj ET';

/** A PDF (ISO 32000-2) whose pages hold pictures as drawings, one rectangle a run of dark pixels, as label printers make them. */
export function writePdf(pages: readonly (readonly Placed[])[]): Buffer {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${3 + 2 * i} 0 R`).join(' ')}] >>`,
    ...pages.flatMap((placed, i) => {
      const content = [TEXT, ...placed.map(drawing)].join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [${A4}] /Resources << /Font << /F ${FONT} >> >> /Contents ${4 + 2 * i} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const table = file.length;
  file += `xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  file += `trailer\n<< /Size ${offsets.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

function drawing({ picture: { width, height, data }, x, y, scale }: Placed): string {
  const runs: string[] = [];
  for (let row = 0; row < height; row++) {
    for (let from = 0; from < width; from++) {
      let to = from;
      while (to < width && data[row * width + to] === 0) to++;
      if (to > from) runs.push(`${from} ${height - 1 - row} ${to - from} 1 re`);
      from = Math.max(from, to);
    }
  }
  return `q ${scale} 0 0 ${scale} ${x} ${y} cm 0 g ${runs.join(' ')} f Q`;
}
