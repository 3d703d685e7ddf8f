import type { Hex } from 'viem';
import type { Gtin14, Lot } from '../domain/identifiers.ts';
import { lotKey } from './lotKey.ts';
import { type PackPlace, positionsOf } from './packPlace.ts';
import type { RawLog } from './rawLog.ts';
import { ReadFailure } from './readFailure.ts';
import { readLotUnits, readProductLots } from './readLot.ts';
import { readAll, type Snapshot } from './snapshot.ts';

/** So many lots of a product are looked through for a pack whose label does not say the right one. */
const MAX_LOTS = 64;

export interface Located {
  /** The lot it was found in, or else the printed one. */
  readonly lot: Hex | undefined;
  /** Every place where its tag stands; more than one is a conflict. */
  readonly places: readonly PackPlace[];
  /** The logs that list it. */
  readonly logs: readonly RawLog[];
}

/**
 * Finds a pack by its tag, on the device: in the printed lot; if that one exists without it, or none is printed, in
 * the product's other lots.
 *
 * @throws ReadFailure, NotYetRead
 */
export function locatePack(snapshot: Snapshot, gtin: Gtin14, lot: Lot | undefined, tag: Hex): Located {
  if (lot === undefined) return locateIn(snapshot, otherLots(snapshot, gtin), tag) ?? nowhere(undefined);
  const printed = lotKey(gtin, lot);
  const there = locateIn(snapshot, [printed], tag);
  if (there !== undefined) return there;
  if (readLotUnits(snapshot, printed).length === 0) return nowhere(printed);
  return searchOthers(snapshot, gtin, printed, tag) ?? nowhere(printed);
}

/** Absence from the printed lot is proven by now; a search that fails only leaves out where else the pack is. */
function searchOthers(snapshot: Snapshot, gtin: Gtin14, printed: Hex, tag: Hex): Located | undefined {
  try {
    const others = otherLots(snapshot, gtin).filter((key) => key !== printed);
    return locateIn(snapshot, others, tag);
  } catch (error) {
    if (error instanceof ReadFailure) return undefined;
    throw error;
  }
}

function otherLots(snapshot: Snapshot, gtin: Gtin14): readonly Hex[] {
  const lots = readProductLots(snapshot, gtin);
  if (lots.length > MAX_LOTS) throw new ReadFailure('beyond_limit', `${lots.length} lots of the product`);
  return lots;
}

function locateIn(snapshot: Snapshot, lots: readonly Hex[], tag: Hex): Located | undefined {
  const found = readAll(lots, (lot) =>
    readLotUnits(snapshot, lot).flatMap(({ sscc, tags, log }) =>
      positionsOf(tag, tags).map((index) => ({ place: { sscc, index, lot, tags, lots: [lot] }, log })),
    ),
  ).flat();
  const [first] = found;
  if (first === undefined) return undefined;
  return {
    lot: first.place.lot,
    places: found.map(({ place }) => place),
    logs: found.map(({ log }) => log),
  };
}

function nowhere(lot: Hex | undefined): Located {
  return { lot, places: [], logs: [] };
}
