import { expect, rpc, test } from '../fixtures.ts';
import { goldenLabel } from '../labels.ts';
import { basketSays, HARBOUR, line, openedCounter, scanPacks, signInAs, word } from './counterPage.ts';

const THREE = ['to_dispense', 'genuine', 'repacked'] as const;
const HILL = '9521003000107';

test.use({ preferences: { role: 'pharmacist', till: HARBOUR.gln } });

test('a basket of three with one signature: used here afterwards, used elsewhere at another pharmacy', async ({
  open,
  demo,
}) => {
  const page = await open('/counter');
  await openedCounter(page);
  await page.getByText('Dispense', { exact: true }).click();
  await scanPacks(page, ['recalled', ...THREE]);
  await expect(basketSays(page, '3 not signed')).toBeVisible();

  // By hand a red pack can be put into the basket, and is left out with its reason.
  await page.getByRole('checkbox', { name: /Metformin/ }).check();
  await page.getByRole('button', { name: 'Show and sign' }).click();
  await expect(page.getByText('Left out, and why')).toBeVisible();
  await expect(page.getByText(/: dispensed\. After that, its code is used everywhere\./)).toHaveCount(3);
  await signInAs(page, HARBOUR.name);
  const before = Number(await rpc(demo.chain, 'eth_blockNumber', []));
  await page.getByRole('button', { name: 'Sign all 3' }).click();
  await expect(page.getByText('Done. All 3 stand on the ledger.')).toBeVisible();
  expect(Number(await rpc(demo.chain, 'eth_blockNumber', []))).toBe(before + 1);

  await page.getByRole('button', { name: 'Back to the list' }).click();
  for (const row of [2, 3, 4]) {
    await expect(line(page, row)).toContainText('You dispensed this pack');
    await expect(line(page, row)).toContainText('Handed out');
  }
  await expect(basketSays(page, '1 not signed')).toBeVisible();

  const elsewhere = await open(goldenLabel('to_dispense').address);
  await elsewhere.evaluate(
    (till) => localStorage.setItem('theriac.preferences', JSON.stringify({ role: 'pharmacist', till })),
    HILL,
  );
  await elsewhere.reload();
  await expect(word(elsewhere, 'Already dispensed elsewhere')).toBeVisible();
});

test('whoever asks to sign before the last answer is there signs for that pack, too', async ({
  open,
  demo,
}) => {
  const page = await open('/counter');
  await openedCounter(page);
  await page.getByText('Dispense', { exact: true }).click();
  await scanPacks(page, ['to_dispense']);
  await expect(basketSays(page, '1 not signed')).toBeVisible();
  demo.node.set({ kind: 'delay', ms: 700 });
  await scanPacks(page, ['genuine']);
  await page.getByRole('button', { name: 'Show and sign' }).click();
  await expect(page.getByText('Waiting for the answer to 1 scan…')).toBeVisible();
  demo.node.set(undefined);
  await expect(page.getByText(/: dispensed\. After that, its code is used everywhere\./)).toHaveCount(2);
  await signInAs(page, HARBOUR.name);
  await page.getByRole('button', { name: 'Sign all 2' }).click();
  await expect(page.getByText('Done. All 2 stand on the ledger.')).toBeVisible();
  await page.getByRole('button', { name: 'Back to the list' }).click();
  await expect(basketSays(page, /not signed/)).toHaveCount(0);
});

test('a pack dispensed meanwhile by another till is refused in words, and the others go on', async ({
  open,
}) => {
  const page = await open('/counter');
  await openedCounter(page);
  await page.getByText('Dispense', { exact: true }).click();
  await scanPacks(page, THREE);
  await expect(basketSays(page, '3 not signed')).toBeVisible();
  await page.getByRole('button', { name: 'Show and sign' }).click();
  await signInAs(page, HARBOUR.name);
  await expect(page.getByRole('button', { name: 'Sign all 3' })).toBeVisible();

  // Another device: it shares nothing with this one but the ledger.
  const other = await open('/counter');
  await openedCounter(other);
  await other.getByText('Dispense', { exact: true }).click();
  await scanPacks(other, ['genuine']);
  await other.getByRole('button', { name: 'Show and sign' }).click();
  await signInAs(other, HARBOUR.name);
  await other.getByRole('button', { name: 'Sign and dispense' }).click();
  await expect(other.getByText('Done. It stands on the ledger.').first()).toBeVisible();
  await other.getByRole('button', { name: 'Back to the list' }).click();
  await expect(line(other, 1)).toContainText('You dispensed this pack');

  await page.getByRole('button', { name: 'Sign all 3' }).click();
  await expect(page.getByText(/2 of 3/)).toBeVisible();
  await page.getByRole('button', { name: 'Back to the list' }).click();
  for (const row of [1, 3]) await expect(line(page, row)).toContainText('Handed out');
  await expect(line(page, 2)).toContainText('refused');
});

test('packs of the check list are taken back, quarantined, released and taken out of trade', async ({
  open,
}) => {
  const page = await open('/counter');
  await openedCounter(page);
  await scanPacks(page, ['used_here', 'genuine']);
  await expect(line(page, 1)).toContainText('You dispensed this pack');
  const sign = async (row: number, act: string | undefined, button: string, answer: string | RegExp) => {
    await line(page, row).focus();
    await page.keyboard.press('Space');
    if (act !== undefined) await page.getByLabel('What is to be recorded').selectOption(act);
    await page.getByRole('button', { name: 'Show and sign' }).click();
    const account = page.getByRole('button', { name: new RegExp(HARBOUR.name) });
    await expect(account.or(page.getByText('You act for'))).toBeVisible();
    if (await account.isVisible()) await account.click();
    await page.getByRole('button', { name: button }).click();
    await expect(page.getByText('Done. It stands on the ledger.').first()).toBeVisible();
    await page.getByRole('button', { name: 'Back to the list' }).click();
    await expect(line(page, row)).toContainText(answer);
  };
  // What fits is chosen already.
  await sign(1, undefined, 'Sign and undo', 'OK to dispense');
  await sign(2, 'Quarantine', 'Sign and set aside', /Do not dispense/);
  await sign(2, undefined, 'Sign and release', 'OK to dispense');
  await sign(2, 'Take out of trade', 'Sign and take out', 'Recorded as damaged');
});
