import type { Page } from '@playwright/test';
import { expect, test } from './cameraFixture.ts';
import type {} from './harness.ts';
import { typeLikeScanner } from './typeLikeScanner.ts';

const pack = ']d2010952100100001717280331' + '10LotyZ-7/A\u001d21SNyzQAm_0001';

async function listening(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.scanner.listen();
    document.body.insertAdjacentHTML(
      'beforeend',
      '<form><input value="by hand"><button>Send</button></form>',
    );
    document.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      window.scanner.told.push('submit');
    });
  });
}
const told = (page: Page) => page.evaluate(() => window.scanner.told);

test('a scan arrives with nothing focused', async ({ openScanner }) => {
  const page = await openScanner();
  await listening(page);
  await typeLikeScanner(page, pack);
  expect(await told(page)).toEqual([`scan ${pack}`]);
});

test('scan after scan arrives, each by itself', async ({ openScanner }) => {
  const page = await openScanner();
  await listening(page);
  const packs = [1, 2, 3, 4, 5].map((serial) => `${pack}${serial}`);
  for (const text of packs) await typeLikeScanner(page, text, { pace: 20 });
  expect(await told(page)).toEqual(packs.map((text) => `scan ${text}`));
});

test('a scan does not press the button that has the focus', async ({ openScanner }) => {
  const page = await openScanner();
  await listening(page);
  await page.getByRole('button').focus();
  await typeLikeScanner(page, pack);
  expect(await told(page)).toEqual([`scan ${pack}`]);
});

test('a scan into a field is taken out of it and sends no form', async ({ openScanner }) => {
  const page = await openScanner();
  await listening(page);
  await page.getByRole('textbox').focus();
  await typeLikeScanner(page, pack, { separator: 'f8', end: 'Tab' });
  expect(await told(page)).toEqual([`scan ${pack}`]);
  await expect(page.getByRole('textbox')).toHaveValue('by hand');
  await expect(page.getByRole('textbox')).toBeFocused();
});

test('typing by hand and Enter reach the form', async ({ openScanner }) => {
  const page = await openScanner();
  await listening(page);
  await page.getByRole('textbox').fill('');
  await typeLikeScanner(page, '9521001000017', { pace: 120 });
  expect(await told(page)).toEqual(['submit']);
  await expect(page.getByRole('textbox')).toHaveValue('9521001000017');
});
