import type { Gln, Sscc } from './identifiers.ts';
import type { PartnerIndex, Reason, Recorded } from './ledger.ts';

export type StepKind =
  | 'commissioned'
  | 'packed'
  | 'unpacked'
  | 'unit_added'
  | 'unit_removed'
  | 'repacked'
  | 'shipped'
  | 'received'
  | 'refused'
  | 'shipment_cancelled'
  | 'held'
  | 'released'
  | 'decommissioned';

/** One step of custody as it stands in a unit's proven trail. */
export interface CustodyStep {
  readonly kind: StepKind;
  /** The unit in whose trail the step stands: the pack's own unit, or the pallet that carried it. */
  readonly unit: Sscc;
  /** Set when the step is inherited from the unit that carried the pack's unit. */
  readonly carried: boolean;
  readonly sequence: number;
  readonly partner: PartnerIndex;
  readonly counterparty?: PartnerIndex;
  readonly relatedUnit?: Sscc;
  readonly place?: Gln;
  /** When the partner says it happened; Unix seconds. */
  readonly claimedAt: number;
  readonly recorded: Recorded;
  /** Hash of the accompanying document, `0x` and 64 hex digits. */
  readonly document?: string;
  readonly operator: string;
  readonly reason?: Reason;
}

/** Where the pack's unit stands now. */
export interface CustodyPosition {
  readonly custodian: PartnerIndex;
  /** Set while in transit: the partner it was shipped to. */
  readonly consignee?: PartnerIndex;
  readonly heldBy?: PartnerIndex;
  readonly heldByAuthority: boolean;
}

/** The proven custody of a pack: every step of its units, oldest first, and where it stands now. */
export interface CustodyTrail {
  readonly steps: readonly CustodyStep[];
  readonly position: CustodyPosition;
}
