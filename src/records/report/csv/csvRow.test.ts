import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { readCsv } from '../../../../test/readCsv.ts';
import { CSV_START, csvRow } from './csvRow.ts';

vi.setConfig({ testTimeout: 30_000 });

test('whatever stands in a cell comes back, apart from the apostrophe before a formula', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 4 }), (values) => {
      const columns = values.map((_, index) => `c${index}`);
      const [record] = readCsv(CSV_START + csvRow(columns) + csvRow(values));
      expect(columns.map((name) => record?.[name]?.replace(/^'/, ''))).toEqual(
        values.map((value) => value.replace(/^'/, '')),
      );
    }),
    { seed: 1, numRuns: 500 },
  );
});

// OWASP, CSV injection; the full-width signs are taken for formulas by some spreadsheets too.
test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', '＋1', '－1', '＠1', '\u0000=1'])(
  'no spreadsheet runs %j',
  (text) => {
    expect(csvRow([text]).replace(/^"/, '')).toMatch(/^'/);
  },
);

test('a number stays one, an absent value is empty', () => {
  expect(csvRow([-3, undefined, 0])).toBe('-3,,0\r\n');
});
