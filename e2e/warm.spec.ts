import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { goldenLabel } from './labels.ts';

test.use({ preferences: { role: 'pharmacist', till: '9521003000008' } });

const genuine = goldenLabel('genuine').address;
const verdict = (page: Page, word: string) => page.getByRole('heading', { level: 1, name: word });
const trips = (page: Page, count: number) => page.getByText(new RegExp(`^${count} round trips`));

/** What the browser has kept, once everything of a verdict is. */
async function kept(page: Page): Promise<Readonly<Record<string, string>>> {
  return await page.evaluate(async () => {
    const opened = indexedDB.open('theriac.chain');
    await new Promise((resolve) => opened.addEventListener('success', resolve));
    const store = opened.result.transaction('texts').objectStore('texts');
    const [keys, texts] = [store.getAllKeys(), store.getAll()];
    await new Promise((resolve) => texts.addEventListener('success', resolve));
    opened.result.close();
    return Object.fromEntries(keys.result.map((key, i) => [String(key), String(texts.result[i])]));
  });
}

/** Writes into the database behind the app's back. */
async function overwrite(page: Page, texts: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate(async (given) => {
    const opened = indexedDB.open('theriac.chain');
    await new Promise((resolve) => opened.addEventListener('success', resolve));
    const transaction = opened.result.transaction(['texts', 'uses'], 'readwrite');
    for (const [key, text] of Object.entries(given)) {
      transaction.objectStore('texts').put(text, key);
      transaction.objectStore('uses').put({ key, characters: text.length, at: 1 });
    }
    await new Promise((resolve) => transaction.addEventListener('complete', resolve));
    opened.result.close();
  }, texts);
}

async function first(page: Page): Promise<void> {
  await expect(verdict(page, 'OK to dispense')).toBeVisible();
  await expect.poll(async () => Object.keys(await kept(page)).length).toBeGreaterThan(6);
}

test('a pack that was read before takes two round trips', async ({ open }) => {
  const page = await open(genuine);
  await first(page);
  await expect(trips(page, 4).or(trips(page, 3))).toBeVisible();
  await page.reload();
  await expect(trips(page, 2)).toBeVisible();
  await expect(verdict(page, 'OK to dispense')).toBeVisible();
});

test('what somebody has changed on the device is noticed, and read again', async ({ open }) => {
  const page = await open(genuine);
  await first(page);
  const before = await kept(page);
  const altered = Object.entries(before).map(([key, text]) => [key, text.replaceAll('00001', '00002')]);
  await overwrite(page, Object.fromEntries(altered));
  await page.reload();
  await expect(verdict(page, 'OK to dispense')).toBeVisible();
  await expect.poll(() => kept(page)).toEqual(before);
});

test('what was used least recently makes room', async ({ open }) => {
  const page = await open('/settings');
  const entries = Array.from({ length: 4_100 }, (_, i) => [`logs old ${i}`, 'x'] as const);
  await page.goto(genuine);
  await first(page);
  await overwrite(page, Object.fromEntries(entries));
  await page.goto(goldenLabel('recalled').address);
  await expect(verdict(page, 'Do not dispense')).toBeVisible();
  await expect.poll(async () => Object.keys(await kept(page)).length).toBeLessThanOrEqual(4_000);
  const still = Object.keys(await kept(page)).filter((key) => !key.startsWith('logs old'));
  expect(still.length).toBeGreaterThan(6);
});

test('a pack of another lot is red at once, and then it is said which lot it is of', async ({ open }) => {
  const page = await open(goldenLabel('lot_differs').address);
  await expect(page.locator('[data-outcome="label_mismatch"]').first()).toBeVisible();
  await expect(page.getByText('DEMO01A').first()).toBeVisible();
});

test('a serial that no lot has stays not found', async ({ open }) => {
  const page = await open(goldenLabel('unknown_serial').address);
  await expect(verdict(page, 'Serial not found')).toBeVisible();
  await expect(page.getByText('not in the product’s other lots')).toBeVisible();
});
