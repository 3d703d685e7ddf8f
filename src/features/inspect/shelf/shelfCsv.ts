import type { ShelfLine } from '../../../domain/shelfCheck.ts';
import type { Messages } from '../../../i18n/en.ts';
import { csvOf } from '../csvOf.ts';
import type { ShelfScan } from './ShelfScans.tsx';

/** A shelf check as CSV: what was scanned, then what is recorded there by lot. */
export function shelfCsv(
  rows: readonly ShelfScan[],
  lines: readonly ShelfLine[],
  { inspect, outcomes }: Messages,
): string {
  const { columns, fits } = inspect.shelf;
  return csvOf([
    [columns.gtin, columns.lot, columns.serial, columns.expiry, columns.answer, columns.fit],
    ...rows.map(({ pack, outcome, fit }) => [
      pack.gtin,
      pack.lot ?? '',
      pack.serial ?? '',
      pack.expiry ?? '',
      outcome === undefined ? '' : outcomes[outcome].inspector.word,
      fits[fit],
    ]),
    [],
    [columns.gtin, columns.lot, columns.recorded, columns.seen, columns.missing],
    ...lines.map(({ gtin, lot, expected, seen }) => [gtin, lot, expected, seen, expected - seen]),
  ]);
}
