import { parseLabel } from '../../domain/gs1/parseLabel.ts';
import type { CalendarDate } from '../../domain/identifiers.ts';
import type { PackIdentity } from '../../domain/pack.ts';

/** The pack that an address of the app names; undefined for one that names none. */
export function packAt(address: string, today: CalendarDate): PackIdentity | undefined {
  const label = parseLabel(`${location.origin}${address}`, { source: 'link', now: today });
  if (!label.ok) return undefined;
  const { identity } = label;
  if (identity.kind === 'product') return { kind: 'pack', gtin: identity.gtin };
  return identity.kind === 'pack' ? identity : undefined;
}
