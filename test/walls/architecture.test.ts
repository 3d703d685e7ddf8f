import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { walls } from '../../tools/walls/table.ts';

// A reader of the page must not be told of other walls than those that stand.
test('docs/architecture.md shows the table of walls', () => {
  const rows = walls.map(({ at, ours, packages }) => {
    const names = packages === 'all' ? 'all' : packages.join(', ') || '–';
    return `| \`${at}\` | ${ours.join(', ') || '–'} | ${names} |`;
  });
  expect(readFileSync('docs/architecture.md', 'utf8')).toContain(['|---|---|---|', ...rows, ''].join('\n'));
});
