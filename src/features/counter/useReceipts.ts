import { useCallback, useRef } from 'react';
import type { RunReceipt } from '../../chain/recordReceipt.ts';
import type { CounterRun } from './counterRun.ts';
import { actionRecords, rowsOf, signedRecord } from './keepReceipt.ts';

/** Writes receipts down as they come further, empties the basket of what is recorded, and has it read again. */
export function useReceipts(run: CounterRun | undefined): (receipt: RunReceipt) => void {
  const written = useRef(new Map<string, string>());
  return useCallback(
    (receipt) => {
      if (run === undefined) return;
      const { rows } = run.get();
      const record = signedRecord(run.id, rows, receipt);
      const text = JSON.stringify(record);
      // Told again without anything new.
      if (written.current.get(receipt.run) === text || isUnsigned(receipt)) return;
      const before = written.current.get(receipt.run);
      written.current.set(receipt.run, text);
      for (const action of actionRecords(run.id, rows, receipt)) void run.write(action);
      void run.write(record);
      const done = receipt.lines.flatMap(({ result, ref }) =>
        result === 'recorded' || result === 'stands' ? rowsOf(run.id, ref) : [],
      );
      for (const row of done) run.setBasket(row, false);
      if (before === undefined || done.length > 0) run.checkAgain(done);
    },
    [run],
  );
}

/** Nothing has been asked of a wallet yet. */
function isUnsigned({ transactions, lines }: RunReceipt): boolean {
  return (
    transactions.every(({ state }) => state === 'prepared') &&
    lines.every(({ result }) => result === 'waiting')
  );
}
