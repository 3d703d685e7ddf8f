import { type LabelReading, parseLabel } from '../../domain/gs1/parseLabel.ts';
import type { CalendarDate } from '../../domain/identifiers.ts';

/** What a text offers: one pack or unit to look up, a product only, or nothing. */
export type EntryKind = 'item' | 'product' | 'other';

/** Sorts a text before it leaves the scan screen: a product alone cannot be told from its copies. */
export function readEntry(
  text: string,
  source: 'scan' | 'wedge' | 'typed',
  now: CalendarDate,
): { readonly kind: EntryKind; readonly reading: LabelReading } {
  const reading = parseLabel(text, { source, now });
  if (!reading.ok) return { kind: 'other', reading };
  const { kind } = reading.identity;
  if (kind === 'pack' || kind === 'unit') return { kind: 'item', reading };
  return { kind: kind === 'product' ? 'product' : 'other', reading };
}
