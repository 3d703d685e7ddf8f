const LOOK_EVERY = 500;

/** Waits for Ctrl-C, for whoever started this process to end it, or for the end of its parent: npm's shell passes nothing on. */
export function untilStopped(): Promise<void> {
  const parent = process.ppid;
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
    const look = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(look);
      resolve();
    }, LOOK_EVERY);
    look.unref();
  });
}
