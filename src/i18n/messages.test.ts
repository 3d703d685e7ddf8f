import { expect, test } from 'vitest';
import { en } from './en.ts';
import { chooseLocale, coreMessages, deskMessages, LOCALES } from './messages.ts';

const keysOf = (value: object): string[] =>
  Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'object' && inner !== null ? keysOf(inner).map((rest) => `${key}.${rest}`) : [key],
  );

test.each(LOCALES)('%s has every word of English, and no other', async (locale) => {
  const words = { ...(await coreMessages(locale)), ...(await deskMessages(locale)) };
  expect(keysOf(words).toSorted()).toEqual(keysOf(en).toSorted());
});

test('what is asked for again is there at once', async () => {
  await coreMessages('en-XA');
  expect(coreMessages('en-XA')).not.toBeInstanceOf(Promise);
  expect(coreMessages('en')).not.toBeInstanceOf(Promise);
});

test('the wanted language is taken in its own order, by its language when the region is unknown', () => {
  expect(chooseLocale(['fi', 'en-GB', 'en-XA'])).toBe('en');
  expect(chooseLocale(['en-XA', 'en'])).toBe('en-XA');
  expect(chooseLocale(['fi'])).toBe('en');
});
