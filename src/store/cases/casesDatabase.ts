import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { SuspectCase } from './suspectCase.ts';

interface CasesSchema extends DBSchema {
  cases: { key: string; value: SuspectCase; indexes: { at: number; gtin: string } };
  /** The evidence bundle of a case, as the text of its file. */
  bundles: { key: string; value: string };
}

export type CasesDatabase = IDBPDatabase<CasesSchema>;

const NAME = 'theriac.cases';
const VERSION = 1;

let opened: Promise<CasesDatabase> | undefined;

/**
 * Opens the device's database of cases, once a page and again when the browser has ended it.
 * @throws what the browser says, where it keeps nothing
 */
export function casesDatabase(): Promise<CasesDatabase> {
  opened ??= openDB<CasesSchema>(NAME, VERSION, {
    upgrade(database) {
      const cases = database.createObjectStore('cases', { keyPath: 'id' });
      cases.createIndex('at', 'at');
      cases.createIndex('gtin', 'pack.gtin');
      database.createObjectStore('bundles');
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
}

function forget(): void {
  opened = undefined;
}
