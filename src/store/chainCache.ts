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
  let sweeping: Promise<void> | undefined;
  /** The browser has not answered yet what it was asked long ago. */
  let stuck = false;

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

  /** Many texts are put one after the other: room is made once for all of them. */
  function sweepSoon(): Promise<void> {
    sweeping ??= pause(0).then(() => {
      sweeping = undefined;
      return sweep();
    });
    return sweeping;
  }

  async function find(key: string): Promise<string | undefined> {
    const text = await attempt((database) => database.get('texts', key));
    stuck = false;
    if (typeof text !== 'string') return undefined;
    void attempt((database) => database.put('uses', { key, characters: text.length, at: Date.now() }));
    return text;
  }

  return {
    async get(key) {
      if (stuck) return undefined;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const late = new Promise<undefined>((resolve) => {
        timer = setTimeout(() => {
          stuck = true;
          resolve(undefined);
        }, PATIENCE_MS);
      });
      try {
        return await Promise.race([find(key), late]);
      } finally {
        clearTimeout(timer);
      }
    },
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
      await sweepSoon();
    },
    async drop(key) {
      await attempt(async (database) => {
        await Promise.all([database.delete('texts', key), database.delete('uses', key)]);
      });
    },
  };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
