import { exportJournal, type JournalFormat } from './journal/exportJournal.ts';
import { type JournalFigures, journalFigures } from './journal/figures.ts';
import { findEntries, getEntries, type JournalQuery } from './journal/findEntries.ts';
import { journalDatabase } from './journal/journalDatabase.ts';
import { type JournalProblem, journalProblem } from './journal/journalProblem.ts';
import type { JournalEntry, JournalRecord } from './journal/record.ts';
import { kindTerm, termsOf } from './journal/terms.ts';
import { tillLabel, tillSettings } from './tillSettings.ts';

/** What the journal gives, or why the browser refuses it. */
export type JournalAnswer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: JournalProblem };

/** Entries of one page of a search, and how many there are in all. */
export interface FoundEntries {
  /** Newest first. */
  readonly entries: readonly JournalEntry[];
  readonly total: number;
}

/**
 * The device's journal: what was scanned, answered, done and signed at this till. It only ever grows; nothing in it is
 * changed or taken out. It holds no patient and no member of staff. All tabs write to the same one.
 */
export interface Journal {
  /** Writes a record; when this resolves with `ok`, it is on the disk. */
  append<R extends JournalRecord>(record: R): Promise<JournalAnswer<JournalEntry<R>>>;
  /** @param page `skip` of the newest are left out, at most `limit` given */
  search(
    query: JournalQuery,
    page: { readonly skip: number; readonly limit: number },
  ): Promise<JournalAnswer<FoundEntries>>;
  /** All of one run, oldest first. */
  run(run: string): Promise<JournalAnswer<readonly JournalEntry[]>>;
  /** Figures of a time; an action that came later counts for its alert. */
  figures(query: Pick<JournalQuery, 'from' | 'until'>): Promise<JournalAnswer<JournalFigures>>;
  /** What matches, oldest first, as the bytes of a file. A stream that fails says so to whoever reads it. */
  export(query: JournalQuery, format: JournalFormat): ReadableStream<Uint8Array>;
  /** Told after each entry, in this tab and in others. @returns how to stop */
  subscribe(changed: () => void): () => void;
}

const NAME = 'theriac.journal';
const database = journalDatabase(NAME);
const listeners = new Set<() => void>();
// Not there where no page is: in tests and on the command line.
const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(NAME);
channel?.addEventListener('message', tell);

export const journal: Journal = {
  append: (record) =>
    answer(async () => {
      const entry = { at: Date.now() / 1000, till: tillLabel(tillSettings.get()), record };
      // One transaction a record, on the disk before it counts: a crash loses nothing that was said to be kept.
      const transaction = (await database()).transaction('entries', 'readwrite', { durability: 'strict' });
      const [seq] = await Promise.all([
        transaction.store.add({ ...entry, terms: termsOf(record) }),
        transaction.done,
      ]);
      channel?.postMessage(seq);
      tell();
      return { ...entry, seq };
    }),
  search: (query, { skip, limit }) =>
    answer(async () => {
      const open = await database();
      const found = (await findEntries(open, query)).toReversed();
      return { total: found.length, entries: await getEntries(open, found.slice(skip, skip + limit)) };
    }),
  run: (run) =>
    answer(async () => {
      const open = await database();
      return getEntries(open, await open.getAllKeysFromIndex('entries', 'run', run));
    }),
  figures: (query) =>
    answer(async () => {
      const open = await database();
      const seqs = await findEntries(open, query);
      const first = seqs[0] ?? 0;
      const actions = await open.getAllKeysFromIndex('entries', 'terms', kindTerm('action'));
      const all = new Set([...seqs, ...actions.filter((seq) => seq > first)]);
      return journalFigures(await getEntries(open, [...all]));
    }),
  export: (query, format) => exportJournal(database, query, format),
  subscribe(changed) {
    listeners.add(changed);
    return () => listeners.delete(changed);
  },
};

function tell(): void {
  for (const changed of listeners) changed();
}

async function answer<T>(work: () => Promise<T>): Promise<JournalAnswer<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, problem: journalProblem(error) };
  }
}
