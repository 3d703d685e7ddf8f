import { useCallback } from 'react';
import type { RunReceipt } from '../../chain/recordReceipt.ts';
import type { CounterRun } from './counterRun.ts';
import { receiptRecords } from './receiptRecords.ts';

/** Writes down what receipts say about the list of this window, as they come further, and has what is recorded read again. */
export function useReceipts(run: CounterRun | undefined): (receipt: RunReceipt) => void {
  return useCallback(
    (receipt) => {
      if (run === undefined) return;
      const news = receiptRecords(run.id, run.get(), receipt);
      if (news === undefined) return;
      for (const record of news.records) void run.write(record);
      run.checkAgain(news.done);
    },
    [run],
  );
}
