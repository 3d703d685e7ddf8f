/** What is asked of the PDF worker: first a file, then its pages one by one. */
export type PdfRequest =
  | { readonly kind: 'open'; readonly file: Blob }
  | { readonly kind: 'page'; readonly page: number };

/** What it answers, in order. `bitmap` is transferred, and closed by whoever gets it. */
export type PdfAnswer =
  | { readonly kind: 'opened'; readonly pages: number }
  | { readonly kind: 'page'; readonly bitmap: ImageBitmap }
  /** The file is damaged or locked. */
  | { readonly kind: 'unreadable'; readonly detail: string };
