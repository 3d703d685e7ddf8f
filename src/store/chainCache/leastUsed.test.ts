import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CacheUse, leastUsed } from './leastUsed.ts';

const use = (key: string, characters: number, at: number): CacheUse => ({ key, characters, at });

test('within the limits nothing goes', () => {
  const uses = [use('a', 5, 1), use('b', 5, 2)];
  expect(leastUsed(uses, { characters: 10, entries: 2 })).toEqual([]);
});

test('what was used last stays, whatever was kept first', () => {
  const uses = [use('a', 5, 9), use('b', 5, 2), use('c', 5, 3)];
  expect(leastUsed(uses, { characters: 5, entries: 9 })).toEqual(['b', 'c']);
  expect(leastUsed(uses, { characters: 99, entries: 2 })).toEqual(['b']);
});

test('what stays is within the limits, and nothing more goes than must', () => {
  const any = fc.array(fc.tuple(fc.nat(100), fc.nat(50)), { maxLength: 30 });
  fc.assert(
    fc.property(any, fc.nat(500), fc.nat(10), (list, characters, entries) => {
      const uses = list.map(([size, at], i) => use(String(i), size, at));
      const going = leastUsed(uses, { characters, entries });
      const fits = (rest: readonly CacheUse[]) =>
        rest.length <= entries && rest.reduce((sum, one) => sum + one.characters, 0) <= characters;
      const rest = uses.filter(({ key }) => !going.includes(key));
      expect(fits(rest)).toBe(true);
      const last = uses.find(({ key }) => key === going.at(-1));
      if (last !== undefined) expect(fits([...rest, last])).toBe(false);
    }),
    { seed: 3, numRuns: 500 },
  );
});
