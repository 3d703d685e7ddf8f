import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectContrast, expectNoOverflow, test } from './fixtures.ts';
import { goldenLabel } from './labels.ts';

const genuine = goldenLabel('genuine');
const recalled = goldenLabel('recalled');

test.use({ viewport: { width: 320, height: 700 } });

/** No fault that axe can see, light or dark, and nothing reaches over the edge. */
async function expectSound(page: Page): Promise<void> {
  await expectNoOverflow(page);
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectContrast(page);
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save to my medicines' }).click();
  await expect(page.getByText('Saved in my medicines')).toBeVisible();
}

test('a pack is saved on the device, checked anew when the list is opened, removed and put back', async ({
  open,
}) => {
  const page = await open(genuine.address);
  await save(page);
  await page.goto('/');
  await page.getByRole('link', { name: 'My medicines: 1 pack' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'My medicines' })).toBeVisible();
  await expect(page).toHaveTitle(/^My medicines/);
  const row = page.getByRole('listitem').filter({ hasText: 'Amoxicillin 500 mg' });
  await expect(row.getByText('Nothing wrong found', { exact: true })).toBeVisible();
  await expect(row.getByText('Lot DEMO01A')).toBeVisible();
  await expectSound(page);

  await row.getByRole('button', { name: /^Remove/ }).click();
  await expect(page.getByText('There is nothing in your list')).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('theriac.medicines'))).toBe('[]');
  await expect(page.getByRole('button', { name: 'Put back' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(row).toBeVisible();
  await page.getByRole('button', { name: 'Remove all' }).click();
  expect(await page.evaluate(() => localStorage.getItem('theriac.medicines'))).toBe('[]');
});

test('a saved pack that cannot be checked is said to be so, and what was answered before is no answer', async ({
  open,
  demo,
}) => {
  const page = await open(genuine.address);
  await save(page);
  demo.node.set({ kind: 'drop' });
  await page.goto('/medicines');
  await expect(page.locator('main').getByText('One pack could not be checked just now.')).toBeVisible();
  await expect(page.getByText('That was then. It says nothing about now.')).toBeVisible();
  await expect(page.locator('[data-outcome="genuine"]')).toHaveCount(0);
  demo.node.set(undefined);
  await page.getByRole('button', { name: 'Check all again' }).click();
  await expect(page.locator('main').getByText('Checked just now: nothing wrong found.')).toBeVisible();
});

test('a red is not offered to be saved; a recall says how grave, why, and what to do', async ({ open }) => {
  const page = await open(recalled.address);
  const notice = page.getByRole('region', { name: 'Why this pack is called back' });
  await expect(notice.getByText('DEMO-REC-7: impurity above the limit')).toBeVisible();
  await expect(notice.getByText(/to a pharmacy/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Prepare a report' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save to my medicines' })).toHaveCount(0);
  await expectSound(page);
});

test('a report is written with the keyboard, survives a reload, and leaves the device as a file only', async ({
  open,
}) => {
  const page = await open(goldenLabel('unknown_serial').address);
  await page.getByRole('button', { name: 'Prepare a report' }).focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('Where did you get the pack?').fill('A stall in Porto');
  await page.getByLabel('What seems wrong?').fill('The seal was open.');
  await expectSound(page);
  // Neither request nor address of the page tells what is written: the fixture watches both.
  await page.reload();
  await expect(page.getByLabel('Where did you get the pack?')).toHaveValue('A stall in Porto');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  const text = await readFile(await file.path(), 'utf8');
  expect(text).toContain('Got from: A stall in Porto');
  expect(text).toContain('(unknown_serial)');
  expect(text).toContain('Demo network, block');
  await page.getByRole('button', { name: 'Discard it' }).click();
  expect(await page.evaluate(() => sessionStorage.getItem('theriac.report-draft'))).toBe('null');
});

test('the leaflet on record is compared before it is opened, and opens as the very file', async ({
  open,
}) => {
  const page = await open(genuine.address);
  const panel = page.getByRole('region', { name: 'Leaflet' });
  await expect(panel.getByText('This is the leaflet that the maker put on record')).toBeVisible();
  await expectSound(page);
  const [leaflet] = await Promise.all([
    page.context().waitForEvent('page'),
    panel.getByRole('link', { name: 'Open the leaflet' }).click(),
  ]);
  await expect(
    leaflet.getByRole('heading', { level: 1, name: /^Demo leaflet: Amoxicillin 500 mg/ }),
  ).toBeVisible();
  await expect(leaflet.getByText('This is a sample. Do not use any medicine by it.')).toBeVisible();
  await expectNoOverflow(leaflet);
});

test('a leaflet that was changed is said to be so, and nobody is led to it', async ({ open }) => {
  const page = await open('/');
  await page.route('**/leaflets/*', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace('This sample names no dose.', 'Take ten a day.');
    await route.fulfill({ response: answer, body });
  });
  await page.goto(genuine.address);
  const panel = page.getByRole('region', { name: 'Leaflet' });
  await expect(panel.getByText('This is not the file that the maker put on record.')).toBeVisible();
  await expect(panel.getByText('This is the leaflet')).toHaveCount(0);
  await expect(panel.getByRole('link')).toHaveCount(0);
  await expectSound(page);
  await page.unroute('**/leaflets/*');
  await panel.getByRole('button', { name: 'Try again' }).click();
  await expect(panel.getByRole('link', { name: 'Open the leaflet' })).toBeVisible();
});

test('every verdict leads to what it means', async ({ open }) => {
  const page = await open(goldenLabel('exported').address);
  await page.getByRole('link', { name: 'What this means' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/help\/used_elsewhere$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Do not use this pack yet' })).toBeVisible();
  await expect(page.getByText('If you feel unwell')).toBeVisible();
  await expectSound(page);
  await page.getByRole('link', { name: 'Back to all answers' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Help' })).toBeVisible();
  await expectSound(page);
});

test('the tour stands on the first screen once, never on a printed address, and is put away for good', async ({
  open,
}) => {
  const page = await open(genuine.address);
  await expect(page.getByRole('heading', { level: 1, name: 'Nothing wrong found' })).toBeVisible();
  await expect(page.getByText('New here?')).toHaveCount(0);
  await page.goto('/');
  const tour = page.getByRole('region', { name: /^New here/ });
  await expect(tour).toBeVisible();
  await expect(page.locator('body')).toBeFocused();
  await expectSound(page);
  await tour.getByRole('button', { name: 'Got it' }).focus();
  await page.keyboard.press('Enter');
  await expect(tour).toHaveCount(0);
  await expect(page.locator('main')).toBeFocused();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Scan a pack' })).toBeVisible();
  await expect(tour).toHaveCount(0);
});

test('a part of the app that does not arrive leaves a page that says what to do, and what is not lost', async ({
  open,
}) => {
  const page = await open('/');
  await page.route('**/assets/HelpPlace*', (route) => route.abort());
  await page.getByRole('navigation').getByRole('link', { name: 'Help' }).click();
  const alert = page.getByRole('alert').filter({ hasText: 'Something in the app went wrong' });
  await expect(alert).toBeVisible();
  await expect(page.getByText('Check the connection, then load the page again.')).toBeVisible();
  await expect(page.getByText('What you saved on this device is still there.')).toBeVisible();
  await expectSound(page);
  await page.unroute('**/assets/HelpPlace*');
  await alert.getByRole('button', { name: 'Load again' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Help' })).toBeVisible();
});

test.describe('in the pseudo-locale', () => {
  test.use({ preferences: { locale: 'en-XA' } });

  test('the patient’s pages fit 320 px', async ({ open }) => {
    const page = await open('/');
    for (const path of ['/', '/help', '/help/could_not_check', '/medicines', recalled.address]) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1, name: /⟦/ })).toBeVisible();
      await expectNoOverflow(page);
    }
  });
});
