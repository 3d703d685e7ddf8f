import type { Locator } from '@playwright/test';
import { units } from '../../tools/seed/units.ts';
import { expect, expectAccessible, expectContrast, expectNoOverflow, rpc, test } from '../fixtures.ts';
import { goldenLabel } from '../labels.ts';
import { HARBOUR, signInAs, word } from './counterPage.ts';
import { journalOf, openRun, packLabels, packs, scanAll, total, tote, toteLabel } from './goodsInPage.ts';

test.use({ preferences: { role: 'pharmacist', till: HARBOUR.gln } });

test('a tote of 24 is unpacked, received with one signature, and each pack has its result', async ({
  open,
  demo,
}) => {
  const page = await open('/counter');
  await page.getByRole('link', { name: 'Goods-in' }).click();
  await openRun(page);
  await expect(word(page, 'Scan a container')).toBeVisible();
  await scanAll(page, [toteLabel('A5')]);
  await expect(tote(page, 'A5')).toContainText('0 of 24 packs scanned');
  await expect(tote(page, 'A5')).toContainText('from Demo North Wholesale');
  await scanAll(page, packLabels('A5'));
  await expect(tote(page, 'A5')).toContainText('All packs scanned.');
  await expect(word(page, 'Expected here')).toBeVisible();
  await expect(packs(page).filter({ hasText: 'On the list' })).toHaveCount(24);

  await page.getByRole('button', { name: 'Show and sign' }).click();
  await expect(page.getByText('24 scanned, 0 taken as there, 0 missing')).toBeVisible();
  await signInAs(page, HARBOUR.name);
  const before = Number(await rpc(demo.chain, 'eth_blockNumber', []));
  await page.getByRole('button', { name: 'Sign and receive' }).click();
  await expect(page.getByText('Done. It stands on the ledger.').first()).toBeVisible();
  expect(Number(await rpc(demo.chain, 'eth_blockNumber', []))).toBe(before + 1);

  await page.getByRole('button', { name: 'Back to the run' }).click();
  await expect(tote(page, 'A5')).toContainText('Received');
  const signed = page.getByRole('region', { name: 'Signed in this run' });
  await expect(signed.getByRole('listitem').filter({ hasText: 'Received' })).toHaveCount(25);
  await expect(signed).toContainText(`block ${new Intl.NumberFormat('en').format(before + 1)}`);
  await expect(signed).toContainText(/0x[0-9a-f]{8}/);

  // Received, it can be dispensed.
  await page.getByRole('link', { name: 'To the counter' }).click();
  await scanAll(page, [packLabels('A5')[3] ?? '']);
  await expect(word(page, 'OK to dispense')).toBeVisible();
});

test('shortage, overage, a wrong pack, a damaged and a suspect one: each is shown and kept', async ({
  open,
}) => {
  const page = await open('/counter/goods-in');
  await openRun(page);
  const labels = packLabels('A5');
  await scanAll(page, [toteLabel('A5'), ...labels.slice(0, 4)]);
  await expect(word(page, 'Expected here')).toBeVisible();
  await page.getByRole('button', { name: 'Damaged' }).click();
  await expect(packs(page).filter({ hasText: 'Damaged' })).toHaveCount(1);
  await scanAll(page, labels.slice(4, 5));
  await expect(packs(page)).toHaveCount(5);
  await page.keyboard.press('Shift+F8');
  await expect(packs(page).filter({ hasText: 'Suspect' })).toHaveCount(1);

  // Of another tote that is on its way, too.
  await scanAll(page, packLabels('A3').slice(5, 6));
  await expect(word(page, 'Not on the list')).toBeVisible();
  await expect(page.getByText(`By its record it is in container ${units.A3.sscc}.`)).toBeVisible();
  // In stock here for long.
  await scanAll(page, [goldenLabel('genuine').text]);
  await expect(word(page, 'Not on the list')).toBeVisible();
  await scanAll(page, [goldenLabel('recalled').text]);
  await expect(word(page, /recalled/)).toBeVisible();

  await expect(total(page, 'Not on a list')).toHaveText('3');
  await expect(total(page, 'Not scanned')).toHaveText('19');
  await expect(total(page, 'Damaged')).toHaveText('1');
  await expect(total(page, 'Suspect')).toHaveText('1');
  await expect(tote(page, 'A5')).toContainText('5 of 24 packs scanned');

  await page.keyboard.press('F4');
  await expect(page.getByText('19 packs are missing')).toBeVisible();
  await expect(page.getByText('19 of lot DEMO01A')).toBeVisible();
  await expect(page.getByText('5 packs are not as they should be')).toBeVisible();
  const [count] = await journalOf(page, 'count');
  expect(count).toMatchObject({
    containers: [{ expected: 24, scanned: 5, inferred: 0, missing: 19, act: 'receive' }],
  });
  expect(
    JSON.stringify(count?.packs)
      .match(/"why":"[a-z_]+"/g)
      ?.toSorted(),
  ).toEqual(
    ['adverse', 'damaged', 'not_announced', 'not_announced', 'not_announced', 'suspect'].map(
      (why) => `"why":"${why}"`,
    ),
  );
  expect(await journalOf(page, 'mark')).toMatchObject([{ mark: 'damaged' }, { mark: 'suspect' }]);
});

test('accepted closed: what is taken as there is never said to have been seen', async ({ open }) => {
  const page = await open('/counter/goods-in');
  await openRun(page);
  await scanAll(page, [toteLabel('A5'), ...packLabels('A5').slice(0, 2)]);
  await expect(tote(page, 'A5')).toContainText('2 of 24 packs scanned');
  await tote(page, 'A5').getByLabel('Accept closed, by the container').check();
  await expect(tote(page, 'A5')).toContainText('22 packs taken as there, not seen');
  await expect(total(page, 'Taken as there')).toHaveText('22');
  await page.getByRole('button', { name: 'Show and sign' }).click();
  await expect(page.getByText('2 scanned, 22 taken as there, 0 missing')).toBeVisible();
  await signInAs(page, HARBOUR.name);
  await page.getByRole('button', { name: 'Sign and receive' }).click();
  await expect(page.getByText('Done. It stands on the ledger.').first()).toBeVisible();
});

test('one tote is received and one refused in one run', async ({ open, demo }) => {
  const page = await open('/counter/goods-in');
  await openRun(page);
  await scanAll(page, [toteLabel('A3'), toteLabel('A5')]);
  await tote(page, 'A5').getByText('Refuse', { exact: true }).click();
  await page.getByRole('button', { name: 'Show and sign' }).click();
  await expect(
    page.getByText('nothing of it was scanned: scan its packs, or accept it closed'),
  ).toBeVisible();
  await expect(page.getByText('no reason chosen')).toBeVisible();
  await page.getByRole('button', { name: 'Back to the run' }).click();
  await tote(page, 'A5').getByLabel('Reason').selectOption('Damaged');
  await tote(page, 'A3').getByLabel('Accept closed, by the container').check();
  await page.getByRole('button', { name: 'Show and sign' }).click();
  await expect(page.getByText('not taken (Damaged). It stays with Demo North Wholesale.')).toBeVisible();
  await signInAs(page, HARBOUR.name);
  const before = Number(await rpc(demo.chain, 'eth_blockNumber', []));
  // Two calls of the ledger; a wallet that takes batches asks for both at once.
  await page.getByRole('button', { name: 'Sign all 2' }).click();
  await expect(page.getByText('Done. All 2 stand on the ledger.')).toBeVisible();
  expect(Number(await rpc(demo.chain, 'eth_blockNumber', []))).toBe(before + 2);
  await page.getByRole('button', { name: 'Back to the run' }).click();
  await expect(tote(page, 'A3')).toContainText('Received');
  await expect(tote(page, 'A5')).toContainText('Refused');
});

test('by keyboard and scanner alone: scan, mark, look, accept closed, sign', async ({ open }) => {
  const page = await open('/counter/goods-in');
  await openRun(page);
  const reach = async (target: Locator) => {
    await expect(target).toBeEnabled();
    for (let presses = 0; presses < 60; presses += 1) {
      if (await target.evaluate((one) => one === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await expect(target).toBeFocused();
  };
  await scanAll(page, [toteLabel('A5'), ...packLabels('A5').slice(0, 2)]);
  await expect(packs(page)).toHaveCount(2);
  await expect(word(page, 'Expected here')).toBeVisible();
  await page.keyboard.press('F8');
  await expect(word(page, 'Damaged')).toBeVisible();
  await page.keyboard.press('F8');
  await expect(word(page, 'Expected here')).toBeVisible();
  // To the newest pack, into it, and back.
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'How we know' })).toBeVisible();
  await page.keyboard.press('Escape');
  await reach(tote(page, 'A5').getByLabel('Accept closed, by the container'));
  await page.keyboard.press('Space');
  await expect(tote(page, 'A5')).toContainText('22 packs taken as there, not seen');
  await page.keyboard.press('F4');
  await expect(page.getByRole('heading', { name: 'Goods-in: before you sign' })).toBeFocused();
  await reach(page.getByRole('button', { name: new RegExp(HARBOUR.name) }));
  await page.keyboard.press('Enter');
  await reach(page.getByRole('button', { name: 'Sign and receive' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Done. It stands on the ledger.').first()).toBeVisible();
});

test('without a scanner: the container and a pack are typed in, and a wrong number is said', async ({
  open,
}) => {
  const page = await open('/counter/goods-in');
  await openRun(page);
  await page.getByRole('button', { name: 'Type it in' }).click();
  const number = page.getByLabel('Number of the container (SSCC)');
  await number.fill('195210010000000181');
  await number.press('Enter');
  await expect(page.getByText('That is no such number')).toBeVisible();
  await number.fill(units.A5.sscc);
  await number.press('Enter');
  await page.getByText('The whole code').first().click();
  await page
    .getByRole('textbox', { name: 'The whole code' })
    .fill(goldenLabel('in_transit_to_you').bracketed);
  await page.getByRole('textbox', { name: 'The whole code' }).press('Enter');
  await expect(word(page, 'Not on the list')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(tote(page, 'A5')).toContainText('0 of 24 packs scanned');
  await page.getByRole('button', { name: 'Take its container' }).click();
  await expect(tote(page, 'A3')).toContainText('1 of 240 packs scanned');
  await expect(packs(page).filter({ hasText: 'On the list' })).toHaveCount(1);
});

test('loaded again in the middle, and again between signature and block: nothing is lost or done twice', async ({
  open,
  demo,
}) => {
  const page = await open('/counter/goods-in');
  await openRun(page);
  const labels = packLabels('A5');
  await scanAll(page, [toteLabel('A5'), ...labels.slice(0, 3)]);
  await expect(packs(page)).toHaveCount(3);
  await page.keyboard.press('F8');
  await tote(page, 'A5').getByLabel('Accept closed, by the container').check();
  await expect(packs(page).filter({ hasText: 'Damaged' })).toHaveCount(1);
  await page.reload();
  await expect(packs(page).filter({ hasText: 'Expected here' })).toHaveCount(2);
  await expect(packs(page).filter({ hasText: 'Damaged' })).toHaveCount(1);
  await expect(tote(page, 'A5')).toContainText('21 packs taken as there, not seen');
  await expect(page.getByText(/You go on with the delivery begun/)).toBeVisible();
  // The counter has a list of its own.
  const other = await page.context().newPage();
  await other.goto('/counter');
  await expect(other.getByText('Nothing scanned yet.')).toBeVisible();
  await other.close();

  await page.getByRole('button', { name: 'Show and sign' }).click();
  await signInAs(page, HARBOUR.name);
  await expect(page.getByRole('button', { name: 'Sign and receive' })).toBeEnabled();
  await rpc(demo.chain, 'evm_setAutomine', [false]);
  await page.getByRole('button', { name: 'Sign and receive' }).click();
  await expect(page.getByText('Signed. Waiting until it stands on the ledger…')).toBeVisible();
  await page.reload();
  await expect(tote(page, 'A5')).toContainText('Signed, on its way');
  await rpc(demo.chain, 'evm_setAutomine', [true]);
  await rpc(demo.chain, 'evm_mine', []);
  await expect(tote(page, 'A5')).toContainText('Received');
  await expect(
    page
      .getByRole('region', { name: 'Signed in this run' })
      .getByRole('listitem')
      .filter({ hasText: 'Received' }),
  ).toHaveCount(4);
});

test('a container of somebody else, one that is unknown, and one that no node answers for', async ({
  open,
  demo,
}) => {
  const page = await open('/counter/goods-in');
  await openRun(page);
  await scanAll(page, [toteLabel('M3'), ']C100195210010000009994']);
  await expect(tote(page, 'M3')).toContainText(
    'On its way to somebody else. Do not take it; ask the sender.',
  );
  await expect(page.getByText('Not on record. Do not take it; ask the sender.')).toBeVisible();
  await expect(page.getByText('Nothing can be signed yet.')).toBeVisible();
  demo.node.set({ kind: 'drop' });
  await scanAll(page, [toteLabel('A5'), ...packLabels('A5').slice(0, 1)]);
  await expect(tote(page, 'A5')).toContainText('Its record could not be read.');
  await expect(word(page, 'Could not check')).toBeVisible();
  demo.node.set(undefined);
  await expect(tote(page, 'A5')).toContainText('1 of 24 packs scanned');
});

for (const [width, height] of [
  [1280, 800],
  [1024, 768],
  [390, 844],
  [320, 700],
] as const)
  test(`fits ${width} px with a delivery in it, light or dark, and axe sees no fault`, async ({ open }) => {
    const page = await open('/counter/goods-in');
    await page.setViewportSize({ width, height });
    await openRun(page);
    await scanAll(page, [toteLabel('A5'), ...packLabels('A5').slice(0, 3), goldenLabel('recalled').text]);
    await expect(packs(page)).toHaveCount(4);
    await expect(word(page, /recalled/)).toBeVisible();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await expectNoOverflow(page);
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await expectContrast(page);
    await page.getByRole('button', { name: 'Show and sign' }).first().click();
    await expect(page.getByText('21 packs are missing')).toBeVisible();
    await expectNoOverflow(page);
    await expectAccessible(page);
  });
