import type { Page } from '@playwright/test';
import { expect } from '../fixtures.ts';
import { goldenLabel } from '../labels.ts';
import { typeLikeScanner } from '../scanner/typeLikeScanner.ts';

/** The pharmacy of most golden packs, and its till. */
export const HARBOUR = { name: 'Demo Harbour Pharmacy', gln: '9521003000008' } as const;

/** The lines of the list, newest first. */
export const lines = (page: Page) =>
  page.getByRole('list', { name: 'Packs of this list' }).getByRole('listitem');

/** The line with a number of its own. */
export const line = (page: Page, row: number) => page.locator(`button[data-row="${row}"]`);

/** The word of the newest scan, or of the line that is open. */
export const word = (page: Page, text: string | RegExp) =>
  page.getByRole('heading', { level: 1, name: text });

/** How much of the basket waits for a signature, in the words beside its title. */
export const basketSays = (page: Page, words: string | RegExp) =>
  page.getByRole('region', { name: 'Basket' }).getByText(words);

export async function openedCounter(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'Keys' })).toBeVisible();
}

/** Scans golden packs one after the other with a hand-held scanner; each has its line before the next one comes. */
export async function scanPacks(page: Page, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const before = await lines(page).count();
    // Quick enough that the next scan never begins, by its own times, before this one has ended.
    await typeLikeScanner(page, goldenLabel(name).text, { pace: 0.2 });
    await expect(lines(page)).toHaveCount(before + 1);
  }
}

/** Signs in on the open panel, as whoever acts for a partner of the demo network. */
export async function signInAs(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(name) }).click();
  await expect(page.getByText('You act for')).toBeVisible();
}
