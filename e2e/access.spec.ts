import { LANGUAGES } from '../src/i18n/languages.ts';
import { expect, expectAccessible, expectContrast, expectNoOverflow, test } from './fixtures.ts';
import { choose, sentences, translations, untranslated } from './inLanguages.ts';
import { goldenLabel } from './labels.ts';

const screens = {
  scan: '/',
  'a green verdict': goldenLabel('genuine').address,
  'a red verdict': goldenLabel('recalled').address,
  'a plum verdict': goldenLabel('used_here').address,
  'an amber verdict': goldenLabel('held_elsewhere').address,
  'a grey verdict': goldenLabel('unknown_product').address,
  'a label that is none': '/01/123',
  container: '/00/195210010000000182',
  'what is on record': '/on-chain',
  rules: '/on-chain/rules',
  'sample packs': '/demo',
  settings: '/settings',
  'setting up a scanner': '/settings/scanner',
  counter: '/counter',
  'goods-in': '/counter/goods-in',
  return: '/counter/return',
  journal: '/counter/journal',
  'suspect packs': '/counter/cases',
  recalls: '/counter/recalls',
  drill: '/counter/drill',
  'settings of the till': '/counter/till',
  'inspector’s desk': '/inspect',
  lot: '/inspect/lot/09521001000017/DEMO01A',
  product: '/inspect/product/09521001000017',
  partner: '/inspect/partner/9521003000008',
  'check of a report': '/inspect/check',
  'my medicines': '/medicines',
  'all answers': '/help',
  'what an answer means': '/help/used_elsewhere',
  'no such page': '/nowhere',
} as const;

test.describe('on a narrow phone', () => {
  test.use({
    viewport: { width: 320, height: 700 },
    preferences: { role: 'pharmacist', till: '9521003000008' },
  });

  for (const [name, path] of Object.entries(screens)) {
    test(`${name} has no fault that axe can see, and fits 320 px in every language`, async ({ open }) => {
      const page = await open(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('progressbar')).toHaveCount(0);
      await expectNoOverflow(page);
      await expectAccessible(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      await expectContrast(page);
      const english = await sentences(page);
      for (const locale of translations) {
        await choose(page, locale);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expectNoOverflow(page);
        expect(await untranslated(page, english), locale).toEqual([]);
        if (LANGUAGES[locale].direction === 'ltr') continue;
        await expectContrast(page);
        await page.emulateMedia({ colorScheme: 'light' });
        await expectAccessible(page);
      }
    });
  }
});

test.describe('when no code can be drawn', () => {
  test.use({ viewport: { width: 320, height: 700 } });

  test('the sample packs fit 320 px', async ({ open }) => {
    const page = await open('/');
    await page.route('**/assets/bwip*', (route) => route.abort());
    await page.goto('/demo');
    await expect(page.getByText('The code could not be drawn').first()).toBeVisible();
    await expectNoOverflow(page);
  });
});
