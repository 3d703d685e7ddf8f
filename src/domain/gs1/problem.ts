/** Why a label could not be read. Each code has a sentence of its own in every language. */
export type LabelProblemCode =
  | 'empty'
  | 'too-long'
  | 'not-a-product-code'
  | 'gs1-flag-missing'
  | 'symbology-unknown'
  | 'ai-unknown'
  | 'ai-value-missing'
  | 'ai-value-short'
  | 'ai-value-long'
  | 'ai-values-differ'
  | 'ai-required'
  | 'ai-excluded'
  | 'serial-required'
  | 'character'
  | 'check-digit'
  | 'check-characters'
  | 'company-prefix'
  | 'date'
  | 'time'
  | 'value'
  | 'brackets'
  | 'uri-characters'
  | 'uri-scheme'
  | 'uri-host'
  | 'uri-no-key'
  | 'uri-compressed'
  | 'uri-key-order'
  | 'uri-duplicate'
  | 'uri-not-in-query'
  | 'linear-length'
  | 'hibc'
  | 'hibc-secondary'
  | 'iccbba'
  | 'ppn'
  /** A label that was read, of what stands under no number of GS1's. */
  | 'medical-device'
  | 'blood-or-tissue'
  | 'line-malformed';

/**
 * What is wrong with a label and where.
 * `ai` is the application identifier (or the data identifier of another system) concerned;
 * `position` counts UTF-16 units from the start of the text that was given.
 */
export interface LabelProblem {
  readonly code: LabelProblemCode;
  readonly ai?: string;
  readonly position?: number;
}

export type Refused = { readonly ok: false; readonly problem: LabelProblem };
export type Parsed<T> = { readonly ok: true; readonly value: T } | Refused;

/** A refusal as a value. */
export function refuse(code: LabelProblemCode, position?: number, ai?: string): Refused {
  return {
    ok: false,
    problem: { code, ...(ai === undefined ? {} : { ai }), ...(position === undefined ? {} : { position }) },
  };
}
