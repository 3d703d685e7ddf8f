import { expect, test } from 'vitest';
import type { Header } from './header.ts';
import { commonHead } from './heads.ts';

const header = (number: number, time: number, hash = number): Header => ({
  number,
  time,
  hash: `0x${hash.toString(16).padStart(64, '0')}`,
  stateRoot: '0x',
});
const at = (node: string, of: Header) => ({ node, header: of });

test('the block to read is the newest that all nodes have', () => {
  expect(
    commonHead([at('a', header(12, 1024)), at('b', header(10, 1000)), at('c', header(11, 1012))]).number,
  ).toBe(10);
});

test('another hash at the same height is a disagreement that names both', () => {
  expect(() => commonHead([at('a', header(10, 1000)), at('b', header(10, 1000, 99))])).toThrow(
    /nodes_disagree.*b gives/,
  );
});

test('a head much older than another one is a disagreement, not a reason to read the older state', () => {
  expect(() => commonHead([at('a', header(900, 5000)), at('b', header(10, 1000))])).toThrow('nodes_disagree');
});
