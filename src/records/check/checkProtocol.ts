import type { CheckSource } from './anchorBlock.ts';
import type { CheckedFile } from './checkFile.ts';

/** What is asked of the worker: once, for one file. */
export interface CheckOrder {
  readonly file: Blob;
  readonly source: CheckSource;
  /** SHA-256 from elsewhere. */
  readonly expectedHash?: string;
}

/** What the worker answers: which subject it is at, counted from 0, and at last the result. */
export type CheckAnswer =
  | { readonly kind: 'progress'; readonly subject: number }
  | { readonly kind: 'done'; readonly checked: CheckedFile }
  | { readonly kind: 'failed'; readonly detail: string };
