import type { StepKind } from '../domain/custody.ts';
import type { ProofLevel, UnreadCode } from '../domain/fact.ts';
import type { CalendarDate, Gln, Gtin14, Lot, Serial, Sscc } from '../domain/identifiers.ts';
import type {
  Correction,
  PartnerIndex,
  ProductKind,
  Reason,
  Recall,
  ReportOutcome,
  Role,
  SuspectGround,
} from '../domain/ledger.ts';
import type { Licence } from '../domain/standing.ts';
import type { Finding, Now, Outcome, VerdictCodes, Viewer } from '../domain/verdict.ts';

/**
 * What a report states: the one set of facts that the PDF, the table, the EPCIS document and the evidence bundle are
 * all made from. Plain JSON: no map, no bigint, absent members left out. Times are Unix seconds.
 */
export interface ReportFacts {
  /** One for a pack, a unit or a lot; several for a selection. */
  readonly subjects: readonly SubjectFacts[];
  /** Every partner that anything in the subjects names, by index, as at the block. */
  readonly partners: readonly PartnerFacts[];
  readonly network: NetworkFacts;
  readonly block: BlockFacts;
  readonly exported: ExportFacts;
}

/** What the chain was asked for, in the three ways a fact can be answered. */
export type Answer<T> =
  | { readonly status: 'found'; readonly value: T; readonly level: ProofLevel }
  | { readonly status: 'absent'; readonly level: ProofLevel }
  | { readonly status: 'unread'; readonly cause: UnreadFacts };

/** Why something could not be read: a report says so instead of leaving it out. */
export interface UnreadFacts {
  readonly code: UnreadCode;
  /** The node that failed, without path or credentials. */
  readonly node?: string;
  readonly detail?: string;
}

export type SubjectFacts = PackSubject | UnitSubject | LotSubject;

/** A pack whose label was read. */
export interface PackSubject {
  readonly kind: 'pack';
  readonly label: LabelFacts;
  readonly verdict: VerdictFacts;
  readonly product: Answer<ProductFacts>;
  readonly lot: Answer<LotFacts>;
  /** The unit it was made in and its position there; two places are a conflict. */
  readonly places: Answer<readonly { readonly sscc: Sscc; readonly index: number }[]>;
  readonly state: Answer<StateFacts>;
  readonly custody: Answer<CustodyFacts>;
  readonly reports: Answer<readonly SuspectFacts[]>;
  readonly corrections: Answer<readonly CorrectionFacts[]>;
}

export interface UnitSubject {
  readonly kind: 'unit';
  readonly sscc: Sscc;
  readonly unit: Answer<UnitFacts>;
  readonly contents: Answer<ContentsFacts>;
  readonly custody: Answer<CustodyFacts>;
  /** About it, about a pack in it, or about a pallet that carried it. */
  readonly reports: Answer<readonly SuspectFacts[]>;
  readonly corrections: Answer<readonly CorrectionFacts[]>;
}

export interface LotSubject {
  readonly kind: 'lot';
  readonly gtin: Gtin14;
  readonly number: Lot;
  readonly product: Answer<ProductFacts>;
  readonly lot: Answer<LotFacts>;
  /** Those it was made in, in that order, then those its packs were repacked into. */
  readonly units: Answer<readonly LotUnitFacts[]>;
}

/** A unit that holds, or held, packs of a lot. */
export interface LotUnitFacts {
  readonly sscc: Sscc;
  readonly made: 'commissioned' | 'repacked';
  readonly unit: Answer<UnitFacts>;
  /** The lot's packs in it. The ledger knows no serials: a pack is named by its position and its tag. */
  readonly packs: Answer<readonly LotPackFacts[]>;
  readonly custody: Answer<CustodyFacts>;
  /** About it, about a pack in it, or about a pallet that carried it. */
  readonly reports: Answer<readonly SuspectFacts[]>;
  readonly corrections: Answer<readonly CorrectionFacts[]>;
}

export interface LotPackFacts {
  readonly index: number;
  readonly tag: string;
  readonly state: StateFacts;
  readonly repackedInto?: Sscc;
}

/** The label as read. */
export interface LabelFacts {
  readonly gtin: Gtin14;
  readonly serial?: Serial;
  readonly lot?: Lot;
  readonly expiry?: CalendarDate;
}

/** The verdict as the rules give it at the block's own time. */
export interface VerdictFacts {
  readonly outcome: Outcome;
  readonly codes: VerdictCodes;
  /** Gravest first. */
  readonly findings: readonly Finding[];
  readonly ruleSet: string;
  readonly viewer: Viewer;
  /** The block's time, and its day in UTC. */
  readonly now: Now;
}

/** A record of the ledger, and where it is found again. */
export interface RecordFacts {
  readonly block: number;
  readonly time: number;
  /** Address of the contract that logged it. */
  readonly contract: string;
  /** Stated by the node: the ledger's trails do not hold these two. */
  readonly transaction: string;
  readonly logIndex: number;
}

/** A partner as it was when it acted. */
export interface PartyFacts {
  readonly index: PartnerIndex;
  /** This and what follows is absent where the partner could not be read. */
  readonly name?: string;
  readonly gln?: Gln;
  readonly country?: string;
  readonly roles?: readonly Role[];
  /** `number` of the licence last granted by then. */
  readonly licence?: { readonly state: Licence; readonly number?: string };
}

/** A partner at the block of the report. */
export interface PartnerFacts extends PartyFacts {
  readonly answer: 'found' | 'absent' | 'unread';
  readonly cause?: UnreadFacts;
}

export interface PlaceFacts {
  readonly gln: Gln;
  /** As the acting partner has registered it, if it has. */
  readonly name?: string;
  readonly country?: string;
}

export interface StepFacts {
  /** The unit in whose trail it stands. */
  readonly unit: Sscc;
  readonly sequence: number;
  readonly kind: StepKind;
  /** A pallet's step, which what stood on it inherits. */
  readonly carried: boolean;
  readonly who: PartyFacts;
  /** The key that signed. */
  readonly operator: string;
  readonly counterparty?: PartyFacts;
  readonly relatedUnit?: Sscc;
  readonly place?: PlaceFacts;
  readonly claimedAt: number;
  readonly record: RecordFacts;
  /** SHA-256 or other hash of the accompanying document, as its author gave it. */
  readonly document?: string;
  readonly reason?: Reason;
  readonly possession: PossessionFacts;
}

/** Who has the goods after a step. */
export interface PossessionFacts {
  readonly by: PartnerIndex;
  /** On their way to. */
  readonly to?: PartnerIndex;
}

export interface CustodyFacts {
  /** Oldest first. */
  readonly steps: readonly StepFacts[];
  /** Possession now, with who holds it back, if somebody does. */
  readonly possession: PossessionFacts & {
    readonly heldBy?: PartnerIndex;
    readonly heldByAuthority: boolean;
  };
  /** Title to the goods: the ledger records who has them, never who owns them. */
  readonly ownership: 'not_recorded';
  /** Readings on the way: the ledger has no place for them, so their absence says nothing about the goods. */
  readonly temperature: 'not_recorded';
}

/** State of a pack: its own, or that of the unit it is in. */
export interface StateFacts {
  readonly reason: Reason;
  readonly day?: CalendarDate;
  readonly by?: PartyFacts;
  readonly of: 'pack' | 'unit';
  /** What the log of the change says beyond the three above: stated, not proven. */
  readonly stated?: {
    readonly time: number;
    readonly place?: PlaceFacts;
    readonly contract: string;
    readonly transaction: string;
    readonly logIndex: number;
  };
}

export interface ProductFacts {
  readonly gtin: Gtin14;
  readonly name: string;
  readonly strength: string;
  readonly doseForm: string;
  readonly packSize: number;
  readonly atc: string;
  readonly kind: ProductKind;
  /** Degrees Celsius. */
  readonly storage: { readonly min: number; readonly max: number };
  readonly readingsRequired: boolean;
  readonly serialisedSince?: CalendarDate;
  readonly leaflet?: { readonly uri: string; readonly hash: string };
  readonly holder: PartyFacts;
  readonly holders: readonly { readonly holder: PartyFacts; readonly record: RecordFacts }[];
}

export interface LotFacts {
  readonly gtin: Gtin14;
  readonly number: Lot;
  readonly expiry: CalendarDate;
  readonly opener: PartyFacts;
  readonly opened: RecordFacts;
  readonly units: number;
  readonly recalls: readonly RecallFacts[];
  readonly withdrawn?: {
    readonly notice: string;
    readonly by: PartyFacts;
    readonly record: RecordFacts;
  };
}

export interface RecallFacts {
  readonly class: Recall['class'];
  readonly notice: string;
  readonly effectiveAt: number;
  readonly by: PartyFacts;
  readonly record: RecordFacts;
}

export interface UnitFacts {
  readonly sscc: Sscc;
  readonly kind: 'packs' | 'units';
  readonly count: number;
  readonly status: Reason;
  readonly parent?: Sscc;
  /** Sequence number of its last step. */
  readonly sequence: number;
}

export type ContentsFacts =
  | {
      readonly kind: 'packs';
      readonly lots: readonly { readonly gtin: Gtin14; readonly number: Lot; readonly packs: number }[];
    }
  | { readonly kind: 'units'; readonly units: readonly Sscc[] };

export interface SuspectFacts {
  readonly unit: Sscc;
  readonly sequence: number;
  /** Absent where the whole unit is meant. */
  readonly packIndex?: number;
  readonly ground: SuspectGround;
  readonly note: string;
  readonly by: PartyFacts;
  readonly record: RecordFacts;
  readonly closed?: {
    readonly outcome: ReportOutcome;
    readonly note: string;
    readonly by: PartyFacts;
    readonly record: RecordFacts;
  };
}

export interface CorrectionFacts {
  readonly unit: Sscc;
  /** Sequence number of the step that was wrong. */
  readonly step: number;
  readonly reason: Correction['reason'];
  readonly note: string;
  readonly by: PartyFacts;
  readonly record: RecordFacts;
}

export interface NetworkFacts {
  readonly chainId: number;
  readonly name: string;
  readonly contracts: Readonly<
    Record<'partners' | 'catalogue' | 'ledger', { readonly address: string; readonly codeHash: string }>
  >;
}

/** The block all of it was read at. */
export interface BlockFacts {
  readonly number: number;
  readonly hash: string;
  readonly time: number;
  /** Nodes that were asked, and those that gave this block; without path or credentials. */
  readonly asked: readonly string[];
  readonly agreed: readonly string[];
}

/** Stated by whoever exported; nothing can prove it. */
export interface ExportFacts {
  /** Of this device, in the exporter's own words or its partner's; absent where nobody was signed in. */
  readonly by?: { readonly name: string; readonly gln?: Gln };
  readonly at: number;
  readonly software: { readonly name: 'theriac'; readonly version: string };
}
