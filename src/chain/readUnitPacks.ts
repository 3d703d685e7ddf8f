import type { Hex } from 'viem';
import type { ReadStatistics } from '../domain/evidence.ts';
import type { Sscc } from '../domain/identifiers.ts';
import type { ListedPack, UnitPacksEvidence } from '../domain/unitPacks.ts';
import { ssccOf } from './identifiers.ts';
import { packStatesLayout, unitLayout } from './layout.ts';
import type { Network } from './network.ts';
import { lotAt, packCount, tagAt } from './packPlace.ts';
import { readCustody } from './readCustody.ts';
import { ReadFailure } from './readFailure.ts';
import { statedState } from './readPackState.ts';
import { readPartners } from './readPartners.ts';
import { type ReadOptions, readThrough } from './readThrough.ts';
import { readLotName, readUnitContents } from './readUnitContents.ts';
import { readUnitRecord } from './readUnitRecord.ts';
import { nothing, type Reading, settle } from './settle.ts';
import { readAll, type Snapshot } from './snapshot.ts';
import { checkListing, readListing } from './unitListing.ts';

const MAX_TRIPS = 40;
const TIMEOUT_MS = 30_000;

/**
 * Reads a unit with every pack that is to be in it, for whoever unpacks it: of a pallet, the packs of all units on it.
 *
 * @returns facts, each with its proof or with why it is unread
 * @throws the reason of `options.signal` when the caller ended the reading
 */
export async function readUnitPacks(
  network: Network,
  sscc: Sscc,
  options: ReadOptions = {},
): Promise<{ readonly evidence: UnitPacksEvidence; readonly reads: ReadStatistics }> {
  const number = BigInt(sscc);
  const all = { timeoutMs: TIMEOUT_MS, maxTrips: MAX_TRIPS, ...options };
  const { value, reads } = await readThrough(network, all, (snapshot): UnitPacksEvidence => {
    const unit = settle(snapshot, 'ledger', () => readUnitRecord(snapshot, number));
    const position = settle(snapshot, 'ledger', () => positionOf(snapshot, number));
    let holding: readonly bigint[] = [];
    const contents = settle(snapshot, 'ledger', (): Reading<true> => {
      const { value: listed, logs } = readUnitContents(snapshot, number);
      if (listed === undefined) return nothing;
      holding = listed.kind === 'packs' ? [number] : listed.units.map(BigInt);
      return { value: true, logs };
    });
    const holds = holding.map((one) => ({
      sscc: ssccOf(one),
      packs: settle(snapshot, 'ledger', () => readPacks(snapshot, one)),
    }));
    const partners = readPartners(snapshot);
    const block = settle(snapshot, 'ledger', () => ({
      value: snapshot.checkedBlock(['ledger', 'partners']),
      logs: [],
    }));
    return { sscc, unit, position, contents, holds, partners, block };
  });
  return { evidence: value, reads };
}

function positionOf(snapshot: Snapshot, sscc: bigint) {
  const { value, logs } = readCustody(snapshot, sscc);
  return value === undefined ? nothing : { value: value.position, logs };
}

function readPacks(snapshot: Snapshot, sscc: bigint): Reading<readonly ListedPack[]> {
  const listed = readListing(snapshot, sscc);
  if (listed === undefined) throw new ReadFailure('trail_mismatch', `nothing says what unit ${sscc} holds`);
  const count = packCount(listed.tags);
  snapshot.head(packStatesLayout, { sscc, count });
  const head = snapshot.required(unitLayout, sscc);
  checkListing(listed, head, sscc);
  const words = snapshot.required(packStatesLayout, { sscc, count });
  const keys = [...new Set(Array.from({ length: count }, (_, index) => lotAt(listed.lots, index)))];
  const names = new Map<Hex, ReturnType<typeof readLotName>>(
    readAll(keys, (key) => [key, readLotName(snapshot, key)] as const),
  );
  const value = Array.from({ length: count }, (_, index): ListedPack => {
    const name = names.get(lotAt(listed.lots, index));
    const word = words[index];
    if (name === undefined || word === undefined) throw new Error('a pack without its lot or state');
    return {
      ...name,
      index,
      tag: tagAt(listed.tags, index),
      state: statedState(snapshot, sscc, index, word).value,
    };
  });
  return { value, logs: [listed.log] };
}
