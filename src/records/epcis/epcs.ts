import type { Element } from '../../domain/gs1/element.ts';
import { formatDigitalLink } from '../../domain/gs1/formatDigitalLink.ts';
import type { Gln, Gtin14, Lot, Serial, Sscc } from '../../domain/identifiers.ts';
import type { Epc } from './epcisDocument.ts';

// GS1 Digital Link URIs on the canonical host: unlike URNs they need no length of a company prefix.

export function unitEpc(sscc: Sscc): Epc {
  return link({ ai: '00', value: sscc });
}

export function packEpc(gtin: Gtin14, serial: Serial): Epc {
  return link({ ai: '01', value: gtin }, { ai: '21', value: serial });
}

export function lotClass(gtin: Gtin14, lot: Lot): Epc {
  return link({ ai: '01', value: gtin }, { ai: '10', value: lot });
}

/** A physical place: GLN with AI (414). */
export function placeEpc(gln: Gln): Epc {
  return link({ ai: '414', value: gln });
}

/** A party: GLN with AI (417). */
export function partyEpc(gln: Gln): Epc {
  return link({ ai: '417', value: gln });
}

function link(...elements: Element[]): Epc {
  const written = formatDigitalLink(elements);
  if (!written.ok) throw new Error(`no Digital Link URI: ${written.problem.code}`);
  return written.value;
}
