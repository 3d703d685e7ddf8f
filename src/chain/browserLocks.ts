import type { Locks } from './recordPorts.ts';

/** Turns by the Web Locks API, which browsers offer on secure pages; where there is none, within this page only. */
export function browserLocks(): Locks {
  return 'locks' in navigator ? { hold: holdAcrossTabs } : { hold: holdInPage };
}

async function holdAcrossTabs<T>(
  name: string,
  wait: boolean,
  work: () => Promise<T>,
): Promise<T | undefined> {
  return await navigator.locks.request(name, { ifAvailable: !wait }, (lock) =>
    lock === null ? undefined : work(),
  );
}

const held = new Map<string, Promise<unknown>>();

async function holdInPage<T>(name: string, wait: boolean, work: () => Promise<T>): Promise<T | undefined> {
  const before = held.get(name);
  if (before !== undefined && !wait) return undefined;
  const turn = (before ?? Promise.resolve()).then(work, work);
  const kept = turn.then(
    () => undefined,
    () => undefined,
  );
  held.set(name, kept);
  try {
    return await turn;
  } finally {
    if (held.get(name) === kept) held.delete(name);
  }
}
