import type { Gtin14 } from '../domain/identifiers.ts';
import type { ProductKind, ProductRecord, Recorded } from '../domain/ledger.ts';
import { type EventData, eventData } from './eventData.ts';
import { dateOf } from './identifiers.ts';
import { productLayout } from './layout.ts';
import type { RawLog } from './rawLog.ts';
import { ReadFailure } from './readFailure.ts';
import { nothing, type Reading } from './settle.ts';
import { toWord } from './slots.ts';
import type { Snapshot } from './snapshot.ts';
import { TOPICS } from './topics.ts';
import { checkTrail, recorded, recordSpans, trailOf } from './trail.ts';

type ProductData = Omit<ProductRecord, 'gtin' | 'holder' | 'holders'>;

/**
 * A product as its trail says it.
 * @throws ReadFailure, NotYetRead
 */
export function readProduct(snapshot: Snapshot, gtin: Gtin14): Reading<ProductRecord> {
  const number = BigInt(gtin);
  const head = snapshot.head(productLayout, number);
  const logs = snapshot.logs({
    contract: 'catalogue',
    topics: [null, toWord(number)],
    stands: (known) => recordSpans([snapshot.required(productLayout, number).lastBlock], known),
  });
  checkTrail(snapshot, head, logs.length, () => trailOf(logs), 'product');
  let data: ProductData | undefined;
  const holders: { readonly holder: number; readonly at: Recorded }[] = [];
  for (const log of logs) {
    const entry = parseProductRecord(log);
    data = entry.data ?? data;
    if (entry.holder !== undefined) holders.push({ holder: entry.holder, at: entry.at });
  }
  const holder = holders.at(-1)?.holder;
  if (data === undefined || holder === undefined) return nothing;
  snapshot.named.add(holder);
  return { value: { gtin, holder, holders, ...data }, logs };
}

/** @throws ReadFailure `answer_malformed` */
export function parseProductRecord(log: RawLog): { data?: ProductData; holder?: number; at: Recorded } {
  const fields = eventData(log.data);
  fields.uint(); // sequence: the trail has counted
  switch (log.topics[0]) {
    case TOPICS.ProductRegistered: {
      const data = parseProductData(fields.tuple());
      const holder = fields.uint();
      fields.address();
      return { data, holder, at: recorded(fields, log) };
    }
    case TOPICS.ProductChanged: {
      const data = parseProductData(fields.tuple());
      fields.uint();
      fields.address();
      return { data, at: recorded(fields, log) };
    }
    case TOPICS.ProductHolderChanged: {
      const holder = fields.uint();
      fields.uint();
      fields.address();
      return { holder, at: recorded(fields, log) };
    }
    default:
      throw new ReadFailure('answer_malformed', 'a record of a product that is not known');
  }
}

const KINDS: Readonly<Record<number, ProductKind>> = { 1: 'medicine', 2: 'device', 3: 'investigational' };

function parseProductData(fields: EventData): ProductData {
  const kind = KINDS[fields.uint()];
  if (kind === undefined) throw new ReadFailure('answer_malformed', 'kind of a product');
  const name = fields.text();
  const strength = fields.text();
  const doseForm = fields.text();
  const packSize = fields.uint();
  const atc = fields.text();
  // Recorded in tenths of a degree.
  const storage = { min: fields.int() / 10, max: fields.int() / 10 };
  fields.uint(); // allowed excursion: judged where there are readings
  const readingsRequired = fields.uint() !== 0;
  const since = fields.uint();
  const uri = fields.text();
  const hash = fields.fixed();
  return {
    kind,
    name,
    strength,
    doseForm,
    packSize,
    atc,
    storage,
    readingsRequired,
    ...(since === 0 ? {} : { serialisedSince: dateOf(since) }),
    ...(uri === '' ? {} : { leaflet: { uri, hash } }),
  };
}
