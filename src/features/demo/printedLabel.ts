import { parseLabel } from '../../domain/gs1/parseLabel.ts';
import type { CalendarDate } from '../../domain/identifiers.ts';
import { productNames } from './productNames.ts';

export type PrintedField = 'product' | 'lot' | 'expiry' | 'serial' | 'sscc' | 'text';

/** What stands in print beside a code. */
export interface PrintedLabel {
  /** Name and strength; absent where no product is named. */
  readonly name?: string;
  readonly lines: readonly { readonly field: PrintedField; readonly value: string }[];
}

/** The print of a sample, from its code: a code that says less leaves its label with less. */
export function printedLabel(text: string, now: CalendarDate): PrintedLabel {
  const reading = parseLabel(text, { source: 'scan', now });
  const identity = reading.ok ? reading.identity : undefined;
  if (identity?.kind === 'unit') return { lines: [{ field: 'sscc', value: identity.sscc }] };
  if (identity?.kind !== 'pack') return { lines: [{ field: 'text', value: text }] };
  const { gtin, lot, expiry, serial } = identity;
  const name = productNames[gtin];
  const lines = [
    { field: 'product' as const, value: gtin },
    ...(lot === undefined ? [] : [{ field: 'lot' as const, value: lot }]),
    ...(expiry === undefined ? [] : [{ field: 'expiry' as const, value: expiry }]),
    ...(serial === undefined ? [] : [{ field: 'serial' as const, value: serial }]),
  ];
  return { ...(name === undefined ? {} : { name }), lines };
}
