export interface CheckQueue {
  /** Has a row looked up when its turn comes; one that waits or is being looked up is not queued twice. */
  add(row: number, urgency: 'now' | 'later'): void;
  /** Ends what is under way and forgets what waits. */
  stop(): void;
}

/**
 * Looks rows up, so many at a time: whoever scans is answered before what is only checked again. What is thrown by
 * `check` is a fault of ours and is given to `failed`; the queue goes on.
 */
export function checkQueue(
  atOnce: number,
  check: (row: number, signal: AbortSignal) => Promise<void>,
  failed: (error: unknown) => void,
): CheckQueue {
  const running = new Map<number, AbortController>();
  /** Scanned once more while it was being looked up. */
  const again = new Set<number>();
  let now: number[] = [];
  let later: number[] = [];
  let stopped = false;

  function next(): void {
    while (!stopped && running.size < atOnce) {
      const row = now.shift() ?? later.shift();
      if (row === undefined) return;
      void run(row);
    }
  }

  async function run(row: number): Promise<void> {
    const control = new AbortController();
    running.set(row, control);
    try {
      await check(row, control.signal);
    } catch (error) {
      if (!control.signal.aborted) failed(error);
    }
    running.delete(row);
    if (again.delete(row)) now.push(row);
    next();
  }

  return {
    add(row, urgency) {
      if (running.has(row)) {
        if (urgency === 'now') again.add(row);
        return;
      }
      if (urgency === 'now') {
        later = later.filter((one) => one !== row);
        if (!now.includes(row)) now.push(row);
      } else if (!now.includes(row) && !later.includes(row)) later.push(row);
      next();
    },
    stop() {
      stopped = true;
      now = [];
      later = [];
      for (const control of running.values()) control.abort();
    },
  };
}
