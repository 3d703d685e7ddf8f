import type { LabelProblemCode } from '../../domain/gs1/problem.ts';
import type { FindingCode, Outcome } from '../../domain/verdict.ts';

// What the journal can hold. Nothing in it names a patient or a member of staff.

/** What was being done when a code was scanned. */
export const COUNTER_JOBS = ['check', 'dispense', 'goods_in', 'return', 'drill'] as const;
export type CounterJob = (typeof COUNTER_JOBS)[number];

/** Which pack or unit is meant, as its label says it. */
export interface LabelFields {
  readonly gtin?: string;
  readonly lot?: string;
  readonly serial?: string;
  /** `YYYY-MM-DD`. */
  readonly expiry?: string;
  readonly sscc?: string;
}

/** A place in a run: its id, and the row in its list from 1. */
export interface RunRow {
  readonly run: string;
  readonly row: number;
}

/** A run of scanning began or ended at a till, or went on with another job. */
export interface RunRecord {
  readonly kind: 'run';
  readonly run: string;
  readonly state: 'opened' | 'job' | 'closed';
  readonly job: CounterJob;
}

/** A code arrived. It is written down before it is looked up, so that nothing scanned is lost. */
export interface TakenRecord extends RunRow {
  readonly kind: 'taken';
  /** Of the row, not of the answer: nothing is known of it yet. */
  readonly label: LabelFields;
  /** As it arrived, separators included. Absent where it is no code of a medicine: it may be a card with a name on it. */
  readonly text?: string;
  /** Why it could not be read as a label. */
  readonly problem?: LabelProblemCode;
  readonly source: 'scan' | 'wedge' | 'typed';
  readonly job: CounterJob;
  /** The code stands in this row already: it was scanned once more. */
  readonly again: boolean;
}

/** The answer to a scan. A row that is checked again has another one. */
export interface ScanRecord {
  readonly kind: 'scan';
  readonly run?: string;
  readonly row?: number;
  readonly job: CounterJob;
  readonly label: LabelFields;
  /** Name of the product on record, if it was read. */
  readonly product?: string;
  readonly outcome: Outcome;
  /** Gravest first. */
  readonly findings: readonly FindingCode[];
  /** Version of the rules that judged. */
  readonly ruleSet: string;
  /** The block that was read, if one was. */
  readonly block?: { readonly number: number; readonly hash: string };
  /** From the arrival of the code to the verdict: the app's own part. Absent for a check nobody waited for. */
  readonly ms?: number;
}

/** What a person did about an answer. *none* is recorded when somebody goes on without one. */
export const ACTIONS = [
  'quarantined',
  'returned',
  'handed_over',
  'misread',
  'part_pack',
  'ward_stock',
  'kept_back',
  'undone',
  'dispensed',
  'reported',
  'supplied_unverified',
  'none',
] as const;
export type ActionTaken = (typeof ACTIONS)[number];

export interface ActionRecord {
  readonly kind: 'action';
  readonly run?: string;
  readonly row?: number;
  /** Sequence number of the scan it answers. */
  readonly scan: number;
  readonly outcome: Outcome;
  readonly action: ActionTaken;
  readonly label: LabelFields;
  /** Why, in the words of whoever acted; no names. */
  readonly reason?: string;
  /** The case that was opened with it. */
  readonly case?: string;
}

/** What became of one pack or unit in something that was signed. */
export interface SignedPack {
  readonly name: string;
  readonly row?: number;
  readonly label: LabelFields;
  /** What was recorded, where it is not what the record as a whole says. */
  readonly act?: string;
  /** As a receipt names it: recorded, refused, … */
  readonly result: string;
  /** As what it stands on the ledger. */
  readonly recordedAs?: string;
  readonly problem?: string;
  readonly transaction?: string;
}

/** One transaction of a signed run. */
export interface SignedTransaction {
  readonly state: string;
  readonly hash?: string;
  readonly block?: number;
}

/** Something was signed, as its receipt says at that moment. A later record of the same `receipt` says more. */
export interface SignedRecord {
  readonly kind: 'signed';
  readonly run?: string;
  /** Id of the receipt. */
  readonly receipt: string;
  /** What was recorded: dispense, undo, … */
  readonly act: string;
  readonly reason?: string;
  /** Location number of the partner that signed. */
  readonly partner: string;
  readonly transactions: readonly SignedTransaction[];
  readonly packs: readonly SignedPack[];
}

/** A row of a run was put into the basket, or taken out. */
export interface BasketRecord extends RunRow {
  readonly kind: 'basket';
  readonly state: 'in' | 'out';
}

/** What a person saw on a pack of a delivery or a return; *none* takes it back. */
export interface MarkRecord extends RunRow {
  readonly kind: 'mark';
  readonly label: LabelFields;
  readonly mark: 'damaged' | 'suspect' | 'none';
}

/** What a person wants done with a container of a delivery or a return. */
export interface ContainerChoice {
  /** Taken as it is, without its packs being scanned. */
  readonly closed: boolean;
  readonly act: 'receive' | 'refuse' | 'ship' | 'leave';
  /** For which it is refused or sent back. */
  readonly reason?: string;
}

export interface ChoiceRecord extends RunRow, ContainerChoice {
  readonly kind: 'choice';
  readonly label: LabelFields;
}

/** A container as it was counted. *Scanned* and *inferred* are never added together. */
export interface CountedContainer extends RunRow, ContainerChoice {
  readonly label: LabelFields;
  /** Packs in trade that are to be in it; absent where its list could not be read. */
  readonly expected?: number;
  readonly scanned: number;
  /** Taken for there because it was accepted closed. */
  readonly inferred: number;
  readonly missing: number;
  /** Of which lots packs are missing: the ledger names no serial. */
  readonly missingLots: readonly { readonly gtin: string; readonly lot: string; readonly packs: number }[];
}

/** A pack that is not as it should be. */
export interface OddPack extends RunRow {
  readonly label: LabelFields;
  /** `adverse`: its answer does not allow to keep it. */
  readonly why: 'not_announced' | 'not_in_it' | 'unknown' | 'damaged' | 'suspect' | 'adverse';
  readonly outcome?: Outcome;
}

/** What was counted in a delivery or a return, as it was shown to whoever was to sign. */
export interface CountRecord {
  readonly kind: 'count';
  readonly run: string;
  readonly job: CounterJob;
  readonly containers: readonly CountedContainer[];
  readonly packs: readonly OddPack[];
}

/** A drill: a fake pack whose label must come out red was planted, and what staff did about it. */
export interface DrillRecord {
  readonly kind: 'drill';
  readonly drill: string;
  readonly state: 'planted' | 'stopped' | 'missed' | 'ended';
  /** Of the fake pack. */
  readonly label: LabelFields;
  /** Name of the product that it claims to be. */
  readonly product?: string;
  /** When planted: after so many minutes without an action it is missed. */
  readonly minutes?: number;
  /** When stopped or missed: from its scan until then, and the till where it was scanned. */
  readonly seconds?: number;
  readonly till?: string;
}

/** What was set on this till. */
export interface SettingsRecord {
  readonly kind: 'settings';
  readonly settings: Readonly<Record<string, string | number | boolean>>;
}

export type JournalRecord =
  | RunRecord
  | TakenRecord
  | ScanRecord
  | ActionRecord
  | SignedRecord
  | BasketRecord
  | MarkRecord
  | ChoiceRecord
  | CountRecord
  | DrillRecord
  | SettingsRecord;

export type JournalKind = JournalRecord['kind'];

/** What was written down, when and where. */
export interface JournalEntry<R extends JournalRecord = JournalRecord> {
  /** Grows with every entry, whichever tab wrote it: the order of the journal. */
  readonly seq: number;
  /** By the device's clock as it was, Unix seconds with a fraction. A clock that was set back is seen by `seq`. */
  readonly at: number;
  /** Which till, as its settings say; empty where none was set. */
  readonly till: string;
  readonly record: R;
}
