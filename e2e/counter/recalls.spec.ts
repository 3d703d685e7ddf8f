import { encodeFunctionData } from 'viem';
import { custodyLedgerAbi } from '../../src/chain/generated/abi.ts';
import { addresses } from '../../tools/seed/contractAddresses.ts';
import { lotReference } from '../../tools/seed/lotReference.ts';
import { partners } from '../../tools/seed/partners.ts';
import { expect, expectAccessible, expectContrast, expectNoOverflow, rpc, test } from '../fixtures.ts';
import { HARBOUR, line, openedCounter, scanPacks, signInAs } from './counterPage.ts';

test.use({ preferences: { role: 'pharmacist', till: HARBOUR.gln } });

/** Has the maker of the golden packs recall their lot, as a partner's own system would. */
async function recallGoldenLot(chain: string): Promise<void> {
  const from = partners.one.account;
  const { timestamp } = (await rpc(chain, 'eth_getBlockByNumber', ['latest', false])) as {
    timestamp: string;
  };
  const data = encodeFunctionData({
    abi: custodyLedgerAbi,
    functionName: 'recall',
    args: [lotReference('DEMO01A'), 1, 'DEMO-REC-9: wrong strength', Number(timestamp)],
  });
  await rpc(chain, 'anvil_impersonateAccount', [from]);
  await rpc(chain, 'eth_sendTransaction', [{ from, to: addresses.CustodyLedger, data }]);
}

test('recalled stock is on the counter, and its page says what came and what is on the shelf', async ({
  open,
}) => {
  const page = await open('/counter');
  await openedCounter(page);
  await expect(page.getByText(/recalled packs are on record here/)).toBeVisible({ timeout: 20_000 });
  await page.getByRole('link', { name: 'Show the recalls' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Recalls that concern you' })).toBeVisible();
  const lot = page.getByRole('region', { name: /Metformin.*Lot DEMO03B/ });
  await expect(
    lot.getByText(/^You received 120 of this lot: 112 on the shelf, 8 handed out\.$/),
  ).toBeVisible();
  await expect(lot.getByText(/class 2/)).toBeVisible();
  await expect(lot.getByText('DEMO-REC-7: impurity above the limit')).toBeVisible();
  await expect(lot.getByText(/^120 packs from/)).toBeVisible();
  await expect(lot.getByText('This device has seen no pack of this lot.')).toBeVisible();
});

test('a lot that is recalled after packs were handed out: which, when and at which till', async ({
  open,
  demo,
}) => {
  const page = await open('/counter');
  await openedCounter(page);
  await page.getByText('Dispense', { exact: true }).click();
  await scanPacks(page, ['genuine']);
  await page.getByRole('button', { name: 'Show and sign' }).click();
  await signInAs(page, HARBOUR.name);
  await page.getByRole('button', { name: 'Sign and dispense' }).click();
  await expect(page.getByText('Done. It stands on the ledger.').first()).toBeVisible();
  await page.getByRole('button', { name: 'Back to the list' }).click();
  await expect(line(page, 1)).toContainText('Handed out');
  await recallGoldenLot(demo.chain);

  await page.getByRole('link', { name: 'Recalls', exact: true }).click();
  const lot = page.getByRole('region', { name: /Lot DEMO01A/ });
  await expect(lot.getByText(/DEMO-REC-9/)).toBeVisible({ timeout: 20_000 });
  // Six packs were handed out before the demo began, by other devices.
  await expect(lot.getByText(/handed out\.$/)).toContainText(', 7 handed out.');
  await expect(lot.getByText(/, till 1$/)).toHaveCount(1);
  await expect(lot.getByText(/^6 packs were handed out that this journal does not name/)).toBeVisible();
  await expect(lot.getByText('after the recall')).toHaveCount(1);
});

test('a ledger that cannot be read is never “nothing recalled”', async ({ open, demo }) => {
  const page = await open('/counter/recalls');
  await expect(page.getByRole('region', { name: /DEMO03B/ })).toBeVisible({ timeout: 20_000 });
  demo.node.set({ kind: 'drop' });
  await page.reload();
  await expect(page.getByText('The recalls could not be read')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText('No recalled lot on record has been here.')).toHaveCount(0);
  await page.getByRole('link', { name: 'To the counter' }).click();
  await expect(page.getByText('Recalls could not be looked up')).toBeVisible({ timeout: 30_000 });

  // What a scan on this device has shown to be recalled is looked through, whatever the node lists.
  demo.node.set(undefined);
  await page.goto('/counter/recalls');
  await expect(page.getByRole('region', { name: /DEMO03B/ })).toBeVisible({ timeout: 20_000 });
});

test.describe('of another pharmacy', () => {
  test.use({ preferences: { role: 'pharmacist', till: '9521003000107' } });

  test('nothing is said of lots that were never there', async ({ open }) => {
    const page = await open('/counter/recalls');
    await expect(page.getByText('No recalled lot on record has been here.')).toBeVisible({ timeout: 20_000 });
    await expect(page.getByRole('region', { name: /DEMO/ })).toHaveCount(0);
  });
});

test.describe('on a narrow phone', () => {
  test.use({ viewport: { width: 320, height: 700 } });

  test('the page fits, and has no fault that axe can see, light or dark', async ({ open }) => {
    const page = await open('/counter/recalls');
    await expect(page.getByRole('region', { name: /DEMO03B/ })).toBeVisible({ timeout: 20_000 });
    await expectNoOverflow(page);
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectContrast(page);
  });
});
