import type { Evidence } from '../domain/evidence.ts';
import type { Fact } from '../domain/fact.ts';

/**
 * Leaves of the facts only those that can be judged without one that was not read. Where another fact decides which of
 * two answers it is, and that one is unread, there is no answer:
 *
 * - a lot that is not there is unknown, or its whole product is;
 * - a pack that was handed out was handed out here, or elsewhere.
 */
export function standAlone(evidence: Evidence): Evidence {
  const { product, lot, membership, state } = evidence;
  const nameless = product.status === 'unread' && lot.status === 'absent';
  return {
    ...evidence,
    ...(nameless ? { lot: unread('the product'), membership: afterLot(membership) } : {}),
    ...(isHandedOutByUnknown(evidence) ? { state: unread('who handed it out') } : { state }),
  };
}

function afterLot<T>(membership: Fact<T>): Fact<T> {
  return membership.status === 'absent' ? unread('the product') : membership;
}

function isHandedOutByUnknown({ state, partners }: Evidence): boolean {
  if (state.status !== 'found' || state.value.partner === undefined) return false;
  const { reason, partner } = state.value;
  const handedOut = reason === 'dispensed' || reason === 'dispensed_out_of_custody';
  return handedOut && partners.get(partner)?.status === 'unread';
}

function unread(on: string): Fact<never> {
  return { status: 'unread', cause: { code: 'depends_on_unread', detail: on } };
}
