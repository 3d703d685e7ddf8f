import type { LateVerdict, PendingScan } from '../../store/pending/pendingScan.ts';
import type { PendingScans } from '../../store/pendingScans.ts';

/** The answer to a scan; or *unread* where this one could still not be judged, *offline* where none can. */
export type LateAnswer = LateVerdict | 'unread' | 'offline';

interface Work {
  readonly pending: Pick<PendingScans, 'waiting' | 'judge'>;
  readonly judgeScan: (scan: PendingScan, signal: AbortSignal) => Promise<LateAnswer>;
  /** Told of every scan that this run has judged. */
  readonly onLanded: (scan: PendingScan, verdict: LateVerdict) => void;
  readonly signal: AbortSignal;
}

/** *busy*: another tab is at it. */
export type RunEnd = 'done' | 'unread' | 'offline' | 'busy';

const LOCK = 'theriac.pending';

/**
 * Judges what waits, oldest first, until no node answers. One tab at a time does it; what another had judged in the
 * meantime counts for nobody else.
 *
 * @throws the signal's reason when the caller ended it
 */
export async function judgeWaiting(work: Work): Promise<RunEnd> {
  // Where a page has no locks, the store still lets a scan be judged once only.
  const locks: LockManager | null | undefined = navigator.locks;
  if (!locks) return judgeAll(work);
  return locks.request(LOCK, { ifAvailable: true }, async (lock) =>
    lock === null ? 'busy' : judgeAll(work),
  );
}

async function judgeAll({ pending, judgeScan, onLanded, signal }: Work): Promise<RunEnd> {
  let end: RunEnd = 'done';
  for (const scan of await pending.waiting()) {
    const answer = await judgeScan(scan, signal);
    signal.throwIfAborted();
    if (answer === 'offline') return 'offline';
    if (answer === 'unread') end = 'unread';
    else if ((await pending.judge(scan.id, answer)) === 'done') onLanded(scan, answer);
  }
  return end;
}
