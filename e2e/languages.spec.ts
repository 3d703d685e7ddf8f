import { LANGUAGES } from '../src/i18n/languages.ts';
import { goldenPacks } from '../test/goldenPacks.ts';
import { expect, expectAccessible, expectNoOverflow, test } from './fixtures.ts';
import { choose, sentences, translations, untranslated } from './inLanguages.ts';
import { goldenLabel } from './labels.ts';

/** One golden pack for each outcome. */
const packs = [
  ...new Map(goldenPacks.toReversed().map((pack) => [pack.expected, pack])).values(),
].toReversed();

test.use({ viewport: { width: 320, height: 700 } });

for (const role of ['patient', 'pharmacist'] as const) {
  test.describe(`for a ${role}`, () => {
    test.use({ preferences: role === 'patient' ? { role } : { role, till: '9521003000008' } });

    for (const { name, expected } of packs) {
      test(`${expected} in every language: all of it, on a narrow phone`, async ({ open }) => {
        const page = await open(name === 'unreadable' ? '/01/123' : goldenLabel(name).address);
        // To a patient some outcomes are the same.
        const shown = role === 'patient' ? '[data-outcome]' : `[data-outcome="${expected}"]`;
        await expect(page.locator(shown).first()).toBeVisible();
        await expect(page.getByRole('progressbar')).toHaveCount(0);
        const english = await sentences(page);
        const word = await page.getByRole('heading', { level: 1 }).textContent();
        for (const locale of translations) {
          await choose(page, locale);
          await expect(page.locator('html')).toHaveAttribute('dir', LANGUAGES[locale].direction);
          await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(word ?? '');
          await expectNoOverflow(page);
          expect(await untranslated(page, english), locale).toEqual([]);
        }
      });
    }
  });
}

test('right to left, the page is mirrored and codes still read from the left', async ({ open }) => {
  const page = await open(goldenLabel('genuine').address);
  await choose(page, 'ar');
  const [brand, picker] = [
    await page
      .getByRole('banner')
      .getByRole('link', { name: /Theriac/ })
      .boundingBox(),
    await page.getByRole('banner').getByRole('combobox').boundingBox(),
  ];
  expect(brand?.x).toBeGreaterThan(picker?.x ?? 0);
  await expectAccessible(page);
});
