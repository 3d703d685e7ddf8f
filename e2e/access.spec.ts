import { expect, expectAccessible, expectContrast, expectNoOverflow, test } from './fixtures.ts';
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
  'sample packs': '/demo',
  settings: '/settings',
  counter: '/counter',
  'goods-in': '/counter/goods-in',
  return: '/counter/return',
  journal: '/counter/journal',
  'suspect packs': '/counter/cases',
  recalls: '/counter/recalls',
  drill: '/counter/drill',
  'settings of the till': '/counter/till',
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
    test(`${name} has no fault that axe can see, light or dark, and fits 320 px`, async ({ open }) => {
      const page = await open(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('progressbar')).toHaveCount(0);
      await expectNoOverflow(page);
      await expectAccessible(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      await expectContrast(page);
    });
  }
});

test.describe('in the pseudo-locale', () => {
  test.use({
    preferences: { role: 'pharmacist', till: '9521003000008', locale: 'en-XA' },
    viewport: { width: 320, height: 700 },
  });

  for (const [name, path] of Object.entries(screens)) {
    test(`${name} fits 320 px`, async ({ open }) => {
      const page = await open(path);
      await expect(page.getByRole('heading', { level: 1, name: /⟦/ })).toBeVisible();
      await expectNoOverflow(page);
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
