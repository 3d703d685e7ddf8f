import type { RunReceipt } from '../../chain/recordReceipt.ts';
import type { JournalRecord } from '../../store/journal/record.ts';
import type { FoldedRun } from './foldRun.ts';
import { actionRecords, rowsOf, signedRecord } from './keepReceipt.ts';

/** What a receipt adds to what the journal has of a list. */
export interface ReceiptNews {
  /** In the order in which they are written. */
  readonly records: readonly JournalRecord[];
  /** Rows that stand on the ledger by now, and of which that was not known. */
  readonly done: readonly number[];
}

/**
 * What is to be written down of a receipt: the receipt itself, actions that it shows to be done, and that what is
 * recorded waits in no basket any more.
 *
 * @returns undefined where it is about another list, or says nothing new
 */
export function receiptRecords(
  run: string,
  { rows, receipts }: Pick<FoldedRun, 'rows' | 'receipts'>,
  receipt: RunReceipt,
): ReceiptNews | undefined {
  if (!receipt.lines.some(({ ref }) => rowsOf(run, ref).length > 0)) return undefined;
  const before = receipts.get(receipt.run);
  const signed = signedRecord(run, rows, receipt);
  if (JSON.stringify(before) === JSON.stringify(signed)) return undefined;
  const known = new Set(before?.packs.flatMap(({ row, result }) => (isDone(result) ? [row] : [])));
  const done = signed.packs.flatMap(({ row, result }) =>
    row !== undefined && isDone(result) && !known.has(row) ? [row] : [],
  );
  const taken = rows.filter(({ row, inBasket }) => inBasket && done.includes(row));
  return {
    records: [
      ...actionRecords(run, rows, receipt),
      signed,
      ...taken.map(({ row }) => ({ kind: 'basket', run, row, state: 'out' }) as const),
    ],
    done,
  };
}

function isDone(result: string): boolean {
  return result === 'recorded' || result === 'stands';
}
