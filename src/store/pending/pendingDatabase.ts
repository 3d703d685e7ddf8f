import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { LastVerdict } from './lastVerdict.ts';
import type { PendingScan } from './pendingScan.ts';

/** A scan as it is kept; the database gives it its number. */
export interface StoredScan extends Omit<PendingScan, 'id'> {
  readonly id?: number;
  /** The text as long as the scan waits: of one text no more than one can. */
  readonly waiting?: string;
  /** When it was judged, as long as nobody has taken note of that; Unix seconds. */
  readonly landed?: number;
}

export interface PendingSchema extends DBSchema {
  scans: { key: number; value: StoredScan; indexes: { waiting: string; landed: number } };
  verdicts: { key: string; value: LastVerdict & { readonly pack: string }; indexes: { at: number } };
}

export type PendingDatabase = IDBPDatabase<PendingSchema>;

const NAME = 'theriac.pending';
const VERSION = 1;

let opened: Promise<PendingDatabase> | undefined;

/**
 * Opens the device's database of scans that wait for an answer, and of the last answers. Opened once a page, and again
 * when the browser has ended it.
 * @throws what the browser says, where it keeps nothing
 */
export function pendingDatabase(): Promise<PendingDatabase> {
  opened ??= openDB<PendingSchema>(NAME, VERSION, {
    upgrade(database) {
      const scans = database.createObjectStore('scans', { keyPath: 'id', autoIncrement: true });
      scans.createIndex('waiting', 'waiting', { unique: true });
      scans.createIndex('landed', 'landed');
      database.createObjectStore('verdicts', { keyPath: 'pack' }).createIndex('at', 'at');
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

/** Whether the browser keeps nothing for this page: blocked, full or being cleared, or there is no database at all. */
export function isRefused(error: unknown): boolean {
  return error instanceof DOMException || error instanceof ReferenceError;
}
