import type { FindingCode, Outcome } from '../../domain/verdict.ts';
import type { EvidenceBundle } from '../bundle/bundle.ts';

/**
 * A suspect pack as it is told to an authority and to whoever supplied it: what FDA 3911, the EMA's and the WHO's forms
 * ask for, as far as a pharmacy's scanner and a few typed lines can know it. It names no patient and nobody of the
 * staff. Times are UTC (ISO 8601); sentences are in the language the file was made in. `docs/suspect-pack-file.md`
 * describes it.
 */
export interface SuspectFile {
  readonly format: typeof SUSPECT_FORMAT;
  readonly version: typeof SUSPECT_VERSION;
  /** BCP 47. */
  readonly language: string;
  readonly made: { readonly at: string; readonly software: string };
  readonly case: {
    readonly id: string;
    readonly opened: string;
    readonly till: string;
    readonly status: 'open' | 'illegitimate' | 'cleared' | 'closed';
    /** Where the pack is. */
    readonly pack: 'quarantined' | 'returned' | 'handed_over' | 'destroyed';
    /** When it was confirmed illegitimate, by when that must be reported, and when everybody had been told. */
    readonly confirmed?: string;
    readonly reportBefore?: string;
    readonly reported?: string;
  };
  readonly reporter: {
    /** Party GLN of the pharmacy. */
    readonly gln?: string;
    /** Name and address; empty where nobody has said it. */
    readonly name: string;
    readonly contact: string;
  };
  readonly product: {
    readonly gtin: string;
    /** On record: name and strength. */
    readonly name?: string;
    readonly lot?: string;
    readonly serial?: string;
    /** `YYYY-MM-DD`. */
    readonly expiry?: string;
    /** How many packs are concerned. */
    readonly packs?: number;
    /** Who had them before. */
    readonly from: string;
  };
  readonly suspicion: string;
  readonly scan: {
    /** As it arrived, control characters included. */
    readonly text: string;
    readonly elements?: string;
    readonly source: 'scan' | 'wedge' | 'typed' | 'link';
    readonly at: string;
    readonly till: string;
  };
  readonly verdict: {
    readonly outcome: Outcome;
    readonly word: string;
    readonly findings: readonly { readonly code: FindingCode; readonly sentence: string }[];
    readonly ruleSet: string;
    readonly block?: { readonly number: number; readonly hash: string };
  };
  readonly told: readonly {
    readonly whom: 'authority' | 'supplier' | 'maker';
    readonly at: string;
    /** Somebody has recorded that they need not be told, and why. */
    readonly spared: boolean;
    /** Their reference number, or why they are spared. */
    readonly said?: string;
  }[];
  readonly actions: readonly {
    readonly at: string;
    readonly till: string;
    readonly kind: string;
    readonly sentence: string;
  }[];
  /** All that was read of the ledger; null where nobody could read it. */
  readonly evidence: EvidenceBundle | null;
}

export const SUSPECT_FORMAT = 'theriac-suspect-pack';
export const SUSPECT_VERSION = 1;

/** What a file about a suspect pack is called. */
export function suspectFileName({ case: { id } }: SuspectFile, ending: 'pdf' | 'json'): string {
  return `theriac-suspect-pack-${id}.${ending}`;
}
