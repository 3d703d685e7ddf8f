import type { Hex } from 'viem';
import type { Evidence } from '../domain/evidence.ts';
import type { Fact } from '../domain/fact.ts';
import type { Membership } from '../domain/ledger.ts';
import type { PackIdentity } from '../domain/pack.ts';
import { ssccOf } from './identifiers.ts';
import type { Located } from './locatePack.ts';
import { lookAhead } from './lookAhead.ts';
import { lotKey } from './lotKey.ts';
import { once } from './once.ts';
import { packKey, packTag } from './packKey.ts';
import type { PackPlace } from './packPlace.ts';
import { readCorrections } from './readCorrections.ts';
import { readCustody } from './readCustody.ts';
import { readLot } from './readLot.ts';
import { readPackPlaces, readPackState } from './readPackState.ts';
import { readPartners } from './readPartners.ts';
import { readProduct } from './readProduct.ts';
import { readReports } from './readReports.ts';
import { nothing, settle } from './settle.ts';
import type { Snapshot } from './snapshot.ts';
import { standAlone } from './standAlone.ts';

export interface PackEvidence {
  readonly evidence: Evidence;
  /** Where the pack stands, if at one place only. */
  readonly place?: PackPlace;
}

/**
 * Puts together all that a verdict about one pack rests on, as far as it has been read.
 *
 * @param identity the label; without a serial only product and lot are read
 * @param locate finds the pack by its tag; throws ReadFailure, NotYetRead
 */
export function packEvidence(
  snapshot: Snapshot,
  identity: PackIdentity,
  locate: (tag: Hex) => Located,
): PackEvidence {
  const { gtin, lot, serial } = identity;
  const product = settle(snapshot, 'catalogue', () => readProduct(snapshot, gtin));
  if (serial === undefined) {
    const unasked: Fact<never> = {
      status: 'unread',
      cause: { code: 'depends_on_unread', detail: 'no serial on the label' },
    };
    return finish(snapshot, {
      subject: identity,
      product,
      lot:
        lot === undefined
          ? unasked
          : settle(snapshot, 'ledger', () => readLot(snapshot, gtin, lotKey(gtin, lot))),
      membership: unasked,
      state: unasked,
      custody: unasked,
      reports: unasked,
      corrections: unasked,
    });
  }
  const tag = packTag(packKey(gtin, serial));
  const located = once(() => locate(tag));
  const places = once(() => {
    const [made] = located().places;
    return made === undefined ? [] : readPackPlaces(snapshot, made, tag);
  });
  const custody = once(() => {
    const units = places().map(({ sscc }) => sscc);
    const now = units.at(-1);
    return now === undefined ? undefined : readCustody(snapshot, now, units.slice(0, -1));
  });
  let current: PackPlace | undefined;
  const facts = {
    subject: identity,
    product,
    lot: settle(snapshot, 'ledger', () => {
      const of = located().lot;
      return of === undefined ? nothing : readLot(snapshot, gtin, of);
    }),
    membership: settle(snapshot, 'ledger', () => membershipOf(located())),
    state: settle(snapshot, 'ledger', () => {
      current = places().at(-1);
      return current === undefined ? nothing : readPackState(snapshot, current);
    }),
    custody: settle(snapshot, 'ledger', () => custody() ?? nothing),
    reports: settle(snapshot, 'ledger', () => {
      const all = places();
      return all.length === 0 ? nothing : readReports(snapshot, all);
    }),
    corrections: settle(snapshot, 'ledger', () => {
      const steps = custody()?.value?.steps;
      return steps === undefined ? nothing : readCorrections(snapshot, steps);
    }),
  };
  lookAhead(snapshot, () => located().places[0], tag);
  const { membership, state } = facts;
  const single = membership.status === 'found' && membership.value.places.length === 1;
  return finish(snapshot, facts, single && state.status === 'found' ? current : undefined);
}

/** Adds what the other facts speak of, and whether the contracts they were read from are the right ones. */
function finish(
  snapshot: Snapshot,
  facts: Omit<Evidence, 'block' | 'partners'>,
  place?: PackPlace,
): PackEvidence {
  const partners = readPartners(snapshot);
  const block = settle(snapshot, 'ledger', () => ({
    value: snapshot.checkedBlock([
      'catalogue',
      'ledger',
      ...(partners.size > 0 ? ['partners' as const] : []),
    ]),
    logs: [],
  }));
  const evidence = standAlone({ ...facts, block, partners });
  return { evidence, ...(place === undefined ? {} : { place }) };
}

function membershipOf({ places, logs }: Located) {
  const value: Membership = { places: places.map(({ sscc, index }) => ({ sscc: ssccOf(sscc), index })) };
  return places.length === 0 ? nothing : { value, logs };
}
