import type { RunReceipt } from '../../chain/recordReceipt.ts';
import type { Journal } from '../../store/journal.ts';
import { foldRun, newRun, type ReadText } from './foldRun.ts';
import { listOf } from './keepReceipt.ts';
import { receiptRecords } from './receiptRecords.ts';
import { holdRun } from './runLock.ts';

/** For how long a window that is letting go of a list is waited for, milliseconds. */
const GOING_MS = 2_000;

/**
 * Writes a receipt into the journal where no window has its list open any more: it was ended, or its page is closed.
 * The window that has a list open writes its receipts itself.
 */
export async function keepLateReceipt(
  journal: Pick<Journal, 'run' | 'append'>,
  read: ReadText,
  receipt: RunReceipt,
): Promise<void> {
  const lists = new Set(receipt.lines.flatMap(({ ref }) => listOf(ref) ?? []));
  for (const list of lists) {
    const release = await holdRun(list, GOING_MS);
    if (release === undefined) continue;
    try {
      const entries = await journal.run(list);
      // A journal that cannot be read takes nothing either; the counter says so.
      if (!entries.ok) continue;
      const folded = entries.value.reduce((run, entry) => foldRun(run, entry, read), newRun);
      for (const record of receiptRecords(list, folded, receipt)?.records ?? []) await journal.append(record);
    } finally {
      release();
    }
  }
}
