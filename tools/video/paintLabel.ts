import type { Raster } from './raster.ts';
import { seededRandom } from './seededRandom.ts';

const paper = 214;
const ink = 38;

/**
 * Puts a code on a pack label between lines of print, because a decoder that only ever meets codes on white
 * ground is not tested.
 *
 * @param code the rendered code with its quiet zone
 * @param seed chooses the print
 * @returns the label with the code in its middle, and the share of its height that the code takes
 */
export function paintLabel(code: Raster, seed: number): Raster {
  const line = Math.max(6, Math.round(code.height * 0.09));
  const width = Math.round(code.width + code.height * 1.2);
  const height = code.height + line * 8;
  const data = new Uint8Array(width * height).fill(paper);
  const left = Math.floor((width - code.width) / 2);
  const top = Math.floor((height - code.height) / 2);
  const random = seededRandom(seed);
  for (const y of [line, line * 2.6, height - line * 3.4, height - line * 1.8]) {
    for (let x = line; x < width - line * 2; ) {
      const stroke = Math.round(line * (0.12 + random() * 0.3));
      for (let row = Math.round(y); row < y + line * (0.5 + random() * 0.4); row++) {
        data.fill(ink, row * width + Math.round(x), row * width + Math.round(x) + stroke);
      }
      x += stroke + Math.round(line * (0.15 + random() * 0.4));
    }
  }
  for (let y = 0; y < code.height; y++) {
    for (let x = 0; x < code.width; x++) {
      data[(y + top) * width + x + left] = code.data[y * code.width + x] === 0 ? ink : paper;
    }
  }
  return { width, height, data };
}
