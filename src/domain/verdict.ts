import type { FactName } from './evidence.ts';
import type { FactStatus, UnreadCode } from './fact.ts';
import type { CalendarDate, Gln } from './identifiers.ts';
import type { PartnerIndex } from './ledger.ts';

/** Every answer the app can give, gravest first: the total order of the verdict page. */
export const OUTCOMES = [
  'unreadable',
  'untrusted_issuer',
  'duplicate',
  'unknown_lot',
  'unknown_serial',
  'label_mismatch',
  'used_elsewhere',
  'blocked',
  'could_not_check',
  'unknown_product',
  'no_serial',
  'used_here',
  'caution',
  'supplied',
  'genuine',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Whether an answer is a red: the pack must not be handed out. */
export function isRed(outcome: Outcome): boolean {
  return outcome !== 'unreadable' && OUTCOMES.indexOf(outcome) < OUTCOMES.indexOf('could_not_check');
}

/** Every finding. Of findings of one gravity the earlier in this list leads. */
export const FINDING_CODES = [
  'label_unreadable',
  'label_no_serial',
  'label_serial_missing',
  'label_without_lot',
  'lot_differs',
  'expiry_differs',
  'product_unknown',
  'lot_unknown',
  'serial_unknown',
  'serial_twice',
  'issuer_not_authorised',
  'recalled',
  'withdrawn',
  'expired',
  'expires_soon',
  'quarantined',
  'stolen',
  'on_hold',
  'custody_overlap',
  'time_runs_backwards',
  'used_here',
  'used_by_branch',
  'used_elsewhere',
  'supplied_elsewhere',
  'supplied',
  'dispensed_out_of_custody',
  'suspect_confirmed',
  'suspect_reported',
  'in_transit_to_you',
  'held_elsewhere',
  'in_transit_elsewhere',
  'not_handed_out',
  'already_received',
  'custody_gap',
  'speed_impossible',
  'licence_missing',
  'role_missing',
  'dispenser_unauthorised',
  'licence_suspended_since',
  'readings_not_offered',
  'step_corrected',
  'said_by_one_node',
  'fact_unread',
  'product_known',
  'issuer_authorised',
  'serial_in_lot',
  'label_matches',
  'pack_active',
  'trail_complete',
  'expected_here',
  'nothing_against',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

/** One thing found. `outcome` is the gravity it carries; *note* and *good* carry none. */
export interface Finding {
  readonly code: FindingCode;
  readonly outcome: Outcome | 'note' | 'good';
  readonly fact: FactName | 'label';
  readonly status: FactStatus;
  /** What its sentence names: dates as `YYYY-MM-DD`, names, numbers. */
  readonly params: Readonly<Record<string, string | number>>;
  /** For `fact_unread`. */
  readonly cause?: UnreadCode;
}

export type ViewerKind = 'patient' | 'pharmacist' | 'inspector';
export type Job = 'dispense' | 'goods_in';

/** Who looks, and what for. */
export interface Viewer {
  readonly kind: ViewerKind;
  /** Party GLN of the viewer's own pharmacy, if known. */
  readonly here?: Gln;
  /** The group that pharmacy is a branch of, if known. */
  readonly group?: PartnerIndex;
  readonly job?: Job;
  /** A patient's answer to whether a supplied pack came from where it is recorded as handed out. */
  readonly gotItThere?: boolean;
}

/** The moment of judging: the calendar day and Unix seconds, both passed in. */
export interface Now {
  readonly date: CalendarDate;
  readonly time: number;
}

/** The same verdict in the field's three vocabularies (CBV 2.0, GS1 Lightweight Messaging, European return codes). */
export interface VerdictCodes {
  readonly cbvDisposition: string;
  readonly gs1Verification?: string;
  readonly returnCodeFamily?: string;
}

export interface Verdict {
  readonly outcome: Outcome;
  /** The finding that decided, then all others, gravest first. */
  readonly findings: readonly Finding[];
  readonly codes: VerdictCodes;
  /** *warm*: time alone can change it. */
  readonly temperature: 'warm' | 'cold';
  /** Version of the rules that judged. */
  readonly ruleSet: string;
}
