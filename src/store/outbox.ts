import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** Something that is on its way to the ledger, and that a reload of the page must not lose. */
export interface OutboxEntry {
  readonly id: string;
}

/** What is on its way, kept on the device; all tabs see the same. */
export interface KeptOutbox<Entry extends OutboxEntry> {
  /** Oldest first. */
  readonly list: () => Promise<readonly Entry[]>;
  /** Done when it is on the disk. Replaces the entry of the same id. */
  readonly put: (entry: Entry) => Promise<void>;
  /** Takes out what was first put more than so many days ago, and is over. */
  readonly prune: (days: number, isOver: (entry: Entry) => boolean) => Promise<void>;
  /** Told after each change, in this tab and in others. @returns how to stop */
  readonly subscribe: (changed: () => void) => () => void;
}

interface Stored {
  readonly id: string;
  /** When it was first put, Unix milliseconds by the device's clock. */
  readonly since: number;
  readonly entry: unknown;
}

interface OutboxSchema extends DBSchema {
  runs: { key: string; value: Stored; indexes: { since: number } };
}

type Database = IDBPDatabase<OutboxSchema>;

const NAME = 'theriac.outbox';
const VERSION = 1;
const DAY_MS = 86_400_000;

/**
 * Opens the device's outbox (IndexedDB `theriac.outbox`). Where the browser keeps nothing (a private window, a policy,
 * a full disk), entries live as long as the page.
 *
 * @param read makes an entry of what was stored; undefined for what it does not know
 */
export function openOutbox<Entry extends OutboxEntry>(
  read: (stored: unknown) => Entry | undefined,
): KeptOutbox<Entry> {
  const listeners = new Set<() => void>();
  const inPage = new Map<string, Stored>();
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(NAME);
  const tell = () => {
    for (const changed of listeners) changed();
  };
  channel?.addEventListener('message', tell);
  const changed = () => {
    channel?.postMessage('');
    tell();
  };

  let opening: Promise<Database> | undefined;
  function open(): Promise<Database> {
    opening ??= openDatabase(() => {
      opening = undefined;
    });
    return opening;
  }

  /** @param inMemory what is done instead where the browser refuses */
  async function attempt<T>(work: (database: Database) => Promise<T>, inMemory: () => T): Promise<T> {
    try {
      return await work(await open());
    } catch (error) {
      // Blocked, full or being cleared; without a database at all, its global is missing.
      if (error instanceof DOMException || error instanceof ReferenceError) return inMemory();
      throw error;
    }
  }

  return {
    async list() {
      const stored = await attempt(
        (database) => database.getAllFromIndex('runs', 'since'),
        () => [],
      );
      const known = new Map([...stored.map((one) => [one.id, one] as const), ...inPage]);
      return [...known.values()].flatMap(({ entry }) => read(entry) ?? []);
    },
    async put(entry) {
      const { id } = entry;
      await attempt(
        async (database) => {
          const transaction = database.transaction('runs', 'readwrite', { durability: 'strict' });
          const before = await transaction.store.get(id);
          const since = before?.since ?? Date.now();
          await Promise.all([transaction.store.put({ id, since, entry }), transaction.done]);
          inPage.delete(id);
        },
        () => void inPage.set(id, { id, since: inPage.get(id)?.since ?? Date.now(), entry }),
      );
      changed();
    },
    async prune(days, isOver) {
      await attempt(
        async (database) => {
          const range = IDBKeyRange.upperBound(Date.now() - days * DAY_MS);
          const transaction = database.transaction('runs', 'readwrite');
          for (const { id, entry } of await transaction.store.index('since').getAll(range)) {
            const known = read(entry);
            if (known === undefined || isOver(known)) await transaction.store.delete(id);
          }
          await transaction.done;
        },
        () => undefined,
      );
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function openDatabase(forget: () => void): Promise<Database> {
  return openDB<OutboxSchema>(NAME, VERSION, {
    upgrade(database) {
      database.createObjectStore('runs', { keyPath: 'id' }).createIndex('since', 'since');
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
}
