import type { Hex } from 'viem';
import type { ReadStatistics } from '../domain/evidence.ts';
import type { Gtin14, Lot } from '../domain/identifiers.ts';
import type { LotEvidence, LotUnitEvidence } from '../domain/lotEvidence.ts';
import { ssccOf } from './identifiers.ts';
import { lotKey } from './lotKey.ts';
import type { Network } from './network.ts';
import { readCorrections } from './readCorrections.ts';
import { readCustody } from './readCustody.ts';
import { readLot, readLotUnits } from './readLot.ts';
import { readLotPacks } from './readLotPacks.ts';
import { readPartners } from './readPartners.ts';
import { readProduct } from './readProduct.ts';
import { readCarriedReports } from './readReports.ts';
import { type ReadOptions, readThrough } from './readThrough.ts';
import { readUnitRecord } from './readUnitRecord.ts';
import { nothing, type Reading, settle } from './settle.ts';
import { NotYetRead, type Snapshot } from './snapshot.ts';
import type { UnitListing } from './unitListing.ts';

export interface LotReadOptions extends ReadOptions {
  /** Told after each look at what came in: units known so far, and how many of them are completely read. */
  readonly onProgress?: (units: number, read: number) => void;
}

/** So many units are asked for in one round trip: their answers stay far below what nodes and devices bear. */
const UNITS_A_TRIP = 16;
const MAX_TRIPS = 400;
const TIMEOUT_MS = 120_000;
const MAX_PARTNERS = 2_000;

/**
 * Reads a whole lot: its product and records, every unit its packs were ever in, the state of each of its packs, and
 * each unit's custody. The round trips grow with the number of units; everything is of one block.
 *
 * @returns facts, each with its proof or with why it is unread; *absent* for a lot that nobody has opened
 * @throws the reason of `options.signal` when the caller ended the reading
 */
export async function readLotEvidence(
  network: Network,
  gtin: Gtin14,
  lot: Lot,
  { onProgress, ...options }: LotReadOptions = {},
): Promise<{ readonly evidence: LotEvidence; readonly reads: ReadStatistics }> {
  const key = lotKey(gtin, lot);
  const all = { timeoutMs: TIMEOUT_MS, maxTrips: MAX_TRIPS, ...options };
  const { value, reads } = await readThrough(network, all, (snapshot): LotEvidence => {
    const facts = {
      product: settle(snapshot, 'catalogue', () => readProduct(snapshot, gtin)),
      lot: settle(snapshot, 'ledger', () => readLot(snapshot, gtin, key)),
      units: settle(snapshot, 'ledger', () => readUnits(snapshot, key, onProgress)),
    };
    const partners = readPartners(snapshot, MAX_PARTNERS);
    const block = settle(snapshot, 'ledger', () => ({
      value: snapshot.checkedBlock(['catalogue', 'ledger', 'partners']),
      logs: [],
    }));
    return { ...facts, block, partners };
  });
  return { evidence: value, reads };
}

/** Collects the units of a lot: those it was made in, then those its packs were repacked into, each once. */
function readUnits(
  snapshot: Snapshot,
  key: Hex,
  onProgress: LotReadOptions['onProgress'],
): Reading<readonly LotUnitEvidence[]> {
  const made = readLotUnits(snapshot, key);
  const known = new Set(made.map(({ sscc }) => sscc));
  const waiting = [
    ...made.map(({ sscc, tags, log }): Waiting => ({ sscc, listing: { lots: [key], tags, log } })),
  ];
  const units: LotUnitEvidence[] = [];
  let incomplete = 0;
  for (const one of waiting) {
    if (incomplete === UNITS_A_TRIP) break;
    const before = snapshot.wants;
    const { evidence, targets } = readLotUnit(snapshot, key, one);
    if (snapshot.wants > before) incomplete += 1;
    units.push(evidence);
    for (const sscc of targets)
      if (!known.has(sscc)) {
        known.add(sscc);
        waiting.push({ sscc });
      }
  }
  onProgress?.(known.size, units.length - incomplete);
  if (incomplete > 0) throw new NotYetRead();
  return units.length === 0 ? nothing : { value: units, logs: made.map(({ log }) => log) };
}

interface Waiting {
  readonly sscc: bigint;
  /** What it was commissioned with; absent for a unit that packs were repacked into. */
  readonly listing?: UnitListing;
}

function readLotUnit(snapshot: Snapshot, key: Hex, { sscc, listing }: Waiting) {
  let targets: readonly bigint[] = [];
  const evidence: LotUnitEvidence = {
    sscc: ssccOf(sscc),
    made: listing === undefined ? 'repacked' : 'commissioned',
    unit: settle(snapshot, 'ledger', () => readUnitRecord(snapshot, sscc)),
    packs: settle(snapshot, 'ledger', () => {
      const read = readLotPacks(snapshot, key, sscc, listing);
      targets = read.targets;
      return read.packs;
    }),
    custody: settle(snapshot, 'ledger', () => readCustody(snapshot, sscc)),
    reports: settle(snapshot, 'ledger', () => readCarriedReports(snapshot, sscc)),
    corrections: settle(snapshot, 'ledger', () => {
      const steps = readCustody(snapshot, sscc).value?.steps;
      return steps === undefined ? nothing : readCorrections(snapshot, steps);
    }),
  };
  return { evidence, targets };
}
