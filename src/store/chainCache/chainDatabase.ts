import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { CacheUse } from './leastUsed.ts';

interface Schema extends DBSchema {
  texts: { key: string; value: string };
  uses: { key: string; value: CacheUse };
}

export type ChainDatabase = IDBPDatabase<Schema>;

/**
 * Opens the database of what was read of the chain.
 *
 * @param onClosed told when the browser has closed it
 * @returns undefined where the browser refuses
 */
export async function openChainDatabase(onClosed: () => void): Promise<ChainDatabase | undefined> {
  if (typeof indexedDB === 'undefined' || indexedDB === null) return undefined;
  try {
    return await openDB<Schema>('theriac.chain', 1, {
      upgrade(database) {
        database.createObjectStore('texts');
        database.createObjectStore('uses', { keyPath: 'key' });
      },
      // Another version of the app needs the database: what is kept can be read again.
      blocking: (_current, _blocked, event) => {
        if (event.target instanceof IDBDatabase) event.target.close();
        onClosed();
      },
      terminated: onClosed,
    });
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}
