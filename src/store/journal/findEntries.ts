import type { Outcome } from '../../domain/verdict.ts';
import type { JournalDatabase } from './journalDatabase.ts';
import type { JournalEntry, JournalKind } from './record.ts';
import { kindTerm, outcomeTerm, wordsOf } from './terms.ts';

/** What is looked for; all of it must hold. */
export interface JournalQuery {
  /** Each word begins something in the entry: a product number, lot, serial, name, hash … */
  readonly words?: string;
  readonly kind?: JournalKind;
  readonly outcome?: Outcome;
  /** Unix seconds; `from` included, `until` not. */
  readonly from?: number;
  readonly until?: number;
}

/** Numbers of the entries that match, oldest first. Only the indexes are read. */
export async function findEntries(
  database: JournalDatabase,
  query: JournalQuery,
): Promise<readonly number[]> {
  const entries = database.transaction('entries').store;
  const { words, kind, outcome, from, until } = query;
  const terms = entries.index('terms');
  const sets: Promise<readonly number[]>[] = wordsOf(words ?? '').map((word) =>
    terms.getAllKeys(IDBKeyRange.bound(word, `${word}\uffff`)),
  );
  if (kind !== undefined) sets.push(terms.getAllKeys(kindTerm(kind)));
  if (outcome !== undefined) sets.push(terms.getAllKeys(outcomeTerm(outcome)));
  if (from !== undefined || until !== undefined)
    sets.push(
      entries.index('at').getAllKeys(IDBKeyRange.bound(from ?? 0, until ?? Number.MAX_VALUE, false, true)),
    );
  if (sets.length === 0) return entries.getAllKeys();
  return intersect(await Promise.all(sets));
}

/** Entries by their numbers, in that order. */
export async function getEntries(
  database: JournalDatabase,
  seqs: readonly number[],
): Promise<JournalEntry[]> {
  const { store } = database.transaction('entries');
  const found = await Promise.all(seqs.map((seq) => store.get(seq)));
  return found.map((stored) => {
    if (stored?.seq === undefined) throw new Error('the journal lost an entry');
    const { seq, at, till, record } = stored;
    return { seq, at, till, record };
  });
}

function intersect([first = [], ...others]: readonly (readonly number[])[]): readonly number[] {
  const rest = others.map((keys) => new Set(keys));
  return [...new Set(first)].filter((key) => rest.every((keys) => keys.has(key))).sort((a, b) => a - b);
}
