import type { IDBPObjectStore } from 'idb';
import {
  isRefused,
  type PendingDatabase,
  type PendingSchema,
  pendingDatabase,
  type StoredScan,
} from './pending/pendingDatabase.ts';
import type { LateVerdict, PendingScan } from './pending/pendingScan.ts';

/** What is known of a scan when it could not be judged. */
export type UnjudgedScan = Pick<PendingScan, 'text' | 'source' | 'at' | 'till' | 'viewer'>;

export type KeptScan =
  | { readonly kept: 'device'; readonly scan: PendingScan }
  /** The browser keeps nothing for this page: the scan is lost with it. */
  | { readonly kept: 'page'; readonly scan: PendingScan };

/** *judged*: it did not wait any more; *refused*: the browser did not keep it. */
export type PendingChange = 'done' | 'judged' | 'refused';

/**
 * Scans that wait for a node (IndexedDB `theriac.pending`). A scan that `keep` was done with is on the disk: it
 * outlives reloads, crashes and the end of the browser. It is judged once: of all tabs one is told so. Nothing takes a
 * scan out that still waits.
 */
export interface PendingScans {
  /** A text that waits already is not kept twice: the scan that waits is given. */
  readonly keep: (scan: UnjudgedScan) => Promise<KeptScan>;
  /** Says that the pack was handed out without an answer. */
  readonly supply: (
    id: number,
    supplied: NonNullable<PendingScan['suppliedUnverified']>,
  ) => Promise<PendingChange>;
  /** @returns *done* once for each scan, whoever judges it */
  readonly judge: (id: number, verdict: LateVerdict) => Promise<PendingChange>;
  /** Takes note of verdicts at a time in Unix seconds. Only what was handed out unverified stays on record. */
  readonly see: (ids: readonly number[], at: number) => Promise<PendingChange>;
  /** Those that wait, oldest first. */
  readonly waiting: () => Promise<readonly PendingScan[]>;
  /** The scan with this text that waits, if one does. */
  readonly find: (text: string) => Promise<PendingScan | undefined>;
  /** Those that were judged and that nobody has taken note of, oldest first. */
  readonly landed: () => Promise<readonly PendingScan[]>;
  /** Told after each change, in this tab and in others. @returns how to stop */
  readonly subscribe: (changed: () => void) => () => void;
}

const CHANNEL = 'theriac.pending';
const listeners = new Set<() => void>();
// Not there where no page is: in tests.
const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(CHANNEL);
channel?.addEventListener('message', tell);

/** What a page keeps itself where the browser keeps nothing; numbers below zero are never those of the database. */
const inPage = new Map<number, PendingScan>();
let lastInPage = 0;

export const pendingScans: PendingScans = {
  async keep(scan) {
    const before = [...inPage.values()].find(
      ({ text, verdict }) => text === scan.text && verdict === undefined,
    );
    if (before !== undefined) return { kept: 'page', scan: before };
    try {
      return { kept: 'device', scan: await keepOnDevice(await pendingDatabase(), scan) };
    } catch (error) {
      if (!isRefused(error)) throw error;
      lastInPage -= 1;
      const id = lastInPage;
      inPage.set(id, { ...scan, id });
      changed();
      return { kept: 'page', scan: { ...scan, id } };
    }
  },
  supply: (id, suppliedUnverified) => change(id, (scan) => ({ ...scan, suppliedUnverified })),
  judge: (id, verdict) => change(id, ({ waiting: _, ...scan }) => ({ ...scan, verdict, landed: verdict.at })),
  see(ids, at) {
    for (const id of ids) inPage.delete(id);
    tell();
    return write(async (store) => {
      for (const id of ids) {
        const scan = await store.get(id);
        if (scan?.verdict === undefined) continue;
        if (scan.suppliedUnverified === undefined) await store.delete(id);
        else {
          const { landed: _, ...seen } = scan;
          await store.put({ ...seen, seen: at });
        }
      }
      return 'done';
    });
  },
  waiting: () =>
    listed(
      (database) => database.getAllFromIndex('scans', 'waiting'),
      ({ verdict }) => verdict === undefined,
    ),
  find: async (text) => {
    const found = await listed(
      async (database) => [await database.getFromIndex('scans', 'waiting', text)].flatMap((one) => one ?? []),
      (scan) => scan.text === text && scan.verdict === undefined,
    );
    return found[0];
  },
  landed: () =>
    listed(
      (database) => database.getAllFromIndex('scans', 'landed'),
      ({ verdict, seen }) => verdict !== undefined && seen === undefined,
    ),
  subscribe(listener) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** One transaction: whether the text waits already, and the scan on the disk, or nothing at all. */
async function keepOnDevice(database: PendingDatabase, scan: UnjudgedScan): Promise<PendingScan> {
  const transaction = database.transaction('scans', 'readwrite', { durability: 'strict' });
  const before = await transaction.store.index('waiting').get(scan.text);
  if (before?.id !== undefined) {
    await transaction.done;
    return scanOf(before, before.id);
  }
  const [id] = await Promise.all([transaction.store.add({ ...scan, waiting: scan.text }), transaction.done]);
  changed();
  return { ...scan, id };
}

/** Changes a scan that still waits, in one transaction: of two who try, the second is told that it waits no more. */
async function change(id: number, make: (scan: StoredScan) => StoredScan): Promise<PendingChange> {
  const own = inPage.get(id);
  if (own === undefined)
    return write(async (store) => {
      const scan = await store.get(id);
      if (scan === undefined || scan.verdict !== undefined) return 'judged';
      await store.put(make(scan));
      return 'done';
    });
  if (own.verdict !== undefined) return 'judged';
  inPage.set(id, scanOf(make(own), id));
  changed();
  return 'done';
}

type ScanStore = IDBPObjectStore<PendingSchema, ['scans'], 'scans', 'readwrite'>;

/** Done when it is on the disk. */
async function write(work: (store: ScanStore) => Promise<PendingChange>): Promise<PendingChange> {
  try {
    const transaction = (await pendingDatabase()).transaction('scans', 'readwrite', { durability: 'strict' });
    const [result] = await Promise.all([work(transaction.store), transaction.done]);
    if (result === 'done') changed();
    return result;
  } catch (error) {
    if (isRefused(error)) return 'refused';
    throw error;
  }
}

async function listed(
  read: (database: PendingDatabase) => Promise<readonly StoredScan[]>,
  wanted: (scan: PendingScan) => boolean,
): Promise<readonly PendingScan[]> {
  const own = [...inPage.values()].filter(wanted);
  try {
    const stored = (await read(await pendingDatabase())).flatMap((scan) =>
      scan.id === undefined ? [] : [scanOf(scan, scan.id)],
    );
    return [...stored.filter(wanted).toSorted((a, b) => a.id - b.id), ...own];
  } catch (error) {
    if (!isRefused(error)) throw error;
    return own;
  }
}

function scanOf({ waiting: _, landed: __, ...scan }: StoredScan, id: number): PendingScan {
  return { ...scan, id };
}

function changed(): void {
  channel?.postMessage('');
  tell();
}

function tell(): void {
  for (const listener of listeners) listener();
}
