import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Branch, ruleTree } from './ruleTree.ts';

const FILES = ['judge.test.ts', 'judge.custody.test.ts', 'judge.said.test.ts'];

interface Open {
  readonly indent: number;
  readonly under: Branch[];
}

/** The names of the tests of a file, nested as their `describe` and `it` are. */
function casesOf(file: string): readonly Branch[] {
  const root: Open = { indent: -1, under: [] };
  const open = [root];
  for (const line of readFileSync(join(import.meta.dirname, file), 'utf8').split('\n')) {
    const [, indent = '', kind, name] = /^( *)(describe|it)\('(.*)', /.exec(line) ?? [];
    if (name === undefined) continue;
    while ((open.at(-1)?.indent ?? -1) >= indent.length) open.pop();
    const under: Branch[] = [];
    open.at(-1)?.under.push(kind === 'describe' ? { name, under } : { name });
    if (kind === 'describe') open.push({ indent: indent.length, under });
  }
  return root.under;
}

// After a change of the rules: npx vitest run src/domain/verdictTree.test.ts --update
test('verdict.tree says what the rule tables and the worked examples say', async () => {
  const cases = FILES.flatMap(casesOf);
  await expect(ruleTree(cases)).toMatchFileSnapshot('verdict.tree');
});

test('every worked example is in the tree: none is written in a form that is passed over', () => {
  for (const file of FILES) {
    const text = readFileSync(join(import.meta.dirname, file), 'utf8');
    const written = text.match(/\b(it|test)(\.each)?\(/g) ?? [];
    const leaves = JSON.stringify(casesOf(file)).match(/"name":"[^"]*"}/g) ?? [];
    expect(leaves, file).toHaveLength(written.length);
  }
});
