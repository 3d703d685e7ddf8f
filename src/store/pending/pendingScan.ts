import type { FindingCode, Outcome, Viewer } from '../../domain/verdict.ts';

/** The answer to a scan that waited for one. */
export interface LateVerdict {
  readonly outcome: Outcome;
  /** Gravest first. */
  readonly findings: readonly FindingCode[];
  /** Name of the product on record, if it was read. */
  readonly product?: string;
  /** Version of the rules that judged. */
  readonly ruleSet: string;
  /** The block that was read. */
  readonly block?: number;
  /** Unix seconds, by the device's clock. */
  readonly at: number;
}

/** A scan that could not be judged when it was made. It names nobody. */
export interface PendingScan {
  /** Grows with every scan: the order in which they are judged. */
  readonly id: number;
  /** As it arrived, separators included, or the address that was opened. */
  readonly text: string;
  readonly source: 'scan' | 'wedge' | 'typed' | 'link';
  /** Unix seconds, by the device's clock. */
  readonly at: number;
  /** Which till, as its settings say. */
  readonly till: string;
  /** For whom it is judged. */
  readonly viewer: Viewer;
  /** The pack was handed out without an answer: why, when (Unix seconds) and at which till. */
  readonly suppliedUnverified?: { readonly reason: string; readonly at: number; readonly till: string };
  /** Absent while it waits. */
  readonly verdict?: LateVerdict;
  /** When somebody took note of the verdict, Unix seconds. */
  readonly seen?: number;
}
