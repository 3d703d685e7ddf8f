import { containers } from '../../tools/seed/ssccs.ts';
import { units } from '../../tools/seed/units.ts';
import { expect, expectAccessible, expectContrast, expectNoOverflow, rpc, test } from '../fixtures.ts';
import { goldenLabel } from '../labels.ts';
import { HARBOUR, signInAs, word } from './counterPage.ts';
import { journalOf, openRun, packLabels, packs, scanAll, tote, toteLabel } from './goodsInPage.ts';

test.use({ preferences: { role: 'pharmacist', till: HARBOUR.gln } });

test('a recalled tote goes back to the wholesaler it came from, with a reason and one signature', async ({
  open,
  demo,
}) => {
  const page = await open('/counter');
  await page.getByRole('link', { name: 'Return' }).click();
  await openRun(page);
  await expect(word(page, 'Scan what goes back')).toBeVisible();
  await scanAll(page, [toteLabel('R1'), goldenLabel('recalled').text]);
  await expect(tote(page, 'R1')).toContainText('Recorded here');
  await expect(tote(page, 'R1')).toContainText('from Demo South Wholesale');
  await expect(word(page, /recalled/)).toBeVisible();
  await expect(packs(page).filter({ hasText: 'Goes back' })).toHaveCount(1);

  // Without a reason nothing is signed.
  await page.getByRole('button', { name: 'Show and sign' }).click();
  await expect(page.getByText('no reason chosen')).toBeVisible();
  await page.getByRole('button', { name: 'Back to the run' }).click();
  await tote(page, 'R1').getByLabel('Reason').selectOption('Recalled or withdrawn');
  await page.getByRole('button', { name: 'Show and sign' }).click();
  await expect(page.getByText(/sent back to Demo South Wholesale/)).toBeVisible();
  await signInAs(page, HARBOUR.name);
  const before = Number(await rpc(demo.chain, 'eth_blockNumber', []));
  await page.getByRole('button', { name: 'Sign and send' }).click();
  await expect(page.getByText('Done. It stands on the ledger.').first()).toBeVisible();
  expect(Number(await rpc(demo.chain, 'eth_blockNumber', []))).toBe(before + 1);
  await page.getByRole('button', { name: 'Back to the run' }).click();
  await expect(tote(page, 'R1')).toContainText('Sent back');
  await expect(
    page
      .getByRole('region', { name: 'Signed in this run' })
      .getByRole('listitem')
      .filter({ hasText: 'Sent back' }),
  ).toHaveCount(2);
  expect(await journalOf(page, 'count')).toMatchObject([
    { job: 'return', containers: [{ act: 'ship' }] },
    { job: 'return', containers: [{ act: 'ship', reason: 'recalled', scanned: 1 }] },
  ]);

  // Everybody sees it on its way back.
  await page.goto(`/00/${units.R1.sscc}`);
  await expect(page.getByText('Demo South Wholesale').first()).toBeVisible();
});

test('a single pack is answered, and what cannot be done with it is said; its container can be taken', async ({
  open,
}) => {
  const page = await open('/counter/return');
  await openRun(page);
  await scanAll(page, [goldenLabel('recalled').text]);
  await expect(page.getByText(/A single pack cannot be sent back on the ledger/)).toBeVisible();
  await page.getByRole('button', { name: 'Take its container' }).click();
  await expect(tote(page, 'R1')).toContainText('Recorded here');
  await expect(packs(page).filter({ hasText: 'Goes back' })).toHaveCount(1);
  // A pack of somebody else's tote.
  await scanAll(page, packLabels('M2').slice(9, 10));
  await expect(packs(page).filter({ hasText: 'Not on the list' })).toHaveCount(1);
});

test('a tote on a pallet goes back with its pallet', async ({ open }) => {
  const page = await open('/counter/return');
  await openRun(page);
  await scanAll(page, [toteLabel('T2')]);
  await expect(tote(page, 'T2')).toContainText(`It is packed on pallet ${containers.P1}`);
  await page.getByRole('button', { name: 'Take the pallet' }).click();
  const pallet = page
    .getByRole('region', { name: 'Containers' })
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: containers.P1 }) });
  await pallet.getByLabel('Reason').selectOption('Wrong delivery');
  await page.getByRole('button', { name: 'Show and sign' }).click();
  await expect(page.getByText('packed on a pallet: take the pallet')).toBeVisible();
  await signInAs(page, HARBOUR.name);
  await page.getByRole('button', { name: 'Sign and send' }).click();
  await expect(page.getByText('Done. It stands on the ledger.').first()).toBeVisible();
  await page.getByRole('button', { name: 'Back to the run' }).click();
  await expect(pallet).toContainText('Sent back');
});

test('what is on its way here, or with somebody else, is not sent back; a return survives a reload', async ({
  open,
}) => {
  const page = await open('/counter/return');
  await openRun(page);
  await scanAll(page, [toteLabel('A5'), toteLabel('M2'), toteLabel('R1')]);
  await expect(tote(page, 'A5')).toContainText('It is still on its way to you.');
  await expect(tote(page, 'M2')).toContainText('Recorded with somebody else.');
  await tote(page, 'R1').getByLabel('Reason').selectOption('Not needed');
  // On the disk: nobody loads a page again within the same millisecond.
  await expect.poll(() => journalOf(page, 'choice')).toMatchObject([{ reason: 'surplus' }]);
  await page.reload();
  await expect(tote(page, 'R1').getByLabel('Reason')).toHaveValue('surplus');
  await page.getByRole('button', { name: 'Show and sign' }).click();
  await expect(page.getByText('still on its way to you', { exact: true })).toBeVisible();
  await signInAs(page, HARBOUR.name);
  await expect(page.getByRole('button', { name: 'Sign and send' })).toBeEnabled();
});

test('a return fits a narrow phone, light or dark, and axe sees no fault', async ({ open }) => {
  const page = await open('/counter/return');
  await page.setViewportSize({ width: 320, height: 700 });
  await openRun(page);
  await scanAll(page, [toteLabel('R1'), goldenLabel('recalled').text]);
  await expect(word(page, /recalled/)).toBeVisible();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expectNoOverflow(page);
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await expectContrast(page);
});
