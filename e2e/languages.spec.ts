import type { Page } from '@playwright/test';
import { LANGUAGES, type Locale } from '../src/i18n/languages.ts';
import { goldenPacks } from '../test/goldenPacks.ts';
import { partners } from '../tools/seed/partners.ts';
import { products } from '../tools/seed/products.ts';
import { expect, expectAccessible, expectNoOverflow, test } from './fixtures.ts';
import { goldenLabel } from './labels.ts';

/** One golden pack for each outcome. */
const packs = [
  ...new Map(goldenPacks.toReversed().map((pack) => [pack.expected, pack])).values(),
].toReversed();
const others = (Object.keys(LANGUAGES) as Locale[]).filter((locale) => locale !== 'en' && locale !== 'en-XA');

/** Sentences that come from the ledger, and so are in the language in which somebody registered them. */
const recorded = [
  ...Object.values(partners).map(({ name }) => name),
  ...Object.values(products).map(({ name }) => name),
];

async function choose(page: Page, locale: Locale): Promise<void> {
  await page.getByRole('banner').getByRole('combobox').selectOption(locale);
  await expect(page.locator('html')).toHaveAttribute('lang', locale);
}

/** Every piece of text on the page of three words or more, but for what is marked as English on purpose. */
async function sentences(page: Page): Promise<readonly string[]> {
  const texts = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node.parentElement?.closest('[lang="en"], script, option')) continue;
      found.push(node.textContent?.trim() ?? '');
    }
    return found;
  });
  return texts.filter((text) => /\p{L}{2,}\P{L}+\p{L}{2,}\P{L}+\p{L}{2,}/u.test(text));
}

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
        const english = new Set(await sentences(page));
        const word = await page.getByRole('heading', { level: 1 }).textContent();
        for (const locale of others) {
          await choose(page, locale);
          await expect(page.locator('html')).toHaveAttribute('dir', LANGUAGES[locale].direction);
          await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(word ?? '');
          await expectNoOverflow(page);
          const untranslated = (await sentences(page)).filter(
            (sentence) => english.has(sentence) && !recorded.some((own) => sentence.includes(own)),
          );
          expect(untranslated, locale).toEqual([]);
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
