import type { UnitEvidence } from '../../../domain/evidence.ts';
import type { Gln, Sscc } from '../../../domain/identifiers.ts';
import type { PartnerIndex } from '../../../domain/ledger.ts';

/** Where a container stands for the pharmacy that scanned it. */
export type ContainerStanding =
  | { readonly at: 'not_on_record' | 'could_not_check' | 'elsewhere_on_way' | 'elsewhere' }
  /** On its way to this pharmacy. */
  | { readonly at: 'to_you'; readonly from: PartnerIndex; readonly sequence: number }
  /** In the pharmacy's hands; `from` is who sent it, if anybody did. */
  | { readonly at: 'here'; readonly from: PartnerIndex | undefined; readonly sequence: number }
  /** It moves with the pallet that it is packed on. */
  | { readonly at: 'on_pallet'; readonly pallet: Sscc };

/** @param here the pharmacy that works here, if it is known */
export function containerStanding(
  { unit, custody, partners }: UnitEvidence,
  here: Gln | undefined,
): ContainerStanding {
  if (unit.status === 'absent' || custody.status === 'absent') return { at: 'not_on_record' };
  if (unit.status === 'unread' || custody.status === 'unread') return { at: 'could_not_check' };
  const { parent, sequence } = unit.value;
  if (parent !== undefined) return { at: 'on_pallet', pallet: parent };
  const { custodian, consignee } = custody.value.position;
  const isHere = (index: PartnerIndex) => {
    const partner = partners.get(index);
    return here !== undefined && partner?.status === 'found' && partner.value.gln === here;
  };
  // What was taken out of trade can still be received, and sent back.
  if (consignee !== undefined)
    return isHere(consignee) ? { at: 'to_you', from: custodian, sequence } : { at: 'elsewhere_on_way' };
  if (!isHere(custodian)) return { at: 'elsewhere' };
  const from = custody.value.steps.findLast(({ kind }) => kind === 'received')?.counterparty;
  return { at: 'here', from, sequence };
}
