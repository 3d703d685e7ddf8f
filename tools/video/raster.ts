/** A greyscale picture, one byte a pixel, rows from the top; 0 is black. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}
