import type { Raster } from './raster.ts';

/** Pictures of one height beside each other, the first on the left. */
export function sideBySide(pictures: readonly Raster[]): Raster {
  const width = pictures.reduce((sum, picture) => sum + picture.width, 0);
  const height = Math.max(0, ...pictures.map((picture) => picture.height));
  const data = new Uint8Array(width * height).fill(255);
  let left = 0;
  for (const picture of pictures) {
    for (let y = 0; y < picture.height; y++) {
      data.set(picture.data.subarray(y * picture.width, (y + 1) * picture.width), y * width + left);
    }
    left += picture.width;
  }
  return { width, height, data };
}
