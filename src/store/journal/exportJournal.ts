import { csvHeader, csvLines } from './exportCsv.ts';
import { findEntries, getEntries, type JournalQuery } from './findEntries.ts';
import type { JournalDatabase } from './journalDatabase.ts';
import type { JournalEntry } from './record.ts';

export type JournalFormat = 'csv' | 'json';

/** So many entries are in memory at once. */
const BATCH = 500;

interface Form {
  readonly before: string;
  /** @param first whether nothing stands before it */
  readonly entry: (entry: JournalEntry, first: boolean) => string;
  readonly after: string;
}

// JSON holds everything exactly; CSV is for spreadsheets, which read bytes without a mark as another alphabet.
const FORMS: Record<JournalFormat, Form> = {
  csv: { before: `\ufeff${csvHeader}`, entry: csvLines, after: '' },
  json: {
    before: '{"format":"theriac.journal.v1","entries":[\n',
    entry: (entry, first) => `${first ? '' : ',\n'}${JSON.stringify(entry)}`,
    after: '\n]}\n',
  },
};

/** The entries that match, oldest first, as the bytes of a file, made as they are read. */
export function exportJournal(
  database: () => Promise<JournalDatabase>,
  query: JournalQuery,
  format: JournalFormat,
): ReadableStream<Uint8Array> {
  const { before, entry, after } = FORMS[format];
  const encoder = new TextEncoder();
  let seqs: readonly number[] | undefined;
  let given = 0;
  return new ReadableStream({
    async pull(controller) {
      const open = await database();
      if (seqs === undefined) {
        seqs = await findEntries(open, query);
        controller.enqueue(encoder.encode(before));
      }
      const batch = await getEntries(open, seqs.slice(given, given + BATCH));
      const text = batch.map((one, i) => entry(one, given + i === 0)).join('');
      given += batch.length;
      if (text !== '') controller.enqueue(encoder.encode(text));
      if (given < seqs.length) return;
      controller.enqueue(encoder.encode(after));
      controller.close();
    },
  });
}
