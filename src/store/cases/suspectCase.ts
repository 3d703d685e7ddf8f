import type { PackIdentity } from '../../domain/pack.ts';
import type { Verdict, Viewer } from '../../domain/verdict.ts';

// What a case can hold. Nothing in it names a patient or a member of staff.

/** How the code came, as it came. */
export interface CaseScan {
  /** Separators included, or the address that was opened. */
  readonly text: string;
  /** The same with its application identifiers in brackets, as it is printed beside the code. */
  readonly elements?: string;
  readonly source: 'scan' | 'wedge' | 'typed' | 'link';
  /** Unix seconds, by the device's clock. */
  readonly at: number;
  /** Which till, as its settings say. */
  readonly till: string;
}

/** What was answered to the scan: with the version of the rules that judged. */
export interface CaseVerdict extends Pick<Verdict, 'outcome' | 'findings' | 'ruleSet'> {
  /** The block that was read, if one was. */
  readonly block?: { readonly number: number; readonly hash: string };
}

/** What a national form asks for besides the scan, in the words of the pharmacy. */
export interface CaseDetails {
  /** Name and address of the pharmacy. */
  readonly reporter: string;
  /** How the pharmacy is reached: no person’s name. */
  readonly contact: string;
  /** How many packs are concerned. */
  readonly packs: number;
  /** Who had them before. */
  readonly from: string;
  /** What is suspicious about them. */
  readonly suspicion: string;
}

/** Who has to be told of an illegitimate pack (Drug Supply Chain Security Act, section 582(d)(4)(B)). */
export const RECIPIENTS = ['authority', 'supplier', 'maker'] as const;
export type Recipient = (typeof RECIPIENTS)[number];

/** Where the pack went. */
export const PACK_MOVES = ['quarantined', 'returned', 'handed_over', 'destroyed'] as const;
export type PackMove = (typeof PACK_MOVES)[number];

export type CaseStep =
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'details'; readonly details: CaseDetails }
  | { readonly kind: 'moved'; readonly move: PackMove }
  /** Somebody pressed “Confirm illegitimate”: the 24 hours begin. */
  | { readonly kind: 'confirmed' }
  /** There is an innocent explanation. */
  | { readonly kind: 'cleared'; readonly reason: string }
  | { readonly kind: 'told'; readonly whom: Recipient; readonly reference?: string }
  /** There is nobody to tell, or no need, and why. */
  | { readonly kind: 'spared'; readonly whom: Recipient; readonly reason: string }
  /** The evidence was read and is kept. */
  | { readonly kind: 'evidence'; readonly hash: string; readonly block: number }
  /** A suspect report stands on the ledger, or is on its way there. */
  | { readonly kind: 'on_ledger' }
  | { readonly kind: 'closed' };

/** A step, when (Unix seconds by the device's clock) and at which till. */
export type CaseEntry = CaseStep & { readonly at: number; readonly till: string };

/** A pack that was set aside as suspect. Its entries only ever grow; what a case is now follows from them. */
export interface SuspectCase {
  readonly id: string;
  readonly pack: PackIdentity;
  /** Name of the product on record, if it was read. */
  readonly product?: string;
  readonly scan: CaseScan;
  readonly verdict: CaseVerdict;
  /** For whom it was judged. */
  readonly viewer: Viewer;
  /** When it was opened, Unix seconds. */
  readonly at: number;
  /** In the order in which they were written. */
  readonly entries: readonly CaseEntry[];
}
