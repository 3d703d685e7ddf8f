import type { Page } from '@playwright/test';
import { partners } from '../../tools/seed/partners.ts';
import { units } from '../../tools/seed/units.ts';
import { expect, rpc, test } from '../fixtures.ts';
import { typeLikeScanner } from '../scanner/typeLikeScanner.ts';
import {
  addTestWallet,
  changeWallet,
  switchAccount,
  type WalletTraits,
  walletAsked,
} from '../sign/testWallet.ts';
import { basketSays, HARBOUR, line, lines, openedCounter, scanPacks } from './counterPage.ts';
import { journalOf } from './goodsInPage.ts';

// A wallet of the browser signs for a basket, and does what wallets do. Nothing may be lost by it, and nothing done twice.

const ACCOUNT = partners.harbour.account;
const CHANGE_IT = 'Your wallet is on another network. Change it there, then try again.';
const SIGN = { name: 'Sign all 2' } as const;

test.use({ preferences: { role: 'pharmacist', till: HARBOUR.gln } });

interface Places {
  readonly node: string;
  readonly chain: string;
}

/** Opens a counter whose browser has the wallet. */
async function openWith(page: Page, { node }: Places, traits: Partial<WalletTraits>): Promise<void> {
  await addTestWallet(page.context(), node, { accounts: [ACCOUNT], ...traits });
  await page.reload();
  await openedCounter(page);
}

/** Collects two packs to dispense, and signs in with the wallet. */
async function reviewTwo(page: Page): Promise<void> {
  await page.getByText('Dispense', { exact: true }).click();
  await scanPacks(page, ['to_dispense', 'genuine']);
  await expect(basketSays(page, '2 not signed')).toBeVisible();
  await signInForBasket(page);
}

async function signInForBasket(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Show and sign' }).click();
  await page.getByRole('button', { name: 'Test Wallet' }).click();
  await expect(page.getByText('You act for')).toBeVisible();
}

const blocks = async ({ chain }: Places) => Number(await rpc(chain, 'eth_blockNumber', []));

/** Signs what is in view, and finds both packs dispensed with one transaction, in the list and in the journal. */
async function expectBothDispensed(page: Page, places: Places, before: number): Promise<void> {
  await page.getByRole('button', SIGN).click();
  await expect(page.getByText('Done. All 2 stand on the ledger.')).toBeVisible();
  expect(await blocks(places)).toBe(before + 1);
  await page.getByRole('button', { name: 'Back to the list' }).click();
  for (const row of [1, 2]) {
    await expect(line(page, row)).toContainText('You dispensed this pack');
    await expect(line(page, row)).toContainText('Handed out');
  }
  await expect(lines(page)).toHaveCount(2);
  await expect(basketSays(page, /not signed/)).toHaveCount(0);
  const recorded = (await journalOf(page, 'signed')).filter(
    ({ packs }) => Array.isArray(packs) && packs.every(({ result }) => result === 'recorded'),
  );
  expect(recorded).toHaveLength(1);
  expect(recorded[0]).toMatchObject({
    transactions: [{ hash: expect.stringMatching(/^0x/), block: before + 1 }],
    packs: [{ row: 1 }, { row: 2 }],
  });
}

test('a signature that is declined loses no pack, and can be given after all', async ({ open, demo }) => {
  const places = { node: demo.node.url, chain: demo.chain };
  const page = await open('/counter');
  await openWith(page, places, { declines: true });
  await reviewTwo(page);
  const before = await blocks(places);
  await page.getByRole('button', SIGN).click();
  await expect(page.getByText('You did not sign.')).toBeVisible();
  expect(await blocks(places)).toBe(before);
  // Whoever goes back to the list finds both where they were.
  await page.getByRole('button', { name: 'Back to the list' }).click();
  await expect(basketSays(page, '2 not signed')).toBeVisible();
  for (const row of [1, 2]) await expect(line(page, row)).toContainText('OK to dispense');
  await page.getByRole('button', { name: 'Show and sign' }).click();
  await changeWallet(page, { declines: false });
  await expectBothDispensed(page, places, before);
});

test('another account chosen since signs nothing; with the first one it goes on', async ({ open, demo }) => {
  const places = { node: demo.node.url, chain: demo.chain };
  const page = await open('/counter');
  await openWith(page, places, {});
  await reviewTwo(page);
  await expect(page.getByRole('button', SIGN)).toBeEnabled();
  const before = await blocks(places);
  // The wallet says nothing about it.
  await changeWallet(page, { accounts: [partners.hill.account] });
  await page.getByRole('button', SIGN).click();
  await expect(page.getByText('Your wallet changed the account.')).toBeVisible();
  expect(await walletAsked(page)).not.toContain('eth_sendTransaction');
  // The wallet says so: who signs is another one, in plain sight.
  await switchAccount(page, partners.hill.account);
  await expect(page.getByText(partners.hill.name).first()).toBeVisible();
  await expect(page.getByText('Your wallet changed the account.')).toHaveCount(0);
  await switchAccount(page, ACCOUNT);
  await expect(page.getByText(`${HARBOUR.name} signs that it does this:`)).toBeVisible();
  await expectBothDispensed(page, places, before);
});

test('on another network nothing can be signed until the wallet has changed it', async ({ open, demo }) => {
  const places = { node: demo.node.url, chain: demo.chain };
  const page = await open('/counter');
  await openWith(page, places, { chainId: '0x1' });
  await reviewTwo(page);
  const before = await blocks(places);
  await expect(page.getByText('Your wallet is on another network', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', SIGN)).toHaveCount(0);
  const change = page.getByRole('button', { name: 'Change the network in the wallet' });
  await change.click();
  await expect(page.getByText(CHANGE_IT)).toBeVisible();
  await changeWallet(page, { declines: true });
  await change.click();
  await expect(page.getByText('You declined it in the wallet. Nothing was recorded.')).toBeVisible();
  await expect(page.getByText('You did not sign.')).toHaveCount(0);
  await changeWallet(page, { switches: true });
  await change.click();
  await expect(page.getByRole('button', SIGN)).toBeEnabled();
  // Changed back where nobody sees it, between looking and signing.
  await changeWallet(page, { chainId: '0x1' });
  await page.getByRole('button', SIGN).click();
  await expect(page.getByText(CHANGE_IT)).toBeVisible();
  expect(await walletAsked(page)).not.toContain('eth_sendTransaction');
  await changeWallet(page, { chainId: '0x7a69' });
  await expectBothDispensed(page, places, before);
});

/** A pack and a container to be set aside: two different calls of the ledger. */
async function reviewPackAndTote(page: Page): Promise<void> {
  await scanPacks(page, ['repacked']);
  await typeLikeScanner(page, `]C100${units.A1.sscc}`, { pace: 0.2 });
  await expect(lines(page)).toHaveCount(2);
  for (const row of [1, 2]) {
    await line(page, row).focus();
    await page.keyboard.press('Space');
  }
  await page.getByLabel('What is to be recorded').selectOption('Quarantine');
  await signInForBasket(page);
}

test('a wallet that takes several calls at once is asked once for a pack and a container', async ({
  open,
  demo,
}) => {
  const places = { node: demo.node.url, chain: demo.chain };
  const page = await open('/counter');
  await openWith(page, places, { batches: true });
  await reviewPackAndTote(page);
  await expect(page.getByText('One signature is enough.')).toBeVisible();
  await page.getByRole('button', SIGN).click();
  await expect(page.getByText('Done. All 2 stand on the ledger.')).toBeVisible();
  const asked = await walletAsked(page);
  expect(asked.filter((method) => method === 'wallet_sendCalls')).toHaveLength(1);
  expect(asked).not.toContain('eth_sendTransaction');
  await page.getByRole('button', { name: 'Back to the list' }).click();
  await expect(line(page, 1)).toContainText('Do not dispense');
  await expect(line(page, 2)).toContainText('on hold');
});

test('a wallet that promised to take several calls and takes none is asked for one after the other', async ({
  open,
  demo,
}) => {
  const places = { node: demo.node.url, chain: demo.chain };
  const page = await open('/counter');
  await openWith(page, places, { batches: 'promised' });
  await reviewPackAndTote(page);
  const before = await blocks(places);
  await page.getByRole('button', SIGN).click();
  await expect(page.getByText('The wallet did not take several things at once.')).toBeVisible();
  expect(await blocks(places)).toBe(before);
  await page.getByRole('button', SIGN).click();
  await expect(page.getByText('Done. All 2 stand on the ledger.')).toBeVisible();
  expect(await blocks(places)).toBe(before + 2);
});
