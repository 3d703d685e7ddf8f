import type { Hex } from 'viem';
import type { Evidence, ReadStatistics } from '../domain/evidence.ts';
import type { PackIdentity } from '../domain/pack.ts';
import { type Located, locateIn } from './locatePack.ts';
import { lotKey } from './lotKey.ts';
import type { Network } from './network.ts';
import { NotYetRead } from './notYetRead.ts';
import { packEvidence } from './packEvidence.ts';
import { packKey, packTag } from './packKey.ts';
import { type EvidenceReading, evidenceReading } from './readEvidence.ts';
import { ReadFailure } from './readFailure.ts';
import { readProductLots } from './readLot.ts';
import { type ReadOptions, readThrough } from './readThrough.ts';
import type { Snapshot } from './snapshot.ts';

export interface LotSearchOptions extends ReadOptions {
  /** Told how many of the product's other lots have been looked through, of how many. */
  readonly onProgress?: (looked: number, of: number) => void;
}

export interface LotSearch {
  /** The pack in the lot it was made in; absent where it was not found. */
  readonly found?: EvidenceReading;
  /** Lots looked through, and how many there are to look through. */
  readonly looked: number;
  readonly of: number;
  readonly reads: ReadStatistics;
}

/** So many lots at most, the newest first: whose pack it is, is known from a proof, not from having looked everywhere. */
const MAX_LOTS = 128;
/** So many lots are asked for in one round trip. */
const LOTS_A_TRIP = 8;
const MAX_TRIPS = 40;
const TIMEOUT_MS = 60_000;

/** Whether a pack is proven not to be in the lot its label says, so that it may be in another one. */
export function mayBeInAnotherLot({ subject, lot, membership }: Evidence): boolean {
  const named = subject.lot !== undefined && subject.serial !== undefined;
  return named && lot.status === 'found' && membership.status === 'absent';
}

/**
 * Looks through a product's other lots for a pack that is proven not to be in the lot its label says. Its label is
 * wrong either way: this only tells how. Where something could not be read it is tried once more.
 *
 * @param identity a label that says a lot and a serial
 * @throws the reason of `options.signal` when the caller ended the search
 */
export async function searchOtherLots(
  network: Network,
  identity: PackIdentity,
  options: LotSearchOptions = {},
): Promise<LotSearch> {
  const { timeoutMs = TIMEOUT_MS } = options;
  const { whole, ...search } = await searchOnce(network, identity, { ...options, timeoutMs });
  const left = timeoutMs - search.reads.ms;
  if (whole || left < timeoutMs / 4) return search;
  const { whole: _, ...again } = await searchOnce(network, identity, { ...options, timeoutMs: left });
  return { ...again, reads: sumOf(search.reads, again.reads) };
}

async function searchOnce(
  network: Network,
  identity: PackIdentity,
  { onProgress, ...options }: LotSearchOptions,
): Promise<LotSearch & { readonly whole: boolean }> {
  const { gtin, lot, serial } = identity;
  if (lot === undefined || serial === undefined) throw new Error('a label without lot or serial');
  const printed = lotKey(gtin, lot);
  const tag = packTag(packKey(gtin, serial));
  const limits = { maxTrips: MAX_TRIPS, ...options };
  const { value, reads } = await readThrough(network, limits, (snapshot) => {
    const others = otherLots(snapshot, identity, printed);
    const { located, looked } = lookThrough(snapshot, others, tag);
    onProgress?.(looked, others.length);
    const found = located && packEvidence(snapshot, identity, () => located);
    const whole = !snapshot.doubted && (found !== undefined || looked === others.length);
    return { found, looked, of: others.length, whole };
  });
  const { found, ...rest } = value;
  const shown = found !== undefined && isElsewhere(found.evidence, identity);
  return { ...rest, reads, ...(shown ? { found: evidenceReading(found, reads) } : {}) };
}

function sumOf(a: ReadStatistics, b: ReadStatistics): ReadStatistics {
  return {
    roundTrips: a.roundTrips + b.roundTrips,
    requests: a.requests + b.requests,
    bytes: a.bytes + b.bytes,
    ms: a.ms + b.ms,
  };
}

/** The newest lots, the printed one aside. A list that does not add up serves all the same: what is found is proven. */
function otherLots(snapshot: Snapshot, { gtin }: PackIdentity, printed: Hex): readonly Hex[] {
  try {
    return readProductLots(snapshot, gtin)
      .filter((key) => key !== printed)
      .toReversed()
      .slice(0, MAX_LOTS);
  } catch (error) {
    if (error instanceof ReadFailure) snapshot.doubted = true;
    else if (!(error instanceof NotYetRead)) throw error;
    return [];
  }
}

/** Some lots at a time, until the pack is found. A lot that cannot be read is passed over. */
function lookThrough(
  snapshot: Snapshot,
  lots: readonly Hex[],
  tag: Hex,
): { readonly located?: Located; readonly looked: number } {
  let waiting = 0;
  let looked = 0;
  for (const lot of lots) {
    if (waiting === LOTS_A_TRIP) break;
    try {
      const located = locateIn(snapshot, [lot], tag);
      looked += 1;
      if (located !== undefined) return { located, looked };
    } catch (error) {
      if (error instanceof NotYetRead) waiting += 1;
      else if (error instanceof ReadFailure) snapshot.doubted = true;
      else throw error;
    }
  }
  return { looked };
}

/** Whether the pack is proven to be of another lot than its label says: nothing else may take a red's place. */
function isElsewhere({ membership, lot }: Evidence, identity: PackIdentity): boolean {
  return membership.status === 'found' && lot.status === 'found' && lot.value.lot !== identity.lot;
}
