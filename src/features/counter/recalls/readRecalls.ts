import type { Network } from '../../../chain/network.ts';
import { readLotEvidence } from '../../../chain/readLotEvidence.ts';
import { readRecalledLots } from '../../../chain/readRecalledLots.ts';
import type { ReadOptions } from '../../../chain/readThrough.ts';
import type { BlockReading } from '../../../domain/evidence.ts';
import type { Fact } from '../../../domain/fact.ts';
import type { Gln, Gtin14, Lot } from '../../../domain/identifiers.ts';
import type { LotRecord, Partner, PartnerIndex } from '../../../domain/ledger.ts';
import { calledBackSince, concerns, type LookBack, lookBack, partnerAt } from '../../../domain/lookBack.ts';
import type { LotEvidence } from '../../../domain/lotEvidence.ts';

export interface NamedLot {
  readonly gtin: Gtin14;
  readonly lot: Lot;
}

/** A lot that was called back and has been, or is, with this pharmacy. */
export interface RecalledHere extends NamedLot {
  /** Name and strength on record, where they were read. */
  readonly product?: string;
  readonly record: LotRecord;
  readonly back: LookBack;
  readonly partners: ReadonlyMap<PartnerIndex, Fact<Partner>>;
}

/** What is known of recalls that concern a pharmacy. What could not be read is never *no recall*. */
export interface RecallsHere {
  readonly block: Fact<BlockReading>;
  /** Whether it could be read which lots are recalled at all. */
  readonly isListed: boolean;
  /** The latest recall first. */
  readonly lots: readonly RecalledHere[];
  /** Recalled lots of which it is not known whether they concern this pharmacy. */
  readonly unread: readonly NamedLot[];
}

/** So many lots are looked through, the latest recalls first: each takes round trips of its own. */
const MOST_LOTS = 60;

/**
 * Looks through every recalled lot for what one pharmacy has had of it, one lot after the other.
 *
 * @param here location number of the pharmacy
 * @param seen lots that scans on this device showed to be recalled: no node can hide these
 * @throws the reason of `options.signal` when the caller ended the reading
 */
export async function readRecalls(
  network: Network,
  here: Gln,
  seen: readonly NamedLot[],
  options: ReadOptions,
): Promise<RecallsHere> {
  const { lots: listed, block } = await readRecalledLots(network, options);
  const all = distinct([...(listed.status === 'found' ? listed.value : []), ...seen]);
  const lots: RecalledHere[] = [];
  const unread: NamedLot[] = all.slice(MOST_LOTS);
  for (const { gtin, lot } of all.slice(0, MOST_LOTS)) {
    const { evidence } = await readLotEvidence(network, gtin, lot, options);
    const found = recalledHere({ gtin, lot }, evidence, here);
    if (found === 'unread') unread.push({ gtin, lot });
    else if (found !== undefined) lots.push(found);
  }
  return { block, isListed: listed.status !== 'unread', lots, unread };
}

/** What a whole lot says to one pharmacy; undefined where it is not called back, or was never there. */
export function recalledHere(
  { gtin, lot }: NamedLot,
  evidence: LotEvidence,
  here: Gln,
): RecalledHere | 'unread' | undefined {
  const { lot: record, product, partners, units } = evidence;
  if (record.status === 'unread' || units.status === 'unread') return 'unread';
  if (record.status === 'absent' || calledBackSince(record.value) === undefined) return undefined;
  const index = partnerAt(partners, here);
  if (index === 'unread') return 'unread';
  const isPartial =
    units.status === 'found' &&
    units.value.some(({ packs, custody }) => packs.status === 'unread' || custody.status === 'unread');
  if (index === undefined) return isPartial ? 'unread' : undefined;
  const back = lookBack(evidence, index);
  if (!concerns(back)) return isPartial ? 'unread' : undefined;
  return {
    ...{ gtin, lot, back, partners, record: record.value },
    ...(product.status === 'found' ? { product: `${product.value.name} ${product.value.strength}` } : {}),
  };
}

function distinct(lots: readonly NamedLot[]): readonly NamedLot[] {
  return [...new Map(lots.map((one) => [`${one.gtin} ${one.lot}`, one])).values()];
}
