import type { CalendarDate, Gln, Gtin14, Lot, Sscc } from './identifiers.ts';

/** Index of a partner in TradingPartners; 1 is the first. */
export type PartnerIndex = number;

export type Role = 'manufacturer' | 'wholesaler' | 'carrier' | 'pharmacy' | 'inspector' | 'authority';

/** A record of the ledger: when the chain took it, and in which transaction. Times are Unix seconds. */
export interface Recorded {
  readonly block: number;
  readonly time: number;
  readonly transaction: string;
  /** Position among all logs of its block. */
  readonly logIndex: number;
}

export type LicenceEvent =
  | {
      readonly kind: 'granted';
      readonly number: string;
      readonly from: number;
      readonly until: number;
      readonly at: Recorded;
    }
  | { readonly kind: 'suspended' | 'reinstated'; readonly reason: string; readonly at: Recorded };

export interface Place {
  readonly gln: Gln;
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Degrees, WGS 84. */
  readonly latitude: number;
  readonly longitude: number;
}

/** A company prefix granted or taken back; `digits` keeps its leading zeros. */
export interface PrefixEvent {
  readonly kind: 'granted' | 'revoked';
  readonly digits: string;
  readonly at: Recorded;
}

export interface Partner {
  readonly index: PartnerIndex;
  readonly gln: Gln;
  readonly name: string;
  readonly country: string;
  /** The group the site belongs to, or 0. */
  readonly group: PartnerIndex;
  readonly roles: readonly { readonly roles: readonly Role[]; readonly at: Recorded }[];
  readonly licences: readonly LicenceEvent[];
  readonly places: readonly Place[];
  readonly prefixes: readonly PrefixEvent[];
}

export type ProductKind = 'medicine' | 'device' | 'investigational';

export interface ProductRecord {
  readonly gtin: Gtin14;
  readonly holder: PartnerIndex;
  /** Who held the GTIN, from when on; oldest first. */
  readonly holders: readonly { readonly holder: PartnerIndex; readonly at: Recorded }[];
  readonly kind: ProductKind;
  readonly name: string;
  readonly strength: string;
  readonly doseForm: string;
  readonly packSize: number;
  readonly atc: string;
  /** Storage range in degrees Celsius. */
  readonly storage: { readonly min: number; readonly max: number };
  readonly readingsRequired: boolean;
  /** Packs of lots opened on or after this day carry a serial. */
  readonly serialisedSince?: CalendarDate;
  /** Its address, and the SHA-256 of the file's bytes; 32 zero bytes where none is on record. */
  readonly leaflet?: { readonly uri: string; readonly hash: string };
}

/** Class 1 is the gravest. */
export interface Recall {
  readonly class: 1 | 2 | 3;
  readonly notice: string;
  /** Unix seconds. */
  readonly effectiveAt: number;
  readonly partner: PartnerIndex;
  readonly at: Recorded;
}

export interface LotRecord {
  readonly gtin: Gtin14;
  readonly lot: Lot;
  readonly expiry: CalendarDate;
  readonly opener: PartnerIndex;
  readonly opened: Recorded;
  readonly recalls: readonly Recall[];
  readonly withdrawn?: { readonly notice: string; readonly partner: PartnerIndex; readonly at: Recorded };
  readonly units: number;
}

/** Where the tag of a pack stands in the lot: one place, or more than one, which is a conflict. */
export interface Membership {
  readonly places: readonly { readonly sscc: Sscc; readonly index: number }[];
}

/** Why a pack is no longer active: the ledger's 4-bit reason, in the order of its numbers. */
export const REASONS = [
  'active',
  'dispensed',
  'dispensed_out_of_custody',
  'destroyed',
  'exported',
  'sampled_by_authority',
  'free_sample',
  'stolen',
  'lost',
  'damaged',
  'quarantined',
  'repacked',
  'implanted',
  'other',
  'relabelled',
  'active_again',
] as const;
export type Reason = (typeof REASONS)[number];

/** The pack's state as the ledger has it: its own 40 bits, or the status its whole unit was given. */
export interface PackState {
  readonly reason: Reason;
  /** The day of the last change; absent for a pack never touched. */
  readonly day?: CalendarDate;
  readonly partner?: PartnerIndex;
  /** Whether the state was given to the pack itself or inherited from its unit. */
  readonly of: 'pack' | 'unit';
  /** What the log of the change says beyond reason, day and partner: stated, not proven. */
  readonly stated?: {
    readonly time: number;
    readonly place?: Gln;
    readonly transaction: string;
    readonly logIndex: number;
  };
}

/** Why somebody holds a pack or a unit for suspect. */
export type SuspectGround =
  | 'tampered'
  | 'looks_falsified'
  | 'label_mismatch'
  | 'duplicate'
  | 'quality'
  | 'temperature'
  | 'other';

/** How a suspect report ended. */
export type ReportOutcome = 'unfounded' | 'confirmed' | 'undetermined';

/** Somebody holds a pack, its unit or its pallet for suspect. A report changes no state. */
export interface SuspectReport {
  readonly unit: Sscc;
  /** Position among the unit's reports and their closings, from 1. */
  readonly sequence: number;
  /** The pack's position in the unit; absent where the whole unit is meant. */
  readonly packIndex?: number;
  readonly ground: SuspectGround;
  readonly note: string;
  readonly partner: PartnerIndex;
  readonly at: Recorded;
  /** Set once the reporter or an authority has closed it. */
  readonly closed?: {
    readonly outcome: ReportOutcome;
    readonly note: string;
    readonly partner: PartnerIndex;
    readonly at: Recorded;
  };
}

/** The author of a custody step says that it was wrong (EPCIS 2.0, error declaration). The step stays. */
export interface Correction {
  readonly unit: Sscc;
  /** Sequence number of the step in the unit's trail. */
  readonly step: number;
  readonly reason: 'did_not_occur' | 'incorrect_data';
  readonly note: string;
  readonly partner: PartnerIndex;
  readonly at: Recorded;
}
