import { parseGtin14, parseLot } from '../../../domain/identifiers.ts';
import type { Journal } from '../../../store/journal.ts';
import type { NamedLot } from './readRecalls.ts';

/** So many of the newest answers are looked at. */
const MOST = 500;

/** Lots that scans on this device were answered as recalled or withdrawn; none where the journal cannot be read. */
export async function seenRecalled(journal: Pick<Journal, 'search'>): Promise<readonly NamedLot[]> {
  const found = await Promise.all(
    ['recalled', 'withdrawn'].map((words) =>
      journal.search({ kind: 'scan', words }, { skip: 0, limit: MOST }),
    ),
  );
  const lots = new Map<string, NamedLot>();
  for (const answer of found)
    for (const { record } of answer.ok ? answer.value.entries : []) {
      if (record.kind !== 'scan') continue;
      const gtin = parseGtin14(record.label.gtin ?? '');
      const lot = parseLot(record.label.lot ?? '');
      if (gtin.ok && lot.ok) lots.set(`${gtin.value} ${lot.value}`, { gtin: gtin.value, lot: lot.value });
    }
  return [...lots.values()];
}
