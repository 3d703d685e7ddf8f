import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { labelNotices, labelProblems } from '../src/i18n/en/problems.ts';
import { labelsTable } from './labelsTable.ts';

const table = labelsTable();

test('docs/labels.md shows what the code reads and refuses today (npx tsx tools/labelsTable.ts)', () => {
  const page = readFileSync(new URL('../docs/labels.md', import.meta.url), 'utf8');
  const [, shown] = /<!-- table -->\n([\s\S]*?)\n<!-- \/table -->/.exec(page) ?? [];
  expect(shown).toBe(table);
});

test('every reason for refusing a label has its example, and every notice', () => {
  // Too long to be shown; of what was read; of the command line.
  const elsewhere = ['too-long', 'medical-device', 'blood-or-tissue', 'line-malformed'];
  const codes = [...Object.keys(labelProblems), ...Object.keys(labelNotices)];
  expect(codes.filter((code) => !table.includes(`\`${code}\``))).toEqual(elsewhere);
});
