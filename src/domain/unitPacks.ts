import type { CustodyPosition } from './custody.ts';
import type { BlockReading, UnitRecord } from './evidence.ts';
import type { Fact } from './fact.ts';
import type { Gtin14, Lot, Sscc } from './identifiers.ts';
import type { PackState, Partner, PartnerIndex } from './ledger.ts';

/** A pack as its unit lists it: which one it is can be told only by whoever has read its label. */
export interface ListedPack {
  readonly gtin: Gtin14;
  readonly lot: Lot;
  /** Position among the unit's packs, from 0. */
  readonly index: number;
  /** `0x` and 32 hex digits. */
  readonly tag: string;
  readonly state: PackState;
}

/** A unit with every pack in it; of a pallet, the units that are on it, each with its packs. */
export interface UnitPacksEvidence {
  readonly sscc: Sscc;
  readonly block: Fact<BlockReading>;
  readonly unit: Fact<UnitRecord>;
  readonly position: Fact<CustodyPosition>;
  /** The unit itself where it holds packs. */
  readonly holds: readonly {
    readonly sscc: Sscc;
    readonly packs: Fact<readonly ListedPack[]>;
  }[];
  /** Whether `holds` is all of it. */
  readonly contents: Fact<true>;
  readonly partners: ReadonlyMap<PartnerIndex, Fact<Partner>>;
}
