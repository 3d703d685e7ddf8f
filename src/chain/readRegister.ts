import type { ReadStatistics } from '../domain/evidence.ts';
import type { Fact } from '../domain/fact.ts';
import type { Partner } from '../domain/ledger.ts';
import type { ListedLot, ListedProduct, Register } from '../domain/register.ts';
import { eventData } from './eventData.ts';
import { dateOf, gtinOf, lotOf } from './identifiers.ts';
import { type ContractName, partnerCountLayout } from './layout.ts';
import { lotKey } from './lotKey.ts';
import type { Network } from './network.ts';
import type { RawLog, TopicFilter } from './rawLog.ts';
import { ReadFailure } from './readFailure.ts';
import { readPartner } from './readPartner.ts';
import { parseProductRecord } from './readProduct.ts';
import { type ReadOptions, readThrough } from './readThrough.ts';
import { settle } from './settle.ts';
import { NotYetRead, type Snapshot } from './snapshot.ts';
import { TOPICS } from './topics.ts';
import { perLogs, recorded } from './trail.ts';

const PARTNERS_A_TRIP = 32;
const MAX_PARTNERS = 2_000;
const MAX_TRIPS = 80;
const TIMEOUT_MS = 60_000;

/**
 * Reads what a network has on record, for looking things up: its partners, products and lots.
 * @throws the reason of `options.signal` when the caller ended the reading
 */
export async function readRegister(
  network: Network,
  options: ReadOptions = {},
): Promise<{ readonly register: Register; readonly reads: ReadStatistics }> {
  const all = { timeoutMs: TIMEOUT_MS, maxTrips: MAX_TRIPS, ...options };
  const { value, reads } = await readThrough(network, all, (snapshot): Register => {
    const partnerCount = settle(snapshot, 'partners', () => ({
      value: snapshot.required(partnerCountLayout, undefined),
      logs: [],
    }));
    return {
      products: settle(snapshot, 'catalogue', () => ({ value: readProducts(snapshot), logs: [] })),
      lots: settle(snapshot, 'ledger', () => ({ value: readLots(snapshot), logs: [] })),
      partnerCount,
      partners: partnerCount.status === 'found' ? readAllPartners(snapshot, partnerCount.value) : new Map(),
      block: settle(snapshot, 'partners', () => ({
        value: snapshot.checkedBlock(['partners', 'catalogue', 'ledger']),
        logs: [],
      })),
    };
  });
  return { register: value, reads };
}

function readAllPartners(snapshot: Snapshot, count: number): Map<number, Fact<Partner>> {
  const partners = new Map<number, Fact<Partner>>();
  let incomplete = 0;
  for (let index = 1; index <= Math.min(count, MAX_PARTNERS); index += 1) {
    const before = snapshot.wants;
    partners.set(
      index,
      settle(snapshot, 'partners', () => {
        if (incomplete >= PARTNERS_A_TRIP) throw new NotYetRead();
        return readPartner(snapshot, index);
      }),
    );
    if (snapshot.wants > before) incomplete += 1;
  }
  return partners;
}

function readProducts(snapshot: Snapshot): readonly ListedProduct[] {
  return listProducts(everyLog(snapshot, 'catalogue', [[TOPICS.ProductRegistered, TOPICS.ProductChanged]]));
}

/** The latest name counts. */
const listProducts = perLogs((logs): readonly ListedProduct[] => {
  const products = new Map<string, ListedProduct>();
  for (const log of logs) {
    const gtin = gtinOf(BigInt(log.topics[1] ?? 0));
    const { data } = parseProductRecord(log);
    if (data !== undefined) products.set(gtin, { gtin, name: data.name, strength: data.strength });
  }
  return [...products.values()];
});

function readLots(snapshot: Snapshot): readonly ListedLot[] {
  return listLots(everyLog(snapshot, 'ledger', [TOPICS.LotOpened]));
}

const listLots = perLogs((logs) => logs.map(listLot));

function listLot(log: RawLog): ListedLot {
  const data = eventData(log.data);
  data.uint(); // sequence
  const gtin = gtinOf(BigInt(log.topics[2] ?? 0));
  const lot = lotOf(data.text());
  if (lotKey(gtin, lot) !== log.topics[1]) throw new ReadFailure('trail_mismatch', 'name of a lot');
  const expiry = dateOf(data.uint());
  data.uint(); // partner
  data.address();
  return { gtin, lot, expiry, opened: recorded(data, log) };
}

/** No head says how many there are of these. */
function everyLog(snapshot: Snapshot, contract: ContractName, topics: TopicFilter): readonly RawLog[] {
  return snapshot.logs({
    contract,
    topics,
    stands: () => {
      if (snapshot.header === undefined) throw new NotYetRead();
      return [{ from: snapshot.network.contracts[contract].block, to: snapshot.header.number }];
    },
  });
}
