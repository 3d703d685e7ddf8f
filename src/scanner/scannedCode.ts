/** A point in the pixels of the picture that was decoded. */
export interface PicturePoint {
  readonly x: number;
  readonly y: number;
}

/**
 * The symbologies the decoder looks for. UPC-A and UPC-E are reported with the 13 digits that EAN-13 has; Code 39 only
 * where it is a German pharmacy number (PZN).
 */
export type CodeFormat =
  | 'data_matrix'
  | 'qr_code'
  | 'code_128'
  | 'ean_13'
  | 'ean_8'
  | 'upc_e'
  | 'itf'
  | 'databar'
  | 'code_39';

/** One code as it stands on a pack, not yet interpreted. */
export interface ScannedCode {
  /**
   * The symbology identifier of ISO/IEC 15424 (`]d2`, `]Q3`, `]C1`, …) followed by the data exactly as encoded:
   * FNC1 used as a separator is ASCII 29 (GS1 General Specifications 7.8.3).
   */
  readonly text: string;
  readonly format: CodeFormat;
  /** Top left, top right, bottom right, bottom left of the symbol, in pixels of `frame`. */
  readonly corners: readonly [PicturePoint, PicturePoint, PicturePoint, PicturePoint];
  /** Size in pixels of the picture the corners refer to. */
  readonly frame: { readonly width: number; readonly height: number };
  readonly source: 'camera' | 'image';
  /** Which page of a document it stands on, from 1. */
  readonly page?: number;
}
