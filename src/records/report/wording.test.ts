import { expect, test } from 'vitest';
import { parseGln } from '../../domain/identifiers.ts';
import { reportLanguage } from './reportLanguage.ts';
import { wordingOf } from './wording.ts';

async function wordingIn(locale: 'ar' | 'en') {
  const { text, format, direction } = await reportLanguage(locale);
  return wordingOf(text, format, direction, []);
}

const gln = parseGln('9521003000008');
const place = { name: 'Harbour', country: 'PT' };

test('what stands beside each other is set apart with the comma of the script', async () => {
  if (!gln.ok) throw new Error('the sample is a GLN');
  const arabic = await wordingIn('ar');
  expect(arabic.list(['a', 'b', 'c'])).toBe('a، b، c');
  expect(arabic.place({ ...place, gln: gln.value })).toMatch(/^Harbour، PT، /);
  const english = await wordingIn('en');
  expect(english.list(['a', 'b', 'c'])).toBe('a, b, c');
  expect(english.place({ ...place, gln: gln.value })).toMatch(/^Harbour, PT, /);
});
