import type { Fact } from '../domain/fact.ts';
import type { Partner, PartnerIndex } from '../domain/ledger.ts';
import { readPartner } from './readPartner.ts';
import { settle } from './settle.ts';
import type { Snapshot } from './snapshot.ts';

/** So many partners of one pack are looked up; a hand-over chain that is longer is not credible. */
const MAX_PARTNERS = 100;

/**
 * Every partner that the facts read so far speak of.
 * @param most how many are looked up; the rest are *unread*
 */
export function readPartners(
  snapshot: Snapshot,
  most = MAX_PARTNERS,
): ReadonlyMap<PartnerIndex, Fact<Partner>> {
  return new Map(
    [...snapshot.named].map((index, i) => [
      index,
      i < most
        ? settle(snapshot, 'partners', () => readPartner(snapshot, index))
        : { status: 'unread', cause: { code: 'beyond_limit', detail: 'too many partners' } },
    ]),
  );
}
