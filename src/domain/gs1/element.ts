/** An application identifier and its value, as they stand on the label. */
export interface Element {
  readonly ai: string;
  readonly value: string;
}
