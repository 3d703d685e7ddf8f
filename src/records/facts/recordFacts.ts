import type { Gln } from '../../domain/identifiers.ts';
import type { PartnerIndex, Recorded } from '../../domain/ledger.ts';
import type { NetworkFacts, PlaceFacts, RecordFacts } from '../reportFacts.ts';
import type { Setting } from './setting.ts';

export function recordFacts(
  { contracts }: Setting,
  contract: keyof NetworkFacts['contracts'],
  { block, time, transaction, logIndex }: Recorded,
): RecordFacts {
  return { block, time, contract: contracts[contract].address, transaction, logIndex };
}

/** A place as stated, with the name under which the partner who states it has registered it. */
export function placeFacts({ partners }: Setting, partner: PartnerIndex, gln: Gln): PlaceFacts {
  const fact = partners.get(partner);
  const known = fact?.status === 'found' ? fact.value.places.find((place) => place.gln === gln) : undefined;
  return known === undefined ? { gln } : { gln, name: known.name, country: known.country };
}
