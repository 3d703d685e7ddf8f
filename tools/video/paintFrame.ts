import type { Raster } from './raster.ts';
import { seededRandom } from './seededRandom.ts';

export interface View {
  readonly width: number;
  readonly height: number;
  /** Frame pixels for one pixel of the label. */
  readonly zoom: number;
  /** Turn of the pack in the picture, degrees clockwise. */
  readonly tiltDeg: number;
  /** How much shorter the far edge of the pack looks: 0 is square on, 0.1 a tenth. */
  readonly foreshortening: number;
  /** Length of the smear along the rows, in pixels. */
  readonly blurPx: number;
  /** Standard deviation of the sensor noise, in grey levels. */
  readonly noise: number;
  /** Centre of the label, in pixels from the centre of the frame. */
  readonly offset: { readonly x: number; readonly y: number };
  readonly seed: number;
}

const desk = 96;
const samples = [-1 / 3, 0, 1 / 3];

/** The picture a hand-held camera has of a label: seen at an angle, smeared by the hand, grainy. */
export function paintFrame(label: Raster, view: View): Raster {
  const sharp = project(label, view);
  const smeared = view.blurPx > 1 ? smear(sharp, view.blurPx) : sharp;
  return { ...smeared, data: addNoise(smeared.data, view.noise, seededRandom(view.seed)) };
}

function project(label: Raster, { width, height, zoom, tiltDeg, foreshortening, offset }: View): Raster {
  const data = new Uint8Array(width * height);
  const cos = Math.cos((tiltDeg * Math.PI) / 180);
  const sin = Math.sin((tiltDeg * Math.PI) / 180);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let sum = 0;
      for (const sampleY of samples) {
        for (const sampleX of samples) {
          const dx = x + 0.5 + sampleX - width / 2 - offset.x;
          const dy = y + 0.5 + sampleY - height / 2 - offset.y;
          const alongX = cos * dx + sin * dy;
          const alongY = cos * dy - sin * dx;
          const depth = (1 + (foreshortening * alongY) / (label.height * zoom)) * zoom;
          sum += look(label, alongX / depth + label.width / 2, alongY / depth + label.height / 2);
        }
      }
      data[y * width + x] = sum / samples.length ** 2;
    }
  }
  return { width, height, data };
}

function look(label: Raster, x: number, y: number): number {
  if (x < 0 || y < 0 || x >= label.width || y >= label.height) return desk;
  return label.data[Math.floor(y) * label.width + Math.floor(x)] ?? desk;
}

/** Running mean along each row; the part of a pixel at the end of the smear counts as that part. */
function smear({ width, height, data }: Raster, length: number): Raster {
  const reach = Math.ceil(length);
  const part = length - Math.floor(length);
  const out = new Uint8Array(data.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let sum = 0;
      for (let step = 0; step < reach; step++) {
        const column = Math.min(width - 1, Math.max(0, x + step - (reach >> 1)));
        const weight = step === reach - 1 && part > 0 ? part : 1;
        sum += (data[y * width + column] ?? desk) * weight;
      }
      out[y * width + x] = sum / length;
    }
  }
  return { width, height, data: out };
}

function addNoise(data: Uint8Array, deviation: number, random: () => number): Uint8Array {
  // Three uniform numbers are near enough to a bell; each has variance 1/12, so their sum has deviation 1/2.
  return data.map((value) =>
    Math.min(255, Math.max(0, value + (random() + random() + random() - 1.5) * 2 * deviation)),
  );
}
