import { expect, test } from '../fixtures.ts';
import { typeLikeScanner } from '../scanner/typeLikeScanner.ts';
import { HARBOUR, signInAs } from './counterPage.ts';
import { journalOf, openRun, packLabels, scanAll, tote, toteLabel } from './goodsInPage.ts';

test.use({
  preferences: { role: 'pharmacist', till: HARBOUR.gln },
  // The recorder would be measured, too.
  trace: 'off',
});

test('100 packs are scanned and received in one run in under 90 s, each answered in 300 ms', async ({
  open,
}) => {
  test.setTimeout(180_000);
  const page = await open('/counter/goods-in');
  await openRun(page);
  const began = Date.now();
  await scanAll(page, [toteLabel('A3')]);
  await expect(tote(page, 'A3')).toContainText('of 240 packs scanned');
  // Whoever unpacks sees the answer before the next pack is in the hand.
  for (const label of packLabels('A3').slice(0, 100)) {
    await typeLikeScanner(page, label, { pace: 0.2 }, true);
    const [, serial = ''] = label.split('\u001d21');
    await page.locator('[data-outcome="genuine"]', { hasText: serial }).waitFor();
  }
  await expect(tote(page, 'A3')).toContainText('100 of 240 packs scanned');
  await expect(tote(page, 'A3')).toContainText('140 packs not scanned yet');
  await tote(page, 'A3').getByLabel('Accept closed, by the container').check();
  await page.getByRole('button', { name: 'Show and sign' }).click();
  await signInAs(page, HARBOUR.name);
  await page.getByRole('button', { name: 'Sign and receive' }).click();
  await expect(page.getByText('Done. It stands on the ledger.').first()).toBeVisible();
  const seconds = (Date.now() - began) / 1000;
  const took = (await journalOf(page, 'scan'))
    .flatMap(({ ms }) => (typeof ms === 'number' ? [ms] : []))
    .toSorted((a, b) => a - b);
  const median = took[Math.floor(took.length / 2)] ?? Number.NaN;
  console.log(
    `goods-in: 100 packs in ${seconds.toFixed(1)} s; verdict median ${median.toFixed(0)} ms, slowest ${took.at(-1)?.toFixed(0)} ms`,
  );
  expect(took).toHaveLength(100);
  expect(seconds).toBeLessThan(90);
  expect(median).toBeLessThanOrEqual(300);
});
