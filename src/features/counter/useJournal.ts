import { useEffect, useState } from 'react';
import type { Journal, JournalAnswer } from '../../store/journal.ts';

/**
 * Something read from the journal, and again whenever something is written to it.
 *
 * @param read the same function as long as the same is wanted
 * @returns undefined until it was read for the first time
 */
export function useJournal<T>(
  journal: Pick<Journal, 'subscribe'>,
  read: () => Promise<JournalAnswer<T>>,
): JournalAnswer<T> | undefined {
  const [answer, setAnswer] = useState<JournalAnswer<T>>();
  useEffect(() => {
    let turn = 0;
    const look = async () => {
      turn += 1;
      const own = turn;
      const next = await read();
      // A later look may have been quicker.
      if (own === turn) setAnswer(next);
    };
    void look();
    const stop = journal.subscribe(() => void look());
    return () => {
      turn = -1;
      stop();
    };
  }, [journal, read]);
  return answer;
}
