import type { Fact } from '../../domain/fact.ts';
import type { Partner, PartnerIndex } from '../../domain/ledger.ts';
import type { Messages } from '../../i18n/en.ts';

/** A partner's name, or its number on the ledger where the name could not be read. */
export function nameOf(
  partners: ReadonlyMap<PartnerIndex, Fact<Partner>>,
  index: PartnerIndex,
  { verify }: Messages,
): string {
  const partner = partners.get(index);
  return partner?.status === 'found' ? partner.value.name : verify.timeline.unknownPartner(index);
}
