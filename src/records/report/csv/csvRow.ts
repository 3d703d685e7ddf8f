/** What may stand in a cell; numbers are written bare. */
export type CsvValue = string | number | undefined;

/** What a spreadsheet takes for a formula, full-width signs and all; it looks past blanks before them. */
const FORMULA = /^[\s\u0000-\u001f]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

/** A byte order mark: spreadsheets take a file without one for another encoding. */
export const CSV_START = '\ufeff';

/**
 * One record of RFC 4180, with its line break. A text that a spreadsheet would run as a formula gets an apostrophe
 * before it (OWASP, CSV injection).
 */
export function csvRow(values: readonly CsvValue[]): string {
  return `${values.map(cell).join(',')}\r\n`;
}

function cell(value: CsvValue): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
