import type { CustodyTrail } from './custody.ts';
import type { Fact, UnreadCode } from './fact.ts';
import type { Gtin14, Lot, Sscc } from './identifiers.ts';
import type {
  Correction,
  LotRecord,
  Membership,
  PackState,
  Partner,
  PartnerIndex,
  ProductRecord,
  Reason,
  SuspectReport,
} from './ledger.ts';
import type { PackIdentity } from './pack.ts';

/** The block everything was read at. Times are Unix seconds. */
export interface BlockReading {
  readonly chainId: number;
  readonly number: number;
  readonly hash: string;
  readonly time: number;
  /** Nodes that gave this header, and all that were asked. */
  readonly agreed: readonly string[];
  readonly asked: readonly string[];
  /** Why some of them did not give it. */
  readonly failed?: readonly { readonly node: string; readonly code: UnreadCode }[];
  /** The newest blocks that every node which says so calls final, and safe from being replaced. */
  readonly finality?: { readonly final?: number; readonly safe?: number };
}

/** How reading went: sequential round trips, requests in them, bytes received, milliseconds. */
export interface ReadStatistics {
  readonly roundTrips: number;
  readonly requests: number;
  readonly bytes: number;
  readonly ms: number;
}

/** What a verdict about one pack rests on, by name. */
export interface PackValues {
  /** Header, chain id and contract code, checked. */
  readonly block: BlockReading;
  readonly product: ProductRecord;
  readonly lot: LotRecord;
  readonly membership: Membership;
  readonly state: PackState;
  readonly custody: CustodyTrail;
  /** About the pack, or all of a unit it was in or on; oldest first. Those about other packs are left out. */
  readonly reports: readonly SuspectReport[];
  /** Of steps of its custody, oldest first. */
  readonly corrections: readonly Correction[];
}

export type PackFacts = { readonly [K in keyof PackValues]: Fact<PackValues[K]> };

export type FactName = keyof PackFacts | 'partners';

export interface Evidence extends PackFacts {
  /** The label this was read for; a verdict about any other label is refused. */
  readonly subject: PackIdentity;
  /** Every partner named by the other facts; one that could not be read is *unread* here. */
  readonly partners: ReadonlyMap<PartnerIndex, Fact<Partner>>;
}

/** What a unit holds: packs by lot, or other units; proven by the unit's root or its trail. */
export type UnitContents =
  | {
      readonly kind: 'packs';
      readonly lots: readonly { readonly gtin: Gtin14; readonly lot: Lot; readonly packs: number }[];
    }
  | { readonly kind: 'units'; readonly units: readonly Sscc[] };

export interface UnitRecord {
  readonly sscc: Sscc;
  readonly kind: 'packs' | 'units';
  readonly count: number;
  readonly status: Reason;
  readonly parent?: Sscc;
  /** Sequence number of its last step: what the next signed step must name. */
  readonly sequence: number;
}

/** All that is shown about a logistic unit. */
export interface UnitEvidence {
  readonly block: Fact<BlockReading>;
  readonly unit: Fact<UnitRecord>;
  readonly contents: Fact<UnitContents>;
  readonly custody: Fact<CustodyTrail>;
  /** About it, about a pack in it, or about a pallet that carried it; oldest first of each. */
  readonly reports: Fact<readonly SuspectReport[]>;
  /** Of steps of its custody, oldest first. */
  readonly corrections: Fact<readonly Correction[]>;
  readonly partners: ReadonlyMap<PartnerIndex, Fact<Partner>>;
}
