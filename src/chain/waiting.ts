/** A wait that ends when nothing is heard for a while, or when all of it has lasted too long. */
export interface Patience {
  readonly signal: AbortSignal;
  readonly heard: () => void;
  /** Frees the timers. */
  readonly done: () => void;
}

/**
 * @param idleMs how long nothing may be heard, milliseconds
 * @param totalMs how long all of it may last
 */
export function patience(idleMs: number, totalMs: number): Patience {
  const controller = new AbortController();
  const end = () => controller.abort();
  const total = setTimeout(end, totalMs);
  let idle = setTimeout(end, idleMs);
  return {
    signal: controller.signal,
    heard: () => {
      clearTimeout(idle);
      idle = setTimeout(end, idleMs);
    },
    done: () => {
      clearTimeout(idle);
      clearTimeout(total);
    },
  };
}

/**
 * Waits until everything is done, or, once what there is suffices, a little longer for the rest.
 *
 * @param graceMs how much longer, milliseconds
 * @throws what the first of them throws
 */
export function untilEnough(
  runs: readonly Promise<void>[],
  isEnough: () => boolean,
  graceMs: number,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let left = runs.length;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const check = () => {
      if (left === 0) {
        clearTimeout(timer);
        resolve();
      } else if (isEnough()) timer ??= setTimeout(resolve, graceMs);
    };
    for (const run of runs)
      run.then(() => {
        left -= 1;
        check();
      }, reject);
    check();
  });
}
