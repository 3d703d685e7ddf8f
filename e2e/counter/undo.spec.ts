import type { Page } from '@playwright/test';
import { expect, rpc, test } from '../fixtures.ts';
import { goldenLabel } from '../labels.ts';
import { typeLikeScanner } from '../scanner/typeLikeScanner.ts';
import { HARBOUR, line, openedCounter, scanPacks, signInAs } from './counterPage.ts';
import { journalOf } from './goodsInPage.ts';

// The demo network's present is 20 November: what is dispensed then can be taken back until the end of 30 November, by
// UTC. The pack that was dispensed here before is of 18 November.

const HILL = { name: 'Demo Hill Pharmacy', gln: '9521003000107' } as const;
const ACT = 'What is to be recorded';
const NOTHING = 'Nothing in the basket can be recorded so.';

test.use({ preferences: { role: 'pharmacist', till: HARBOUR.gln } });

/** A pack that was dispensed here, in the list. */
async function scanUsed(page: Page): Promise<void> {
  await openedCounter(page);
  await scanPacks(page, ['used_here']);
  await expect(line(page, 1)).toContainText('You dispensed this pack');
}

/** Moves the network's time and the device's. */
async function moveTo(page: Page, chain: string, time: string): Promise<void> {
  await rpc(chain, 'evm_setNextBlockTimestamp', [Date.parse(time) / 1000]);
  await rpc(chain, 'evm_mine', []);
  await page.clock.setSystemTime(time);
}

/** Opens what would be signed about the first line. */
async function review(page: Page): Promise<void> {
  await line(page, 1).focus();
  await page.keyboard.press('Space');
  await page.getByLabel(ACT).selectOption('Undo dispensing');
  await page.getByRole('button', { name: 'Show and sign' }).click();
}

test('on the tenth day dispensing is taken back, and the pack can be dispensed again', async ({
  open,
  demo,
}) => {
  const page = await open('/counter');
  await openedCounter(page);
  await page.getByText('Dispense', { exact: true }).click();
  await scanPacks(page, ['to_dispense']);
  await page.getByRole('button', { name: 'Show and sign' }).click();
  await signInAs(page, HARBOUR.name);
  await page.getByRole('button', { name: 'Sign and dispense' }).click();
  await expect(page.getByText('Done. It stands on the ledger.').first()).toBeVisible();
  await page.getByRole('button', { name: 'Back to the list' }).click();
  await expect(line(page, 1)).toContainText('You dispensed this pack');
  await page.keyboard.press('F2');
  await moveTo(page, demo.chain, '2026-11-30T23:30:00Z');
  await page.reload();
  await line(page, 1).click();
  await expect(page.getByText(/You can undo it until/).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await review(page);
  await page.getByRole('button', { name: 'Sign and undo' }).click();
  await expect(page.getByText('Done. It stands on the ledger.').first()).toBeVisible();
  await page.getByRole('button', { name: 'Back to the list' }).click();
  await expect(line(page, 1)).toContainText('OK to dispense');
  const signed = await journalOf(page, 'signed');
  expect(signed.at(-1)).toMatchObject({ act: 'undo', packs: [{ row: 1, result: 'recorded' }] });
});

test('on the eleventh day it is refused in words, before anybody is asked to sign', async ({
  open,
  demo,
}) => {
  const page = await open('/counter');
  await scanUsed(page);
  await moveTo(page, demo.chain, '2026-11-29T00:30:00Z');
  await page.reload();
  await line(page, 1).click();
  await expect(page.getByText(/The ten days for undoing it are over/).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await review(page);
  await expect(page.getByText('dispensed more than ten days ago').first()).toBeVisible();
  await expect(page.getByText(NOTHING)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Sign and/ })).toHaveCount(0);
});

test('midnight between looking and signing: the ledger refuses, nothing is sent, and it is said', async ({
  open,
  demo,
}) => {
  const page = await open('/counter');
  await scanUsed(page);
  await moveTo(page, demo.chain, '2026-11-28T23:59:00Z');
  await page.reload();
  await review(page);
  await signInAs(page, HARBOUR.name);
  await expect(page.getByRole('button', { name: 'Sign and undo' })).toBeEnabled();
  await moveTo(page, demo.chain, '2026-11-29T00:00:10Z');
  const before = await rpc(demo.chain, 'eth_blockNumber', []);
  await page.getByRole('button', { name: 'Sign and undo' }).click();
  await expect(page.getByText('The ten days for undoing it are over.')).toBeVisible();
  expect(await rpc(demo.chain, 'eth_blockNumber', [])).toBe(before);
  await page.getByRole('button', { name: 'Back to the list' }).click();
  await expect(line(page, 1)).toContainText('You dispensed this pack');
});

test('another pharmacy cannot take it back: not at its own till, and not with its account at this one', async ({
  open,
  demo,
}) => {
  const page = await open('/counter');
  await scanUsed(page);
  await review(page);
  await signInAs(page, HILL.name);
  const before = await rpc(demo.chain, 'eth_blockNumber', []);
  await page.getByRole('button', { name: 'Sign and undo' }).click();
  await expect(page.getByText('Another pharmacy dispensed it. Only that one can undo it.')).toBeVisible();
  expect(await rpc(demo.chain, 'eth_blockNumber', [])).toBe(before);

  const elsewhere = await open('/counter');
  await elsewhere.evaluate(
    (till) => localStorage.setItem('theriac.preferences', JSON.stringify({ role: 'pharmacist', till })),
    HILL.gln,
  );
  await elsewhere.reload();
  await openedCounter(elsewhere);
  await typeLikeScanner(elsewhere, goldenLabel('used_here').text, { pace: 0.2 });
  await expect(line(elsewhere, 1)).toContainText('Already dispensed elsewhere');
  await review(elsewhere);
  await expect(elsewhere.getByText('not dispensed here').first()).toBeVisible();
  await expect(elsewhere.getByText(NOTHING)).toBeVisible();
});
