/** What was accepted but should be said. Each code has a sentence of its own in every language. */
export type LabelNoticeCode =
  | 'gs1-assumed'
  | 'separators-restored'
  | 'day-00'
  | 'other-pack-level'
  | 'variable-measure'
  | 'shop-barcode'
  | 'ntin-from-ppn';

export interface LabelNotice {
  readonly code: LabelNoticeCode;
  readonly ai?: string;
}
