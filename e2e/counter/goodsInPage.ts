import type { Page } from '@playwright/test';
import { commissioned } from '../../tools/seed/commissioned.ts';
import { lots } from '../../tools/seed/lots.ts';
import { products } from '../../tools/seed/products.ts';
import { type UnitKey, units } from '../../tools/seed/units.ts';
import { expect } from '../fixtures.ts';
import { typeLikeScanner } from '../scanner/typeLikeScanner.ts';

/** What a scanner gives for the label of a tote. */
export const toteLabel = (unit: UnitKey) => `]C100${units[unit].sscc}`;

/** What a scanner gives for each pack that the maker put into a tote. */
export function packLabels(unit: UnitKey): readonly string[] {
  const { lot: number } = units[unit];
  const { product, expiry } = lots[number];
  return commissioned(unit).packs.map(
    ({ serial }) =>
      `]d201${products[product].gtin}17${expiry.replaceAll('-', '').slice(2)}10${number}\u001d21${serial}`,
  );
}

/** Scans one code after the other, as quickly as they are taken; the last one is a line at the end. */
export async function scanAll(page: Page, codes: readonly string[]): Promise<void> {
  for (const code of codes) await typeLikeScanner(page, code, { pace: 0.2 });
}

/** The card of a tote. */
export const tote = (page: Page, unit: UnitKey) =>
  page
    .getByRole('region', { name: 'Containers' })
    .getByRole('listitem')
    .filter({ hasText: units[unit].sscc });

/** The lines of the packs. */
export const packs = (page: Page) => page.getByRole('list', { name: 'Packs' }).getByRole('listitem');

/** A number of the run, beside its name. */
export const total = (page: Page, name: string) =>
  page
    .getByRole('region', { name: 'This run' })
    .locator('dt', { hasText: name })
    .locator('xpath=following-sibling::dd');

export async function openRun(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'End this run' })).toBeVisible();
}

/** Records of one kind in the journal of this device, oldest first. */
export async function journalOf(page: Page, kind: string): Promise<readonly Record<string, unknown>[]> {
  return page.evaluate(async (wanted) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('theriac.journal');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const all = await new Promise<readonly { readonly record: Record<string, unknown> }[]>(
      (resolve, reject) => {
        const request = database.transaction('entries').objectStore('entries').getAll();
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      },
    );
    database.close();
    return all.map(({ record }) => record).filter((record) => record.kind === wanted);
  }, kind);
}
