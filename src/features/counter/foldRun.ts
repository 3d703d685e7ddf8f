import type { LabelReading } from '../../domain/gs1/parseLabel.ts';
import type {
  ActionTaken,
  CounterJob,
  JournalEntry,
  SignedRecord,
  TakenRecord,
} from '../../store/journal/record.ts';
import type { CounterRow } from './counterRow.ts';
import { subjectOf } from './rowSubject.ts';

/** A run as its journal tells it. */
export interface FoldedRun {
  readonly job: CounterJob;
  /** In the order of their numbers. */
  readonly rows: readonly CounterRow[];
  /** *new* until something is written of it. */
  readonly state: 'new' | 'open' | 'closed';
  /** Receipt → what was written of it last. */
  readonly receipts: ReadonlyMap<string, SignedRecord>;
}

export const newRun: FoldedRun = { job: 'check', rows: [], state: 'new', receipts: new Map() };

/** Reads a text as a label again, as it was read when it arrived. */
export type ReadText = (text: string, source: TakenRecord['source']) => LabelReading;

/**
 * What a run is after one more entry of its journal. The list that is being worked on and the one that is restored
 * after a crash come from this alone, so that they cannot differ.
 */
export function foldRun(run: FoldedRun, { seq, at, record }: JournalEntry, read: ReadText): FoldedRun {
  switch (record.kind) {
    case 'run':
      return { ...run, job: record.job, state: record.state === 'closed' ? 'closed' : 'open' };
    case 'taken': {
      const known = run.rows.some(({ row }) => row === record.row);
      if (!known) return { ...run, rows: [...run.rows, newRow(record, at, read)] };
      return change(run, record.row, (row) => ({ ...row, job: record.job, scans: row.scans + 1 }));
    }
    case 'scan': {
      const { row, outcome, findings, product } = record;
      return change(run, row, ({ action, ...old }) => ({
        ...old,
        ...(action === undefined || !stillCounts(action, old.memory?.outcome === outcome) ? {} : { action }),
        scanSeq: seq,
        memory: { outcome, findings, at, ...(product === undefined ? {} : { product }) },
      }));
    }
    case 'action':
      return change(run, record.row, (row) => ({ ...row, action: record.action }));
    case 'basket':
      return change(run, record.row, (row) => ({
        ...row,
        inBasket: record.state === 'in',
        basketAt: at,
      }));
    case 'signed': {
      const { receipt, act, packs } = record;
      const rows = run.rows.map((row) => {
        const pack = packs.find((one) => one.row === row.row);
        return pack === undefined ? row : { ...row, signed: { act, ...pack } };
      });
      return { ...run, rows, receipts: new Map(run.receipts).set(receipt, record) };
    }
    case 'mark': {
      const { mark } = record;
      return change(run, record.row, ({ mark: _, ...row }) => (mark === 'none' ? row : { ...row, mark }));
    }
    case 'choice': {
      const { closed, act, reason } = record;
      const choice = { closed, act, ...(reason === undefined ? {} : { reason }) };
      return change(run, record.row, (row) => ({ ...row, choice }));
    }
    case 'count':
    case 'drill':
    case 'settings':
      return run;
    default:
      return record satisfies never;
  }
}

/** Where the pack is out of reach, what was done holds for another answer, too; else that one asks anew. */
function stillCounts(action: ActionTaken, isSameAnswer: boolean): boolean {
  return isSameAnswer || FINAL.has(action);
}

const FINAL: ReadonlySet<ActionTaken> = new Set(['quarantined', 'returned', 'handed_over', 'reported']);

function newRow(record: TakenRecord, at: number, read: ReadText): CounterRow {
  const { row, text, problem = 'not-a-product-code', source, job } = record;
  const subject =
    text === undefined ? ({ kind: 'unreadable', problem } as const) : subjectOf(read(text, source));
  const given = text === undefined ? {} : { text };
  return { row, ...given, source, job, subject, at, scans: 1, checking: false, inBasket: false };
}

function change(run: FoldedRun, row: number | undefined, to: (row: CounterRow) => CounterRow): FoldedRun {
  return { ...run, rows: run.rows.map((one) => (one.row === row ? to(one) : one)) };
}
