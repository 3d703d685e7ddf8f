import type { CalendarDate } from '../../domain/identifiers.ts';
import { readEntry } from './readEntry.ts';
import { visibleText } from './visibleText.ts';

/** What a code names, in the two parts that tell packs apart at a glance. */
export interface LabelName {
  /** Number of the product or the unit, or the text itself. */
  readonly main: string;
  /** Lot and serial, as far as given. */
  readonly lot?: string;
  readonly serial?: string;
}

/** Names a code for a list, without asking anybody what it is. */
export function labelName(text: string, source: 'scan' | 'wedge' | 'typed', now: CalendarDate): LabelName {
  const { reading } = readEntry(text, source, now);
  if (!reading.ok) return { main: visibleText(text.slice(0, 60)) };
  const { identity } = reading;
  switch (identity.kind) {
    case 'pack': {
      const { gtin, lot, serial } = identity;
      return {
        main: gtin,
        ...(lot === undefined ? {} : { lot }),
        ...(serial === undefined ? {} : { serial }),
      };
    }
    case 'product':
      return { main: identity.gtin };
    case 'unit':
      return { main: identity.sscc };
    case 'device':
      return { main: identity.device };
    case 'other':
      return { main: visibleText(text.slice(0, 60)) };
    default:
      return identity satisfies never;
  }
}
