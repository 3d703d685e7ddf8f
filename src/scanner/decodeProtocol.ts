import type { DecodePlanName } from './decodePlan.ts';
import type { ScannedCode } from './scannedCode.ts';

/** What the engine asks of the worker. `bitmap` is transferred, and closed by the worker. */
export interface DecodeRequest {
  readonly id: number;
  readonly bitmap: ImageBitmap;
  readonly plan: DecodePlanName;
}

/** What the worker answers: once that the decoder started, then the codes of each request; or that it is broken. */
export type DecodeAnswer =
  | { readonly kind: 'started' }
  | { readonly kind: 'decoded'; readonly id: number; readonly codes: readonly Omit<ScannedCode, 'source'>[] }
  | { readonly kind: 'failed'; readonly detail: string };
