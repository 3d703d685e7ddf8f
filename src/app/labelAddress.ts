import type { Element } from '../domain/gs1/element.ts';
import { formatDigitalLink } from '../domain/gs1/formatDigitalLink.ts';
import type { LabelReading } from '../domain/gs1/parseLabel.ts';
import type { LabelIdentity } from '../domain/pack.ts';
import { UNREADABLE } from './routes.ts';

/** What names a pack or a unit, and its expiry. What else a label says stays out of the address. */
const NAMING = ['00', '01', '10', '21', '17', '7003'];

/** The app's own address for a label: a GS1 Digital Link path where it names something the ledger can know. */
export function labelAddress(reading: LabelReading): string {
  if (!reading.ok) return UNREADABLE;
  const named = reading.elements.filter(({ ai }) => NAMING.includes(ai));
  const elements = named.length > 0 ? unitOrPack(reading.identity, named) : elementsOf(reading.identity);
  const address = formatDigitalLink(elements, '');
  return address.ok ? address.value : UNREADABLE;
}

/** A label may name both a pack and the unit around it; the address names what was understood. */
function unitOrPack({ kind }: LabelIdentity, elements: readonly Element[]): readonly Element[] {
  return elements.filter(({ ai }) => (ai === '00') === (kind === 'unit'));
}

/** Labels of other systems, told in GS1's terms. */
function elementsOf(identity: LabelIdentity): readonly Element[] {
  switch (identity.kind) {
    case 'pack': {
      const { gtin, lot, serial, expiry } = identity;
      const values = { '01': gtin, '10': lot, '21': serial, '17': expiry?.slice(2).replaceAll('-', '') };
      return Object.entries(values).flatMap(([ai, value]) => (value === undefined ? [] : [{ ai, value }]));
    }
    case 'product':
      return [{ ai: '01', value: identity.gtin }];
    case 'unit':
      return [{ ai: '00', value: identity.sscc }];
    case 'device':
    case 'other':
      return [];
    default:
      return identity satisfies never;
  }
}
