import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

// Beside every unit test stands a `.tree`: what each call does and refuses, in words. Detects a branch that is described but not
// tested, and a test that is not described.

const folder = new URL('unit/', import.meta.url);
const trees = readdirSync(folder).filter((file) => file.endsWith('.tree'));

describe('every leaf of a tree is a test, and every test a leaf', () => {
  test('every unit test has its tree', () => {
    const tests = readdirSync(folder).filter((file) => file.endsWith('.t.sol'));
    expect(tests.map((file) => file.replace('.t.sol', '.tree'))).toEqual(trees);
  });

  test.each(trees)('%s', (tree) => {
    const source = readFileSync(new URL(tree.replace('.tree', '.t.sol'), folder), 'utf8');
    const tests = [...source.matchAll(/function test(?:Fuzz)?_(\w+)\(/g)].map(([, name]) => name);
    expect(tests.sort()).toEqual(leavesOf(readFileSync(new URL(tree, folder), 'utf8')).sort());
  });
});

/** `call_leafInCamelCase` for each leaf; what stands in brackets names errors and is left out. */
function leavesOf(tree: string): string[] {
  let call = '';
  return tree.split('\n').flatMap((line) => {
    if (line === '') return [];
    if (!/^[├└]/.test(line)) {
      call = line;
      return [];
    }
    const words = line.replace(/^[├└]── |\s*\(.*\)|['’,]/g, '').split(/[ -]+/);
    const camel = words.map((word, at) =>
      at === 0 ? word : word[0]?.toUpperCase() + word.slice(1).toLowerCase(),
    );
    return [`${call}_${camel.join('')}`];
  });
}
