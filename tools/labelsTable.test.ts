import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { labelsTable } from './labelsTable.ts';

test('docs/labels.md shows what the code reads and refuses today (npx tsx tools/labelsTable.ts)', () => {
  const page = readFileSync(new URL('../docs/labels.md', import.meta.url), 'utf8');
  const [, shown] = /<!-- table -->\n([\s\S]*?)\n<!-- \/table -->/.exec(page) ?? [];
  expect(shown).toBe(labelsTable());
});
