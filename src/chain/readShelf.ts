import type { BlockReading } from '../domain/evidence.ts';
import type { Fact } from '../domain/fact.ts';
import type { Gln, Sscc } from '../domain/identifiers.ts';
import type { Partner } from '../domain/ledger.ts';
import type { UnitPacksEvidence } from '../domain/unitPacks.ts';
import type { Network } from './network.ts';
import { readActivity } from './readActivity.ts';
import type { ReadOptions } from './readThrough.ts';
import { readUnitPacks } from './readUnitPacks.ts';

/** What the ledger has with one partner at this moment. */
export interface Shelf {
  readonly partner: Fact<Partner>;
  readonly block: Fact<BlockReading>;
  /** Units in its custody and not on their way. Each is proven; that there are no others is the node's word. */
  readonly units: readonly UnitPacksEvidence[];
  /** Units of which it could not be read whether they are there. */
  readonly unread: readonly Sscc[];
}

export interface ShelfReadOptions extends ReadOptions {
  /** Told after each unit: units that may be there, and how many of them have been read. */
  readonly onProgress?: (units: number, read: number) => void;
}

/**
 * Reads every pack that is to be with a partner: the units that its custody steps name, one after the other.
 * @throws the reason of `options.signal` when the caller ended the reading
 */
export async function readShelf(
  network: Network,
  gln: Gln,
  { onProgress, ...options }: ShelfReadOptions = {},
): Promise<Shelf> {
  const { activity } = await readActivity(network, gln, options);
  const { partner, block, steps } = activity;
  const named = [...new Set(steps.status === 'found' ? steps.value.map(({ unit }) => unit) : [])];
  const units: UnitPacksEvidence[] = [];
  const unread: Sscc[] = [];
  const index = partner.status === 'found' ? partner.value.index : undefined;
  for (const [i, sscc] of named.entries()) {
    onProgress?.(named.length, i);
    const { evidence } = await readUnitPacks(network, sscc, options);
    const { unit, position } = evidence;
    if (unit.status !== 'found' || position.status !== 'found') unread.push(sscc);
    // What is on a pallet is read with the pallet.
    else if (
      unit.value.parent === undefined &&
      position.value.custodian === index &&
      position.value.consignee === undefined
    )
      units.push(evidence);
  }
  onProgress?.(named.length, named.length);
  return { partner, block: steps.status === 'unread' ? steps : block, units, unread };
}
