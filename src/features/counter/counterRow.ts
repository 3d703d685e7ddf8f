import type { EvidenceReading } from '../../chain/readEvidence.ts';
import type { UnitEvidence } from '../../domain/evidence.ts';
import type { FindingCode, Now, Outcome, Verdict } from '../../domain/verdict.ts';
import type {
  ActionTaken,
  ContainerChoice,
  CounterJob,
  SignedPack,
  TakenRecord,
} from '../../store/journal/record.ts';
import type { RowSubject } from './rowSubject.ts';

/** What was found about a row, and when. A container has a record and no verdict. */
export type RowAnswer =
  | {
      readonly kind: 'pack';
      readonly verdict: Verdict;
      /** Absent for what could not be read as a label at all. */
      readonly reading?: EvidenceReading;
      /** The moment it was judged by. */
      readonly now: Now;
      /** When it was read, Unix seconds by the device's clock. */
      readonly at: number;
    }
  | { readonly kind: 'unit'; readonly evidence: UnitEvidence; readonly now: Now; readonly at: number };

/** What the journal knew about a row before this page was loaded. A green of then is no green of now. */
export interface RowMemory {
  readonly outcome: Outcome;
  readonly findings: readonly FindingCode[];
  readonly product?: string;
  /** Unix seconds. */
  readonly at: number;
}

/** One pack or container in the list. */
export interface CounterRow {
  /** From 1, in the order of first scans. */
  readonly row: number;
  /** Absent where it is no code of a medicine and this page did not see it arrive. */
  readonly text?: string;
  readonly source: TakenRecord['source'];
  readonly job: CounterJob;
  readonly subject: RowSubject;
  /** Of the first scan, Unix seconds. */
  readonly at: number;
  /** How often it was scanned in this run. */
  readonly scans: number;
  /** Being looked up, or waiting for its turn. */
  readonly checking: boolean;
  readonly answer?: RowAnswer;
  readonly memory?: RowMemory;
  /** Sequence number of its last answer in the journal. */
  readonly scanSeq?: number;
  readonly inBasket: boolean;
  /** Since when, Unix seconds. */
  readonly basketAt?: number;
  readonly action?: ActionTaken;
  /** What a person saw on it. */
  readonly mark?: 'damaged' | 'suspect';
  /** What is to become of a container. */
  readonly choice?: ContainerChoice;
  /** What became of it in the last thing that was signed. */
  readonly signed?: SignedPack & { readonly act: string };
}
