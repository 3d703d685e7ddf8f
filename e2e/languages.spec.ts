import { LANGUAGES } from '../src/i18n/languages.ts';
import { coreMessages } from '../src/i18n/messages.ts';
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

test('no word of an answer is torn in two, in any language', async ({ open }) => {
  const page = await open('/01/123');
  for (const locale of translations) {
    await choose(page, locale);
    const { outcomes, words, leftWords } = await coreMessages(locale);
    const said = [
      ...Object.values(outcomes).flatMap((viewers) => Object.values(viewers).map(({ word }) => word)),
      ...Object.values(words).flatMap((viewers) => Object.values(viewers ?? {})),
      ...Object.values(leftWords),
    ];
    const torn = await page.getByRole('heading', { level: 1 }).evaluate((heading, all) => {
      heading.style.overflowWrap = 'normal';
      heading.style.hyphens = 'manual';
      return all.filter((word) => {
        heading.textContent = word;
        return heading.scrollWidth > heading.clientWidth;
      });
    }, said);
    expect(torn, locale).toEqual([]);
    await page.reload();
  }
});

test('a day stays on its line beside the trail, in any language', async ({ open }) => {
  const page = await open(goldenLabel('genuine').address);
  for (const locale of translations) {
    await choose(page, locale);
    const days = page.locator('time > span:first-child');
    await expect(days.first()).toBeVisible();
    const broken = await days.evaluateAll((all) =>
      all.filter((day) => {
        const words = document.createRange();
        words.selectNodeContents(day);
        const lines = new Set([...words.getClientRects()].map(({ top }) => Math.round(top)));
        return lines.size > 1 || day.scrollWidth > day.clientWidth;
      }),
    );
    expect(broken.length, locale).toBe(0);
  }
});
