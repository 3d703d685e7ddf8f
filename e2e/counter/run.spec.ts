import type { Locator, Page } from '@playwright/test';
import { expect, rpc, test } from '../fixtures.ts';
import { goldenLabel } from '../labels.ts';
import { typeLikeScanner } from '../scanner/typeLikeScanner.ts';
import { basketSays, HARBOUR, line, lines, openedCounter, scanPacks, signInAs, word } from './counterPage.ts';

test.use({ preferences: { role: 'pharmacist', till: HARBOUR.gln } });

test('a page that is loaded again goes on with its list, its basket and its job', async ({ open, demo }) => {
  const page = await open('/counter');
  await openedCounter(page);
  await page.getByText('Dispense', { exact: true }).click();
  await scanPacks(page, ['genuine', 'recalled']);
  await expect(basketSays(page, '1 not signed')).toBeVisible();
  // Nobody answers when it comes back: what was green is not green any more.
  demo.node.set({ kind: 'drop' });
  await page.reload();
  await expect(lines(page)).toHaveCount(2);
  await expect(line(page, 1)).toContainText('Could not check');
  await expect(basketSays(page, '1 not signed')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Dispense' })).toBeChecked();
  demo.node.set(undefined);
  await expect(line(page, 1)).toContainText('OK to dispense');
  await expect(line(page, 2)).toContainText('Do not dispense: recalled');
  await scanPacks(page, ['used_here']);
  await expect(line(page, 3)).toContainText('You dispensed this pack');
});

test('a window that ended without a word leaves its list to the next one', async ({ open }) => {
  const page = await open('/counter');
  await openedCounter(page);
  await scanPacks(page, ['genuine', 'recalled']);
  await expect(line(page, 2)).toContainText('recalled');
  const next = await page.context().newPage();
  await page.close();
  await next.goto('/counter');
  await expect(lines(next)).toHaveCount(2);
  await expect(next.getByText(/You go on with the list begun/)).toBeVisible();
  await next.getByRole('button', { name: 'Begin a new list' }).click();
  await next.getByRole('button', { name: 'End it' }).click();
  await expect(lines(next)).toHaveCount(0);
  await scanPacks(next, ['expired']);
  await expect(line(next, 1)).toContainText('Do not dispense: expired');
});

test('two windows are two tills with a list each, and one says what the other is dispensing', async ({
  open,
}) => {
  const first = await open('/counter');
  await openedCounter(first);
  const second = await first.context().newPage();
  await second.goto('/counter/till');
  await second.getByLabel('Number of the till').fill('2');
  await second.getByRole('button', { name: 'Save' }).click();
  await second.getByRole('link', { name: 'To the counter' }).click();
  await openedCounter(second);
  await expect(second.getByRole('link', { name: 'Till 2' })).toBeVisible();
  await expect(lines(second)).toHaveCount(0);

  await second.getByText('Dispense', { exact: true }).click();
  await scanPacks(second, ['genuine']);
  await expect(basketSays(second, '1 not signed')).toBeVisible();

  await first.bringToFront();
  await first.getByText('Dispense', { exact: true }).click();
  await scanPacks(first, ['genuine']);
  await expect(line(first, 1)).toContainText('being dispensed at till 2');
  await first.getByRole('button', { name: 'Show and sign' }).click();
  await expect(first.getByText('Nothing in the basket can be recorded so.')).toBeVisible();

  await second.close();
  await first.getByRole('button', { name: 'Back to the list' }).click();
  await expect(line(first, 1)).not.toContainText('being dispensed');
});

test('by keyboard and scanner alone: collect, look, choose, sign', async ({ open }) => {
  const page = await open('/counter');
  await openedCounter(page);
  await page.keyboard.press('F2');
  await expect(page.getByRole('radio', { name: 'Dispense' })).toBeChecked();
  await scanPacks(page, ['to_dispense', 'genuine']);
  await expect(basketSays(page, '2 not signed')).toBeVisible();

  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  // To the older line: look at it, and take it out of the basket.
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(line(page, 1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'How we know' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(line(page, 1)).toBeFocused();
  await page.keyboard.press('Space');
  await expect(basketSays(page, '1 not signed')).toBeVisible();
  await page.keyboard.press('Space');
  await expect(basketSays(page, '2 not signed')).toBeVisible();

  await page.keyboard.press('F4');
  await expect(page.getByRole('heading', { name: 'Dispense: before you sign' })).toBeFocused();
  await press(page, new RegExp(HARBOUR.name));
  await press(page, 'Sign all 2');
  await expect(page.getByText('Done. All 2 stand on the ledger.')).toBeVisible();
  // The next patient's pack is scanned without going back first.
  await scanPacksOver(page, 'repacked');
  await expect(word(page, 'OK to dispense')).toBeVisible();
  await expect(lines(page)).toHaveCount(3);
  await expect(line(page, 1)).toContainText('You dispensed this pack');
});

test('by keyboard and scanner alone: set aside, and released again', async ({ open }) => {
  const page = await open('/counter');
  await openedCounter(page);
  await scanPacks(page, ['genuine']);
  await page.keyboard.press('ArrowDown');
  await expect(line(page, 1)).toBeFocused();
  await page.keyboard.press('Space');
  const act = page.getByRole('combobox', { name: 'What is to be recorded' });
  await reach(page, act);
  await act.press('Q');
  await expect(act.getByRole('option', { name: 'Quarantine', exact: true })).toHaveJSProperty(
    'selected',
    true,
  );
  await page.keyboard.press('F4');
  await press(page, new RegExp(HARBOUR.name));
  await press(page, 'Sign and set aside');
  await expect(page.getByText('Done. It stands on the ledger.').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(line(page, 1)).toContainText('Do not dispense');
  await page.keyboard.press('ArrowDown');
  await expect(line(page, 1)).toBeFocused();
  await page.keyboard.press('Space');
  // What fits is chosen already.
  await expect(act.getByRole('option', { name: 'Release from quarantine' })).toHaveJSProperty(
    'selected',
    true,
  );
  await page.keyboard.press('F4');
  await press(page, 'Sign and release');
  await expect(page.getByText('Done. It stands on the ledger.').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(line(page, 1)).toContainText('OK to dispense');
});

/** Goes to something with the tab key. */
async function reach(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeEnabled();
  for (let presses = 0; presses < 40; presses += 1) {
    if (await target.evaluate((one) => one === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

async function press(page: Page, name: RegExp | string): Promise<void> {
  await reach(page, page.getByRole('button', { name }));
  await page.keyboard.press('Enter');
}

/** Scans while something else than the list is in view. */
async function scanPacksOver(page: Page, name: string): Promise<void> {
  await typeLikeScanner(page, goldenLabel(name).text, { pace: 0.2 });
}

test('a page left between signature and block: nothing is lost, and nothing is signed twice', async ({
  open,
  demo,
}) => {
  const page = await open('/counter');
  await openedCounter(page);
  await page.getByText('Dispense', { exact: true }).click();
  await scanPacks(page, ['to_dispense', 'genuine']);
  await expect(basketSays(page, '2 not signed')).toBeVisible();
  await page.getByRole('button', { name: 'Show and sign' }).click();
  await signInAs(page, HARBOUR.name);
  await expect(page.getByRole('button', { name: 'Sign all 2' })).toBeEnabled();
  // From here on no block is made until somebody asks for one.
  await rpc(demo.chain, 'evm_setAutomine', [false]);
  await page.getByRole('button', { name: 'Sign all 2' }).click();
  await expect(page.getByText('Signed. Waiting until it stands on the ledger…')).toBeVisible();
  await page.reload();
  await expect(line(page, 1)).toContainText('signed, on its way');
  await rpc(demo.chain, 'evm_setAutomine', [true]);
  await rpc(demo.chain, 'evm_mine', []);
  for (const row of [1, 2]) await expect(line(page, row)).toContainText('You dispensed this pack');
  await expect(basketSays(page, /not signed/)).toHaveCount(0);
});
