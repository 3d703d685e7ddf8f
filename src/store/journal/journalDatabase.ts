import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { JournalEntry } from './record.ts';

/** An entry as it is kept, with what it is found by; the database gives it its number. */
export interface StoredEntry extends Omit<JournalEntry, 'seq'> {
  readonly seq?: number;
  readonly terms: readonly string[];
}

export interface JournalSchema extends DBSchema {
  entries: {
    key: number;
    value: StoredEntry;
    indexes: { at: number; run: string; terms: string };
  };
}

export type JournalDatabase = IDBPDatabase<JournalSchema>;

const VERSION = 1;

/**
 * The journal's database, opened when it is first needed and again when the browser has ended it.
 * @returns gives the open database; it rejects with what the browser says
 */
export function journalDatabase(name: string): () => Promise<JournalDatabase> {
  let opened: Promise<JournalDatabase> | undefined;
  const forget = () => {
    opened = undefined;
  };
  return () => {
    opened ??= openDB<JournalSchema>(name, VERSION, {
      upgrade(database) {
        const entries = database.createObjectStore('entries', { keyPath: 'seq', autoIncrement: true });
        entries.createIndex('at', 'at');
        entries.createIndex('run', 'record.run');
        entries.createIndex('terms', 'terms', { multiEntry: true });
      },
      blocking(_current, _wanted, event) {
        // A newer app must be able to open it; what is being written is finished first.
        if (event.target instanceof IDBDatabase) event.target.close();
        forget();
      },
      terminated: forget,
    }).catch((error: unknown) => {
      forget();
      throw error;
    });
    return opened;
  };
}
