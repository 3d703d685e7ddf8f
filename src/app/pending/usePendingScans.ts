import { useEffect, useState } from 'react';
import type { PendingScan } from '../../store/pending/pendingScan.ts';
import { pendingScans } from '../../store/pendingScans.ts';

export interface PendingInView {
  /** Oldest first. */
  readonly waiting: readonly PendingScan[];
  /** Judged, and nobody has taken note of it. */
  readonly landed: readonly PendingScan[];
}

const NONE: PendingInView = { waiting: [], landed: [] };

/** The scans that wait and those that were judged since, followed over all tabs. */
export function usePendingScans(): PendingInView {
  const [inView, setInView] = useState(NONE);
  useEffect(() => {
    let ended = false;
    let reading = false;
    let again = false;
    const read = async () => {
      // Many changes in a row are read once.
      if (reading) {
        again = true;
        return;
      }
      reading = true;
      do {
        again = false;
        const [waiting, landed] = await Promise.all([pendingScans.waiting(), pendingScans.landed()]);
        if (!ended) setInView({ waiting, landed });
      } while (again && !ended);
      reading = false;
    };
    const stop = pendingScans.subscribe(() => void read());
    void read();
    return () => {
      ended = true;
      stop();
    };
  }, []);
  return inView;
}
