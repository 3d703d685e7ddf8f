import { readFile } from 'node:fs/promises';
import type { Download } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { HARBOUR, line, lines, openedCounter, scanPacks } from './counterPage.ts';

test.use({ preferences: { role: 'pharmacist', till: HARBOUR.gln } });

interface Entry {
  readonly seq: number;
  readonly till: string;
  readonly record: { readonly kind: string; readonly outcome?: string; readonly ms?: number };
}

async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), 'utf8');
}

test('what was scanned is found, counted and saved', async ({ open }) => {
  const page = await open('/counter');
  await openedCounter(page);
  await scanPacks(page, ['genuine', 'recalled', 'unknown_serial']);
  await expect(line(page, 3)).toContainText('Serial not found');
  await page.getByRole('link', { name: 'Journal' }).click();
  await expect(page.getByText('3 found')).toBeVisible();
  await expect(page.getByText('Packs scanned').locator('..')).toContainText('3');
  await expect(page.getByText('Left without an action').locator('..')).toContainText('2');

  await page.getByLabel('Look for').fill('metform');
  await expect(page.getByText('1 found')).toBeVisible();
  await page.getByLabel('Look for').fill('');
  await page.getByRole('combobox', { name: /^Answer/ }).selectOption('Blocked');
  await expect(page.getByText('1 found')).toBeVisible();
  await expect(page.getByText('Do not dispense: recalled')).toBeVisible();
  await page.getByRole('combobox', { name: /^Answer/ }).selectOption('All');
  await page.getByRole('combobox', { name: /^Kind/ }).selectOption('All');

  const json = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as JSON' }).click();
  const saved: { readonly entries: readonly Entry[] } = JSON.parse(await textOf(await json));
  expect(saved.entries.map(({ seq }) => seq)).toEqual(saved.entries.map((_, i) => i + 1));
  const scans = saved.entries.filter(({ record }) => record.kind === 'scan');
  expect(scans.map(({ record }) => record.outcome)).toEqual(['genuine', 'blocked', 'unknown_serial']);
  for (const { record } of scans) expect(record.ms).toBeGreaterThan(0);

  const csv = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as CSV' }).click();
  const rows = (await textOf(await csv)).trimEnd().split('\r\n');
  expect(rows).toHaveLength(saved.entries.length + 1);
  expect(rows[0]).toContain('seq,time,till,kind');
});

test('two windows write to one journal, and no entry gets lost or a number of another', async ({ open }) => {
  const first = await open('/counter');
  await openedCounter(first);
  const second = await first.context().newPage();
  await second.goto('/counter');
  await openedCounter(second);
  const names = ['genuine', 'recalled', 'expired', 'used_here'] as const;
  for (const name of names) {
    await scanPacks(first, [name]);
    await scanPacks(second, [name]);
  }
  await expect(line(first, 4)).toContainText('You dispensed');
  await expect(line(second, 4)).toContainText('You dispensed');
  await second.getByRole('link', { name: 'Journal' }).click();
  await expect(second.getByText('8 found')).toBeVisible();

  // What the other window writes appears by itself.
  await first.bringToFront();
  await scanPacks(first, ['withdrawn']);
  await expect(lines(first)).toHaveCount(5);
  await expect(second.getByText('9 found')).toBeVisible();
});

test('a till of another name stands with every entry', async ({ open }) => {
  const page = await open('/counter/till');
  await page.getByLabel('Number of the till').fill('7');
  await page.getByLabel('Name of the till, if it has one').fill('Left');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  await page.getByRole('link', { name: 'To the counter' }).click();
  await openedCounter(page);
  await scanPacks(page, ['genuine']);
  await expect(line(page, 1)).toContainText('OK to dispense');
  await page.getByRole('link', { name: 'Journal' }).click();
  await expect(page.getByText(/till 7 · Left/)).toBeVisible();
});
