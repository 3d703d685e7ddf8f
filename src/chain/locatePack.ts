import type { Hex } from 'viem';
import type { Gtin14, Lot } from '../domain/identifiers.ts';
import { lotKey } from './lotKey.ts';
import { type PackPlace, positionsOf } from './packPlace.ts';
import type { RawLog } from './rawLog.ts';
import { ReadFailure } from './readFailure.ts';
import { readLotUnits, readProductLots } from './readLot.ts';
import { readAll, type Snapshot } from './snapshot.ts';

/** So many lots of a product are looked through for a pack whose label says none. */
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
 * Finds a pack by its tag, on the device: in the printed lot, or in all of the product's lots where none is printed.
 *
 * @throws ReadFailure, NotYetRead
 */
export function locatePack(snapshot: Snapshot, gtin: Gtin14, lot: Lot | undefined, tag: Hex): Located {
  if (lot === undefined) return locateIn(snapshot, allLots(snapshot, gtin), tag) ?? nowhere(undefined);
  const printed = lotKey(gtin, lot);
  return locateIn(snapshot, [printed], tag) ?? nowhere(printed);
}

function allLots(snapshot: Snapshot, gtin: Gtin14): readonly Hex[] {
  const lots = readProductLots(snapshot, gtin);
  if (lots.length > MAX_LOTS) throw new ReadFailure('beyond_limit', `${lots.length} lots of the product`);
  return lots;
}

/**
 * Looks for a tag in some lots, all of them complete.
 * @returns undefined where it is in none
 * @throws ReadFailure, NotYetRead
 */
export function locateIn(snapshot: Snapshot, lots: readonly Hex[], tag: Hex): Located | undefined {
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
