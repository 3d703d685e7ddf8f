import { parseLabel } from '../../domain/gs1/parseLabel.ts';
import type { CalendarDate } from '../../domain/identifiers.ts';
import type { PendingScan } from '../../store/pending/pendingScan.ts';

/** What a scan is called where it stands for itself: its product, if that is known by now, and what tells it apart. */
export function scanName({ text, source, verdict }: PendingScan, now: CalendarDate): string {
  const label = parseLabel(text, { source, now });
  if (!label.ok) return text.slice(0, 40);
  const { identity } = label;
  switch (identity.kind) {
    case 'pack':
      return `${verdict?.product ?? identity.gtin} ${identity.serial ?? identity.lot ?? ''}`.trim();
    case 'product':
      return verdict?.product ?? identity.gtin;
    case 'unit':
      return identity.sscc;
    case 'device':
      return identity.device;
    case 'other':
      return text.slice(0, 40);
    default:
      return identity satisfies never;
  }
}
