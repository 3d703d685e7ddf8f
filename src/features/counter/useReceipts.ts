import { useCallback } from 'react';
import type { RunReceipt } from '../../chain/recordReceipt.ts';
import type { CounterRun } from './counterRun.ts';
import { actionRecords, rowsOf, signedRecord } from './keepReceipt.ts';

/**
 * Writes receipts down as they come further, takes out of the basket what is recorded, and has it read again. What is
 * about another list, or says nothing new, is left alone.
 */
export function useReceipts(run: CounterRun | undefined): (receipt: RunReceipt) => void {
  return useCallback(
    (receipt) => {
      if (run === undefined || !receipt.lines.some(({ ref }) => rowsOf(run.id, ref).length > 0)) return;
      const { rows, receipts } = run.get();
      const record = signedRecord(run.id, rows, receipt);
      if (JSON.stringify(receipts.get(receipt.run)) === JSON.stringify(record)) return;
      const before = new Set(
        receipts.get(receipt.run)?.packs.flatMap(({ row, result }) => (isDone(result) ? [row] : [])),
      );
      for (const action of actionRecords(run.id, rows, receipt)) void run.write(action);
      void run.write(record);
      const done = record.packs.flatMap(({ row, result }) =>
        row !== undefined && isDone(result) && !before.has(row) ? [row] : [],
      );
      for (const row of done) run.setBasket(row, false);
      run.checkAgain(done);
    },
    [run],
  );
}

function isDone(result: string): boolean {
  return result === 'recorded' || result === 'stands';
}
