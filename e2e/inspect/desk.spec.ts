import { readFileSync } from 'node:fs';
import { expect, expectAccessible, expectNoOverflow, test } from '../fixtures.ts';

test.use({ preferences: { role: 'inspector' } });

const LOT = '/inspect/lot/09521001000017/DEMO01A';

test('a lot is looked up by its number, and its books balance', async ({ open }) => {
  const page = await open('/inspect');
  await page.getByRole('searchbox', { name: 'Scan or type what you look for' }).fill('demo01a');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${LOT}$`));
  const balance = page.getByRole('region', { name: 'Mass balance' });
  await expect(balance.getByText('The books balance.')).toBeVisible();
  await expect(balance.getByRole('row', { name: 'Commissioned 552' })).toBeVisible();
  await expect(balance.getByRole('row', { name: 'Held by Demo Harbour Pharmacy 102' })).toBeVisible();
  await expectAccessible(page);
});

test('what is not on record is said, and a number opens its own page', async ({ open }) => {
  const page = await open('/inspect');
  const field = page.getByRole('searchbox');
  await field.fill('no such thing');
  await expect(page.getByText('Nothing on record is called “no such thing”.')).toBeVisible();
  await field.fill('195210010000000144');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/00\/195210010000000144$/);
  await page.goto('/inspect');
  await page.getByRole('searchbox').fill('9521003000008');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Demo Harbour Pharmacy' })).toBeVisible();
  await expect(page.getByText('Licensed now')).toBeVisible();
});

test('the contact list of a recalled lot is saved with everybody in it', async ({ open }) => {
  const page = await open('/inspect');
  await page.goto(LOT);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Contact list (CSV)' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('contacts-09521001000017-DEMO01A.csv');
  const rows = readFileSync(await file.path(), 'utf8').split('\r\n');
  expect(rows[0]).toContain('GLN,Name,Country,Still held');
  expect(rows.find((row) => row.startsWith('9521003000008'))).toContain('Demo Harbour Pharmacy,PT,102,108,6');
});

test('hand-overs are limited to some days', async ({ open }) => {
  const page = await open(LOT);
  const flows = page.getByRole('table', { name: 'Receipts of this lot by sender and receiver' });
  await expect(flows.getByRole('row')).toHaveCount(4);
  await page.getByLabel('From').fill('2026-11-10');
  await expect(flows.getByRole('row')).toHaveCount(3);
  await page.getByLabel('Until').fill('2026-11-11');
  await expect(page.getByText('Nobody has received any of this lot in this time.')).toBeVisible();
  await page.getByRole('button', { name: 'All of it' }).click();
  await expect(flows.getByRole('row')).toHaveCount(4);
});

test('a node that hides part of a lot makes it unread, never balanced', async ({ open, demo }) => {
  const page = await open('/settings');
  demo.node.set({
    kind: 'result',
    change: (result, { method }) =>
      method === 'eth_getLogs' && Array.isArray(result) ? result.slice(0, -1) : result,
  });
  await page.goto(LOT);
  await expect(page.getByText('The lot could not be read, so nothing is said about it.')).toBeVisible();
  await expect(page.getByText('The books balance.')).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 700 } });
  for (const path of ['/inspect', LOT, '/inspect/partner/9521003000008', '/inspect/product/09521001000017'])
    test(`${path} fits 320 px`, async ({ open }) => {
      const page = await open(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('region').first()).toBeVisible();
      await expectNoOverflow(page);
      await expectAccessible(page);
    });
});
