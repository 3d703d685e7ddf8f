import type { PackIdentity } from '../domain/pack.ts';
import type { LastVerdict } from './pending/lastVerdict.ts';
import { isRefused, type PendingDatabase, pendingDatabase } from './pending/pendingDatabase.ts';

/** So many packs are remembered; the oldest are forgotten first, a few at a time. */
const MOST = 5000;
const AT_A_TIME = 500;

/**
 * The last answer about each pack, kept on this device for when nobody can be asked. Where the browser keeps nothing,
 * nothing is remembered. A pack without a serial has no answer of its own.
 */
export const lastVerdicts = {
  async remember(pack: PackIdentity, { outcome, at }: LastVerdict): Promise<void> {
    const key = keyOf(pack);
    if (key === undefined) return;
    await attempt(async (database) => {
      await database.put('verdicts', { outcome, at, pack: key });
      await forgetOldest(database);
    });
  },
  async recall(pack: PackIdentity): Promise<LastVerdict | undefined> {
    const key = keyOf(pack);
    return key === undefined ? undefined : attempt((database) => database.get('verdicts', key));
  },
};

function keyOf({ gtin, serial }: PackIdentity): string | undefined {
  return serial === undefined ? undefined : `${gtin} ${serial}`;
}

async function forgetOldest(database: PendingDatabase): Promise<void> {
  if ((await database.count('verdicts')) <= MOST + AT_A_TIME) return;
  const transaction = database.transaction('verdicts', 'readwrite');
  let cursor = await transaction.store.index('at').openCursor();
  for (let i = 0; i < AT_A_TIME && cursor !== null; i += 1) {
    await cursor.delete();
    cursor = await cursor.continue();
  }
  await transaction.done;
}

async function attempt<T>(work: (database: PendingDatabase) => Promise<T>): Promise<T | undefined> {
  try {
    return await work(await pendingDatabase());
  } catch (error) {
    if (isRefused(error)) return undefined;
    throw error;
  }
}
