import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectContrast, expectNoOverflow, rpc, test } from '../fixtures.ts';
import { typeLikeScanner } from '../scanner/typeLikeScanner.ts';
import { HARBOUR, line, openedCounter, scanPacks, word } from './counterPage.ts';
import { journalOf, openRun } from './goodsInPage.ts';

test.use({ preferences: { role: 'pharmacist', till: HARBOUR.gln } });

const SET_ASIDE = 'Set aside as suspect, open a case';

/** Plants a fake pack, and gives what a scanner reads off its printed label. */
async function plant(page: Page, minutes = '5'): Promise<string> {
  await page.goto('/counter/drill');
  await page.getByLabel('Missed after').selectOption(minutes);
  await page.getByRole('button', { name: 'Make its label' }).click();
  const label = page.getByRole('article', { name: /^Label of a fake pack: Amoxicillin 500 mg/ });
  await expect(label.getByRole('img', { name: 'Code of the fake pack' })).toBeVisible();
  const printed = (await label.allInnerTexts()).join(' ').replaceAll(/\s+/g, ' ');
  const [, gtin, serial, lot, expiry = ''] = /PC (\S+) SN (\S+) LOT (\S+) EXP (\S+)/.exec(printed) ?? [];
  return `]d201${gtin}21${serial}\u001d17${expiry.replaceAll('-', '').slice(2)}10${lot}`;
}

const figure = (page: Page, name: string) =>
  page
    .getByRole('region', { name: 'How it went' })
    .locator('dt', { hasText: name })
    .locator('xpath=following-sibling::dd');

async function toCounter(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'To the counter' }).click();
  await openedCounter(page);
}

test('a fake pack comes out red as in earnest, and is stopped: only then it is said that it was a drill', async ({
  open,
  demo,
}) => {
  const page = await open('/counter/drill');
  const code = await plant(page);
  await toCounter(page);
  const blocks = await rpc(demo.chain, 'eth_blockNumber', []);
  await scanPacks(page, ['genuine']);
  await typeLikeScanner(page, code, { pace: 0.2 });
  await expect(word(page, 'Serial not found')).toBeVisible();
  await expect(line(page, 2)).toContainText('no action yet');
  await expect(page.getByText('This was a drill')).toHaveCount(0);

  await page.getByRole('button', { name: 'Say what was done' }).click();
  await page.getByRole('button', { name: SET_ASIDE }).click();
  await expect(page.getByText('Recorded: Quarantined')).toBeVisible();
  await expect(page.getByText('This was a drill')).toBeVisible();
  await expect(page.getByText(/You stopped it after \d+ s/)).toBeVisible();
  await expect(page.getByRole('link', { name: /^Open case/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'I have seen it' }).click();
  await expect(page.getByText('This was a drill')).toHaveCount(0);

  await page.goto('/counter/cases');
  await expect(page.getByText('No pack was set aside on this device.')).toBeVisible();
  expect(await rpc(demo.chain, 'eth_blockNumber', [])).toBe(blocks);
  await page.goto('/counter/drill');
  await expect(figure(page, 'Stopped')).toHaveText('1');
  await expect(figure(page, 'Missed')).toHaveText('0');
  await expect(figure(page, 'Not yet decided')).toHaveText('0');
  await expect(page.getByText(/^Stopped after \d+ s, till 1$/)).toBeVisible();
  expect(await journalOf(page, 'drill')).toMatchObject([{ state: 'planted' }, { state: 'stopped' }]);
});

test('put into the basket to be dispensed, it is missed', async ({ open }) => {
  const page = await open('/counter/drill');
  const code = await plant(page);
  await toCounter(page);
  await page.getByText('Dispense', { exact: true }).click();
  await typeLikeScanner(page, code, { pace: 0.2 });
  await expect(word(page, 'Serial not found')).toBeVisible();
  await line(page, 1).focus();
  await page.keyboard.press('Space');
  await expect(page.getByText('This was a drill')).toBeVisible();
  await expect(page.getByText(/nothing was done that keeps it from a patient/)).toBeVisible();
  await page.goto('/counter/drill');
  await expect(figure(page, 'Missed')).toHaveText('1');
  await expect(figure(page, 'From scan to action, median')).toHaveText('–');
});

test('left alone for the set time it is missed, with nobody pressing anything', async ({ open }) => {
  const page = await open('/counter/drill');
  const code = await plant(page, '2');
  await toCounter(page);
  await typeLikeScanner(page, code, { pace: 0.2 });
  await expect(word(page, 'Serial not found')).toBeVisible();
  await page.clock.install({ time: Date.now() });
  await page.reload();
  await openedCounter(page);
  await page.clock.fastForward('01:50');
  await expect(page.getByText('This was a drill')).toHaveCount(0);
  await page.clock.fastForward('00:30');
  await expect(page.getByText('This was a drill')).toBeVisible();
});

test('at goods-in it is stopped by the mark that sets it apart', async ({ open }) => {
  const page = await open('/counter/drill');
  const code = await plant(page);
  await page.goto('/counter/goods-in');
  await openRun(page);
  await typeLikeScanner(page, code, { pace: 0.2 });
  await expect(word(page, 'Serial not found')).toBeVisible();
  await page.getByRole('button', { name: 'Suspect', exact: true }).click();
  await expect(page.getByText(/You stopped it after \d+ s/)).toBeVisible();
});

test('a drill that is taken back is no figure, and its pack is never a case', async ({ open }) => {
  const page = await open('/counter/drill');
  const code = await plant(page);
  await page.getByRole('button', { name: 'I have it back: end this drill' }).click();
  await expect(page.getByText('Ended before it was scanned')).toBeVisible();
  await expect(page.getByText('No fake pack is out.')).toBeVisible();
  await expect(figure(page, 'Not yet decided')).toHaveText('0');
  await toCounter(page);
  await typeLikeScanner(page, code, { pace: 0.2 });
  await page.getByRole('button', { name: 'Say what was done' }).click();
  await page.getByRole('button', { name: SET_ASIDE }).click();
  await expect(page.getByText('Recorded: Quarantined')).toBeVisible();
  await expect(page.getByRole('link', { name: /^Open case/ })).toHaveCount(0);
});

test.describe('on a narrow phone', () => {
  test.use({ viewport: { width: 320, height: 700 } });

  test('the page fits, and has no fault that axe can see, light or dark', async ({ open }) => {
    const page = await open('/counter/drill');
    await plant(page);
    await expectNoOverflow(page);
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectContrast(page);
  });
});
