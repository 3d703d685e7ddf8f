import type { Page } from '@playwright/test';
import { expect, rpc, test } from '../fixtures.ts';
import { basketSays, HARBOUR, line, lines, openedCounter, scanPacks, signInAs } from './counterPage.ts';
import { journalOf, openRun, packLabels, packs, scanAll, tote, toteLabel } from './goodsInPage.ts';

// What was signed, and what comes of it when nobody looks at it any more, or when no node answers.

const SIGN = { name: 'Sign all 2' } as const;
const WAITING = 'Signed. Waiting until it stands on the ledger…';
const ENDED = 'What became of something you signed';

test.use({ preferences: { role: 'pharmacist', till: HARBOUR.gln } });

/** Two packs that wait for the signature of somebody who is signed in. */
async function reviewTwo(page: Page): Promise<void> {
  await openedCounter(page);
  await page.getByText('Dispense', { exact: true }).click();
  await scanPacks(page, ['to_dispense', 'genuine']);
  await expect(basketSays(page, '2 not signed')).toBeVisible();
  await page.getByRole('button', { name: 'Show and sign' }).click();
  await signInAs(page, HARBOUR.name);
  await expect(page.getByRole('button', SIGN)).toBeEnabled();
}

/** Signs, while no block is made until {@link makeBlock}. */
async function signWithoutBlock(page: Page, chain: string, button: string): Promise<void> {
  await rpc(chain, 'evm_setAutomine', [false]);
  await page.getByRole('button', { name: button }).click();
  await expect(page.getByText(WAITING)).toBeVisible();
}

async function makeBlock(chain: string): Promise<void> {
  await rpc(chain, 'evm_setAutomine', [true]);
  await rpc(chain, 'evm_mine', []);
}

/** Entries of the journal that say that everything of a receipt stands on the ledger. */
async function recorded(page: Page): Promise<readonly Record<string, unknown>[]> {
  return (await journalOf(page, 'signed')).filter(
    ({ packs: all }) => Array.isArray(all) && all.every(({ result }) => result === 'recorded'),
  );
}

test('a basket that is on its way when its list is ended: the receipt reaches the journal, once', async ({
  open,
  demo,
}) => {
  const page = await open('/counter');
  await reviewTwo(page);
  await signWithoutBlock(page, demo.chain, SIGN.name);
  await page.reload();
  await expect(line(page, 1)).toContainText('signed, on its way');
  await page.getByRole('button', { name: 'End this list' }).click();
  // They are signed: nobody is to sign them again.
  await expect(page.getByRole('dialog')).not.toContainText('not signed');
  await page.getByRole('button', { name: 'End it' }).click();
  await expect(lines(page)).toHaveCount(0);
  await makeBlock(demo.chain);
  await expect(page.getByText(ENDED)).toBeVisible();
  await expect.poll(async () => (await recorded(page)).length).toBe(1);
  const [entry] = await recorded(page);
  expect(entry).toMatchObject({
    act: 'dispense',
    transactions: [{ state: 'final', hash: expect.stringMatching(/^0x/), block: expect.any(Number) }],
    packs: [
      { row: 1, label: { serial: expect.any(String) } },
      { row: 2, label: { serial: expect.any(String) } },
    ],
  });
  await page.reload();
  await expect(page.getByText(ENDED)).toBeVisible();
  await page.getByRole('link', { name: 'Journal' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await recorded(page)).toHaveLength(1);
});

test('a delivery that is on its way when its run is ended: the receipt reaches the journal, once', async ({
  open,
  demo,
}) => {
  const page = await open('/counter/goods-in');
  await openRun(page);
  await scanAll(page, [toteLabel('A5'), ...packLabels('A5').slice(0, 2)]);
  await tote(page, 'A5').getByLabel('Accept closed, by the container').check();
  await page.getByRole('button', { name: 'Show and sign' }).click();
  await signInAs(page, HARBOUR.name);
  await expect(page.getByRole('button', { name: 'Sign and receive' })).toBeEnabled();
  await signWithoutBlock(page, demo.chain, 'Sign and receive');
  await page.reload();
  await expect(tote(page, 'A5')).toContainText('Signed, on its way');
  await page.getByRole('button', { name: 'End this run' }).click();
  // Nothing waits for a signature: it is signed.
  await expect(page.getByRole('dialog')).not.toContainText('not signed');
  await page.getByRole('button', { name: 'End it' }).click();
  await expect(packs(page)).toHaveCount(0);
  await makeBlock(demo.chain);
  await expect(page.getByText(ENDED)).toBeVisible();
  await expect.poll(async () => (await recorded(page)).length).toBe(1);
  const [entry] = await recorded(page);
  // The tote, and what was scanned of it.
  expect(entry).toMatchObject({ act: 'receive', packs: [{ row: 1 }, { row: 2 }, { row: 3 }] });
});

test('a receipt that comes while another page is open: nothing waits for a second signature', async ({
  open,
  demo,
}) => {
  const page = await open('/counter');
  await reviewTwo(page);
  await signWithoutBlock(page, demo.chain, SIGN.name);
  await page.goto('/settings');
  await expect(page.getByText('2 things you signed are on their way')).toBeVisible();
  await makeBlock(demo.chain);
  await expect(page.getByText(ENDED)).toBeVisible();
  await expect.poll(async () => (await recorded(page)).length).toBe(1);
  await page.goto('/counter');
  for (const row of [1, 2]) await expect(line(page, row)).toContainText('You dispensed this pack');
  for (const row of [1, 2]) await expect(line(page, row)).toContainText('Handed out');
  await expect(basketSays(page, /not signed/)).toHaveCount(0);
  expect(await recorded(page)).toHaveLength(1);
});

test('no node answers when somebody wants to sign: it is said, and done when one is back', async ({
  open,
  demo,
}) => {
  const page = await open('/counter');
  await reviewTwo(page);
  const before = Number(await rpc(demo.chain, 'eth_blockNumber', []));
  demo.node.set({ kind: 'drop' });
  await page.getByRole('button', SIGN).click();
  await expect(page.getByText('The network node could not be reached.')).toBeVisible();
  demo.node.set(undefined);
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('button', SIGN).click();
  await expect(page.getByText('Done. All 2 stand on the ledger.')).toBeVisible();
  expect(Number(await rpc(demo.chain, 'eth_blockNumber', []))).toBe(before + 1);
});

test('the node takes what was signed and is gone before it says so: it is found, and not sent twice', async ({
  open,
  demo,
}) => {
  const page = await open('/counter');
  await reviewTwo(page);
  const before = Number(await rpc(demo.chain, 'eth_blockNumber', []));
  demo.node.set({ kind: 'truncate', bytes: 0, method: 'eth_sendTransaction' });
  await page.getByRole('button', SIGN).click();
  await expect(page.getByText('Done. All 2 stand on the ledger.')).toBeVisible();
  expect(Number(await rpc(demo.chain, 'eth_blockNumber', []))).toBe(before + 1);
  await page.getByRole('button', { name: 'Back to the list' }).click();
  for (const row of [1, 2]) await expect(line(page, row)).toContainText('Handed out');
  expect(await recorded(page)).toHaveLength(1);
});

test('no node answers between signature and block: it waits, and goes on by itself', async ({
  open,
  demo,
}) => {
  const page = await open('/counter');
  await reviewTwo(page);
  await signWithoutBlock(page, demo.chain, SIGN.name);
  demo.node.set({ kind: 'drop' });
  await makeBlock(demo.chain);
  await page.getByRole('button', { name: 'Back to the list' }).click();
  await expect(line(page, 1)).toContainText('signed, on its way');
  await scanPacks(page, ['repacked']);
  await expect(line(page, 3)).toContainText('Could not check');
  demo.node.set(undefined);
  for (const row of [1, 2]) await expect(line(page, row)).toContainText('Handed out');
  await expect(line(page, 3)).toContainText('OK to dispense');
  await expect(basketSays(page, '1 not signed')).toBeVisible();
  expect(await recorded(page)).toHaveLength(1);
});
