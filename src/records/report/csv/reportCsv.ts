import type { ReportFacts } from '../../reportFacts.ts';
import { CSV_COLUMNS, type CsvRecord } from './csvRecord.ts';
import { CSV_START, csvRow } from './csvRow.ts';
import { sourceRecords } from './sourceRecords.ts';
import { subjectRecords } from './subjectRecords.ts';

/**
 * The report as one table (RFC 4180, UTF-8): a row for each fact, whose first column says of what kind it is. Columns
 * and codes are the same in every language. Gives the text piece by piece, so that a large lot needs no more memory
 * than a row.
 *
 * @param bundleHash SHA-256 of the evidence bundle that proves it
 */
export function* reportCsv(facts: ReportFacts, bundleHash: string): Generator<string> {
  yield CSV_START + csvRow(CSV_COLUMNS);
  for (const record of sourceRecords(facts, bundleHash)) yield line(record);
  for (const subject of facts.subjects) for (const record of subjectRecords(subject)) yield line(record);
}

function line(record: CsvRecord): string {
  return csvRow(CSV_COLUMNS.map((column) => record[column]));
}
