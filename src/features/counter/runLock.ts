/**
 * Makes a run this window's own, so that no two windows write to the same one. The browser lets go of it when the
 * window goes, however it goes.
 *
 * @param waitMs for how long to wait for a window that is going
 * @returns how to let go of it; undefined while another window has it
 */
export async function holdRun(run: string, waitMs: number): Promise<(() => void) | undefined> {
  const { locks } = navigator;
  // Pages that are not served safely have no locks, and no camera either.
  if (locks === undefined) return () => undefined;
  const options = waitMs === 0 ? { ifAvailable: true } : { signal: AbortSignal.timeout(waitMs) };
  return new Promise((resolve, reject) => {
    locks
      .request(`theriac.counter.${run}`, options, (lock) => {
        if (lock === null) return resolve(undefined);
        return new Promise<void>((release) => resolve(() => release()));
      })
      .catch((error: unknown) => {
        if (error instanceof DOMException && error.name === 'TimeoutError') resolve(undefined);
        else reject(error);
      });
  });
}
