import type { Page } from '@playwright/test';
import { goldenUnits } from '../test/goldenUnits.ts';
import { expect, test } from './fixtures.ts';
import { goldenLabel } from './labels.ts';

const HARBOUR = 'Demo Harbour Pharmacy';
const HILL = 'Demo Hill Pharmacy';
const { address } = goldenLabel('to_dispense');
const unit = `/00/${goldenUnits[0]?.text.slice(-18)}`;

test.use({ preferences: { role: 'pharmacist', till: '9521003000008' } });

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

async function signInAs(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(name) }).click();
  await expect(page.getByText('You act for')).toBeVisible();
}

test('a pharmacist dispenses a pack, and its verdict changes here and elsewhere', async ({ open }) => {
  const page = await open(address);
  await expect(heading(page, 'OK to dispense')).toBeVisible();
  await page.getByRole('button', { name: 'Sign in to dispense' }).click();
  await signInAs(page, HARBOUR);
  await page.getByRole('button', { name: 'Sign and dispense' }).click();
  await expect(heading(page, 'You dispensed this pack')).toBeVisible();

  const elsewhere = await open(address);
  await elsewhere.evaluate(() =>
    localStorage.setItem(
      'theriac.preferences',
      JSON.stringify({ role: 'pharmacist', till: '9521003000107' }),
    ),
  );
  await elsewhere.reload();
  await expect(heading(elsewhere, 'Already dispensed elsewhere')).toBeVisible();
});

test('a pharmacist undoes what was dispensed by mistake', async ({ open }) => {
  const page = await open(goldenLabel('used_here').address);
  await expect(heading(page, 'You dispensed this pack')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await signInAs(page, HARBOUR);
  await page.getByRole('button', { name: 'Sign and undo' }).click();
  await expect(heading(page, 'OK to dispense')).toBeVisible();
});

test('a pharmacist receives a container, and its state changes', async ({ open }) => {
  const page = await open(unit);
  await expect(heading(page, /On its way to you/)).toBeVisible();
  await page
    .getByRole('button', { name: /receive/i })
    .first()
    .click();
  await signInAs(page, HARBOUR);
  await page.getByRole('button', { name: 'Sign and receive' }).click();
  await expect(heading(page, 'Recorded at your place')).toBeVisible();
});

test('somebody the container was not sent to is refused in words', async ({ open }) => {
  const page = await open(unit);
  await page
    .getByRole('button', { name: /receive/i })
    .first()
    .click();
  await signInAs(page, HILL);
  await page.getByRole('button', { name: 'Sign and receive' }).click();
  await expect(page.getByText('It was not sent to your company.')).toBeVisible();
});
