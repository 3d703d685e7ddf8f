let last: Promise<unknown> = Promise.resolve();

/**
 * Runs camera work one piece after the other, for the whole page. Two views that hand the camera over, or one that
 * React mounts twice, would otherwise both be starting while neither can yet be stopped, and a track would stay lit.
 */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(work);
  // The next piece waits for the end of this one, whichever way it ended; its own caller hears of a failure.
  last = mine.then(
    () => undefined,
    () => undefined,
  );
  return mine;
}
