import type { CustodyTrail } from './custody.ts';
import type { BlockReading, UnitRecord } from './evidence.ts';
import type { Fact } from './fact.ts';
import type { Sscc } from './identifiers.ts';
import type {
  Correction,
  LotRecord,
  PackState,
  Partner,
  PartnerIndex,
  ProductRecord,
  SuspectReport,
} from './ledger.ts';

/** A pack of the lot at its place in a unit. */
export interface LotPack {
  /** Position among the unit's packs, from 0. */
  readonly index: number;
  /** Public name of the pack, `0x` and 32 hex digits; the serial cannot be told from it. */
  readonly tag: string;
  readonly state: PackState;
  /** The unit it was repacked into, where that unit's proven contents list it. */
  readonly repackedInto?: Sscc;
}

/** A unit that holds, or held, packs of the lot. */
export interface LotUnitEvidence {
  readonly sscc: Sscc;
  /** Whether its packs were commissioned in it, or came from other units. */
  readonly made: 'commissioned' | 'repacked';
  readonly unit: Fact<UnitRecord>;
  /** Those of the lot; a repacked unit may hold packs of other lots. */
  readonly packs: Fact<readonly LotPack[]>;
  readonly custody: Fact<CustodyTrail>;
  /** About it, about a pack in it, or about a pallet that carried it; oldest first of each. */
  readonly reports: Fact<readonly SuspectReport[]>;
  /** Of steps of its custody, oldest first. */
  readonly corrections: Fact<readonly Correction[]>;
}

/** All that the ledger says about one lot: what was made, where each pack stands, who held it when. */
export interface LotEvidence {
  readonly block: Fact<BlockReading>;
  readonly product: Fact<ProductRecord>;
  readonly lot: Fact<LotRecord>;
  /** Those the lot was commissioned in, in that order, then those its packs were repacked into. */
  readonly units: Fact<readonly LotUnitEvidence[]>;
  /** Every partner named by the other facts. */
  readonly partners: ReadonlyMap<PartnerIndex, Fact<Partner>>;
}
