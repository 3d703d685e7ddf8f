import type { Page } from '@playwright/test';
import { partners } from '../../tools/seed/partners.ts';
import { expect, rpc, test } from '../fixtures.ts';
import { goldenLabel } from '../labels.ts';
import { addTestWallet, type WalletTraits } from './testWallet.ts';

// A wallet of the browser, as a pharmacy would use it: the app knows it by its announcement (EIP-6963) alone.

const { address } = goldenLabel('to_dispense');
const HARBOUR = partners.harbour.account;

test.use({ preferences: { role: 'pharmacist', till: partners.harbour.gln } });

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const asked = (page: Page) =>
  page.evaluate(() => (window as unknown as { readonly walletAsked: readonly string[] }).walletAsked);

/** Opens the pack's verdict with the wallet in the browser, and signs in with it. */
async function signIn(page: Page, node: string, traits: WalletTraits): Promise<void> {
  await addTestWallet(page.context(), node, traits);
  await page.reload();
  await page.getByRole('button', { name: 'Sign in to dispense' }).click();
  await page.getByRole('button', { name: 'Test Wallet' }).click();
}

test('a wallet of the browser signs, and signing out takes the permission back', async ({ open, demo }) => {
  const page = await open(address);
  await signIn(page, demo.node.url, { accounts: [HARBOUR] });
  await expect(page.getByText('You act for')).toBeVisible();
  await expect(page.getByText(/Licence DEMO-PHA-31, valid until/)).toBeVisible();
  await page.getByRole('button', { name: 'Sign and dispense' }).click();
  await expect(heading(page, 'You dispensed this pack')).toBeVisible();

  // On a page that has loaded nothing of wallets yet.
  await page.goto('/settings');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect.poll(() => asked(page)).toContain('wallet_revokePermissions');
  await page.goto(goldenLabel('genuine').address);
  await page.getByRole('button', { name: 'Sign in to dispense' }).click();
  await expect(page.getByRole('button', { name: 'Test Wallet' })).toBeVisible();
});

test('a declined signature is said in words, and can be given after all', async ({ open, demo }) => {
  const page = await open(address);
  await signIn(page, demo.node.url, { accounts: [HARBOUR], declines: true });
  await page.getByRole('button', { name: 'Sign and dispense' }).click();
  await expect(page.getByText('You did not sign.')).toBeVisible();
  await page.evaluate(() => sessionStorage.setItem('wallet', '{"declines":false}'));
  await page.getByRole('button', { name: 'Sign and dispense' }).click();
  await expect(heading(page, 'You dispensed this pack')).toBeVisible();
});

test('another account chosen in the wallet since is noticed, and nothing is sent', async ({ open, demo }) => {
  const page = await open(address);
  await signIn(page, demo.node.url, { accounts: [HARBOUR] });
  await expect(page.getByText('You act for')).toBeVisible();
  await page.evaluate(
    (account) => sessionStorage.setItem('wallet', JSON.stringify({ accounts: [account] })),
    partners.hill.account,
  );
  await page.getByRole('button', { name: 'Sign and dispense' }).click();
  await expect(page.getByText('Your wallet changed the account.')).toBeVisible();
  expect(await asked(page)).not.toContain('eth_sendTransaction');
});

test('a wallet on another network is asked to change it before anything can be signed', async ({
  open,
  demo,
}) => {
  const page = await open(address);
  await signIn(page, demo.node.url, { accounts: [HARBOUR], chainId: '0x1' });
  await expect(page.getByText('Your wallet is on another network', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Sign and dispense' })).toHaveCount(0);
});

test('a page reloaded between signing and the block picks the signature up again', async ({ open, demo }) => {
  const page = await open(address);
  await signIn(page, demo.node.url, { accounts: [HARBOUR] });
  await rpc(demo.chain, 'evm_setAutomine', [false]);
  await page.getByRole('button', { name: 'Sign and dispense' }).click();
  await expect(page.getByText('Signed. Waiting until it stands on the ledger…')).toBeVisible();
  expect(await keptHashes(page)).toHaveLength(1);

  await page.reload();
  await expect(page.getByText('One thing you signed is on its way')).toBeVisible();
  await rpc(demo.chain, 'evm_mine', []);
  await expect(page.getByText('What became of something you signed')).toBeVisible();
  await expect(heading(page, 'You dispensed this pack')).toBeVisible();
  await page.getByRole('button', { name: 'I have seen it' }).click();
  await page.reload();
  await expect(heading(page, 'You dispensed this pack')).toBeVisible();
  await expect(page.getByText('What became of something you signed')).toHaveCount(0);
  await rpc(demo.chain, 'evm_setAutomine', [true]);
});

/** Hashes in the device's outbox. */
function keptHashes(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    () =>
      new Promise<readonly string[]>((resolve, reject) => {
        const opening = indexedDB.open('theriac.outbox');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('runs').objectStore('runs').getAll();
          all.onerror = () => reject(all.error);
          all.onsuccess = () => {
            opening.result.close();
            resolve(
              all.result.flatMap(({ entry }) =>
                entry.sendings.flatMap(({ state }: { state: { ticket?: { hash?: string } } }) =>
                  state.ticket?.hash === undefined ? [] : [state.ticket.hash],
                ),
              ),
            );
          };
        };
      }),
  );
}

test('two windows do not record the same pack twice', async ({ open, demo }) => {
  const page = await open(address);
  await signIn(page, demo.node.url, { accounts: [HARBOUR] });
  await expect(page.getByText('You act for')).toBeVisible();
  const other = await page.context().newPage();
  await other.goto(address);
  await other.getByRole('button', { name: 'Dispense this pack' }).click();
  await expect(other.getByText('You act for')).toBeVisible();
  await rpc(demo.chain, 'evm_setAutomine', [false]);
  await page.getByRole('button', { name: 'Sign and dispense' }).click();
  await expect(page.getByText('Signed. Waiting until it stands on the ledger…')).toBeVisible();
  await other.getByRole('button', { name: 'Sign and dispense' }).click();
  await expect(other.getByText('Another window of this browser is recording it.')).toBeVisible();
  await rpc(demo.chain, 'evm_mine', []);
  await expect(heading(page, 'You dispensed this pack')).toBeVisible();
  await rpc(demo.chain, 'evm_setAutomine', [true]);
});
