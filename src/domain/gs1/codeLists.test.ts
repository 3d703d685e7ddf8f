import { expect, test } from 'vitest';
import { ALPHA2, COUNTRIES, CURRENCIES, PACKAGE_TYPES } from './codeLists.ts';

test.each([
  ['countries, as numbers', COUNTRIES, 249, /^\d{3}$/, ['004', '276', '840', '894']],
  ['countries, as letters', ALPHA2, 249, /^[A-Z]{2}$/, ['AD', 'DE', 'US', 'ZW']],
  ['currencies', CURRENCIES, 181, /^\d{3}$/, ['008', '756', '840', '978', '986', '999']],
  ['kinds of packages', PACKAGE_TYPES, 431, /^[0-9A-Z]{1,3}$/, ['1A', '200', '9', 'APE', 'ZZ']],
])('%s: as many as there are, each of its shape, first and last among them', (_, list, size, shape, some) => {
  expect([...list].filter((code) => !shape.test(code))).toEqual([]);
  expect(some.filter((code) => !list.has(code))).toEqual([]);
  expect(list.size).toBe(size);
});
