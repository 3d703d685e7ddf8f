import { expect, test } from 'vitest';
import { en } from './en.ts';
import { formats } from './formats.ts';
import { pseudo, pseudoText } from './pseudo.ts';

/** Whatever a sentence asks for: formats, a name, a number or the parameters of a finding. */
const anything = Object.assign(
  Object.fromEntries(Object.keys(formats('en', 'UTC')).map((name) => [name, () => '–'])),
  { toString: () => '–' },
);

/** Every text of a tree of messages, and every text a sentence of it gives, by its path. */
function texts(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return texts(value(anything, anything, anything, anything), `${path}()`);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}/${key}`));
}

test('a text grows by two fifths, loses its plain vowels and gets brackets', () => {
  const text = 'Set the pack aside';
  expect(pseudoText(text)).toBe('⟦Šét thé páčk ášídé ~~~~ ~~⟧');
  expect(pseudoText('a'.repeat(100))).toHaveLength(142);
});

test('every text of every screen passes through the pseudo-locale, and nothing is added or lost', () => {
  const english = texts(en);
  const accented = texts(pseudo(en));
  expect(accented.map(([path]) => path)).toEqual(english.map(([path]) => path));
  const bare = accented.filter(([, text]) => text !== '' && !/^⟦.*⟧$/s.test(text));
  expect(bare).toEqual([]);
  expect(english.length).toBeGreaterThan(300);
});

test('a list of texts stays a list', () => {
  expect(pseudo({ list: ['one'], call: (name: string) => `to ${name}` }).list).toEqual(['⟦óñé ~⟧']);
});
