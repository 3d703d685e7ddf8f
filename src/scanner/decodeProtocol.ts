import type { DecodePlanName } from './decodePlan.ts';
import type { ScannedCode } from './scannedCode.ts';
import type { ScanProblem } from './scanProblem.ts';

/** What the engine asks of the worker. `bitmap` is transferred, and closed by the worker. */
export interface DecodeRequest {
  readonly id: number;
  readonly bitmap: ImageBitmap;
  readonly plan: DecodePlanName;
}

/** What the worker answers: first once whether the decoder started, then one answer for each request. */
export type DecodeAnswer =
  | { readonly kind: 'started' }
  | { readonly kind: 'not-started'; readonly problem: ScanProblem }
  | { readonly kind: 'decoded'; readonly id: number; readonly codes: readonly Omit<ScannedCode, 'source'>[] }
  | { readonly kind: 'failed'; readonly id: number; readonly problem: ScanProblem };
