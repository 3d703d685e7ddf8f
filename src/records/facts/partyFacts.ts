import type { Partner, PartnerIndex } from '../../domain/ledger.ts';
import { licenceAt, rolesAt } from '../../domain/standing.ts';
import type { PartnerFacts, PartyFacts } from '../reportFacts.ts';
import type { Setting } from './setting.ts';

/** A partner as it was at a moment, Unix seconds. */
export function partyFacts({ partners }: Setting, index: PartnerIndex, time: number): PartyFacts {
  const fact = partners.get(index);
  return fact?.status === 'found' ? { index, ...known(fact.value, time) } : { index };
}

/** Every partner that was read, or could not be, as at the block. */
export function partnerFacts({ partners, time }: Setting): PartnerFacts[] {
  return [...partners]
    .toSorted(([a], [b]) => a - b)
    .map(([index, fact]) => ({
      index,
      answer: fact.status,
      ...(fact.status === 'found' ? known(fact.value, time) : {}),
      ...(fact.status === 'unread' ? { cause: fact.cause } : {}),
    }));
}

function known(partner: Partner, time: number): Omit<PartyFacts, 'index'> {
  const { name, gln, country } = partner;
  const state = licenceAt(partner, time);
  const number = partner.licences.flatMap((event) =>
    event.kind === 'granted' && event.at.time <= time ? [event.number] : [],
  );
  const last = number.at(-1);
  return {
    name,
    gln,
    country,
    roles: rolesAt(partner, time),
    licence: { state, ...(last === undefined ? {} : { number: last }) },
  };
}
