import { type ChainDatabase, openChainDatabase } from './chainCache/chainDatabase.ts';
import { leastUsed } from './chainCache/leastUsed.ts';

/** Texts by key, kept on the device until there are too many. No method throws, or takes long. */
export interface ChainCache {
  /** Undefined for what is not kept. */
  readonly get: (key: string) => Promise<string | undefined>;
  readonly put: (key: string, text: string) => Promise<void>;
  readonly drop: (key: string) => Promise<void>;
}

export interface CacheLimits {
  /** Characters of all texts together. */
  readonly characters: number;
  readonly entries: number;
}

const LIMITS: CacheLimits = { characters: 48 * 1024 * 1024, entries: 4_000 };
/** A text that would push out this share of all others is not kept. */
const LARGEST = 1 / 4;
/** A device that takes longer to find something, milliseconds, keeps nothing: a node is asked instead. */
const PATIENCE_MS = 300;

/**
 * What was read of the chain and cannot change, in IndexedDB (`theriac.chain`); what was used least recently makes
 * room. Where the browser keeps nothing (a private window, a policy, a full disk), nothing is kept.
 */
export function chainCache(limits: CacheLimits = LIMITS): ChainCache {
  let opening: Promise<ChainDatabase | undefined> | undefined;
  let swept = Promise.resolve();

  /** @param work on the database; a browser that refuses it, or is slow, is as one that keeps nothing */
  async function attempt<T>(work: (database: ChainDatabase) => Promise<T>): Promise<T | undefined> {
    opening ??= openChainDatabase(() => {
      opening = undefined;
    });
    try {
      const database = await opening;
      return database && (await work(database));
    } catch (error) {
      // Quota, a connection that the browser has closed, a disk that fails.
      if (error instanceof DOMException) return undefined;
      throw error;
    }
  }

  async function sweep(): Promise<void> {
    await attempt(async (database) => {
      const transaction = database.transaction(['texts', 'uses'], 'readwrite');
      const uses = transaction.objectStore('uses');
      for (const key of leastUsed(await uses.getAll(), limits))
        await Promise.all([uses.delete(key), transaction.objectStore('texts').delete(key)]);
      await transaction.done;
    });
  }

  return {
    get: (key) =>
      within(
        PATIENCE_MS,
        attempt(async (database) => {
          const text = await database.get('texts', key);
          if (typeof text !== 'string') return undefined;
          void attempt((open) => open.put('uses', { key, characters: text.length, at: Date.now() }));
          return text;
        }),
      ),
    async put(key, text) {
      if (text.length > limits.characters * LARGEST) return;
      await attempt(async (database) => {
        const transaction = database.transaction(['texts', 'uses'], 'readwrite');
        await Promise.all([
          transaction.objectStore('texts').put(text, key),
          transaction.objectStore('uses').put({ key, characters: text.length, at: Date.now() }),
          transaction.done,
        ]);
      });
      swept = swept.then(sweep);
      await swept;
    },
    async drop(key) {
      await attempt(async (database) => {
        await Promise.all([database.delete('texts', key), database.delete('uses', key)]);
      });
    },
  };
}

async function within<T>(ms: number, work: Promise<T>): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
