import type { Page } from '@playwright/test';
import { scannerTestCodes } from '../src/scanner/scannerTestCode.ts';
import { swapCase } from '../src/scanner/wedgeScan.ts';
import { expect, expectAccessible, expectNoOverflow, test } from './fixtures.ts';
import { goldenLabel } from './labels.ts';
import { typeLikeScanner } from './scanner/typeLikeScanner.ts';

const code = scannerTestCodes.gs1datamatrix;
const ADDRESS = '/settings/scanner';

async function ready(page: Page): Promise<void> {
  await expect(page.getByText('Waiting for the scanner…')).toBeVisible();
}

test('from the settings to the test, and a scanner that is set up well', async ({ open }) => {
  const page = await open('/settings');
  await page.getByRole('link', { name: 'Try the scanner out' }).click();
  await ready(page);
  await expect(page.getByRole('img', { name: 'Test code: Square code, as on packs' })).toBeVisible();
  await expectAccessible(page);
  await typeLikeScanner(page, code);
  await expect(page.getByText('Nothing is wrong with this scanner.')).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`${ADDRESS}$`));
});

for (const [what, said, text, keyboard] of [
  [
    'leaves out the separators',
    'The separators between the fields are left out.',
    code,
    { separator: 'dropped' },
  ],
  ['swaps capitals', 'Capital and small letters are swapped.', swapCase(code), {}],
  ['sends no Enter', 'Nothing says where the code ends.', code, { end: 'none' }],
] as const) {
  test(`a scanner that ${what} is told what to set`, async ({ open }) => {
    const page = await open(ADDRESS);
    await ready(page);
    await typeLikeScanner(page, text, keyboard);
    await expect(page.getByText(said)).toBeVisible();
    await expect(page.getByText('Packs cannot be read safely with this scanner as it is set.')).toBeVisible();
  });
}

for (const [scanner, name] of [
  ['de', 'German'],
  ['fr', 'French'],
] as const) {
  test(`a scanner set to the ${name} keyboard is named, and read right from then on`, async ({ open }) => {
    const page = await open(ADDRESS);
    await ready(page);
    await typeLikeScanner(page, code, { scanner });
    await expect(page.getByText(`The scanner types for another keyboard: ${name}.`)).toBeVisible();
    await page.getByRole('button', { name: 'Let this device make good for it' }).click();
    await expect(page.getByText('Packs are read right with this scanner.')).toBeVisible();
    await page.reload();
    await page.getByRole('link', { name: 'Scan', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Scan a pack' })).toBeVisible();
    const { text, address } = goldenLabel('genuine');
    await typeLikeScanner(page, text, { scanner });
    await expect(page).toHaveURL((url) => url.pathname === address.split('?')[0]);
  });
}

test.describe('on a narrow phone', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('nothing reaches over the edge', async ({ open }) => {
    const page = await open(ADDRESS);
    await ready(page);
    await expect(page.getByRole('img', { name: /^Test code/ })).toHaveCount(2);
    await typeLikeScanner(page, code, { separator: 'dropped' });
    await expect(page.getByText('The separators between the fields are left out.')).toBeVisible();
    await expectNoOverflow(page);
  });
});
