import { readFileSync } from 'node:fs';
import { expect, expectAccessible, expectNoOverflow, test } from '../fixtures.ts';
import { goldenLabel } from '../labels.ts';
import { typeLikeScanner } from '../scanner/typeLikeScanner.ts';

test.use({ preferences: { role: 'inspector' } });

test('a shelf is scanned: what belongs there, what does not, and what is bad', async ({ open }) => {
  const page = await open('/inspect/partner/9521003000008');
  await page.getByRole('link', { name: 'Check the shelf' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Shelf check: Demo Harbour Pharmacy' }),
  ).toBeVisible();
  const scanned = page.getByRole('region', { name: 'Scanned' });
  await typeLikeScanner(page, goldenLabel('genuine').text);
  await expect(scanned.getByRole('listitem').first()).toContainText('Recorded here');
  await typeLikeScanner(page, goldenLabel('in_transit_to_you').text);
  await expect(scanned.getByRole('listitem').first()).toContainText('Not recorded here');
  await expect(scanned.getByText('Being checked…')).toHaveCount(0);
  await typeLikeScanner(page, goldenLabel('recalled').text);
  await expect(scanned.getByRole('listitem')).toHaveCount(3);
  await expect(scanned.getByText('Being checked…')).toHaveCount(0);
  // A pack that is scanned twice is one pack.
  await typeLikeScanner(page, goldenLabel('genuine').text);
  await page.reload();
  await expect(scanned.getByRole('listitem')).toHaveCount(3);
  await expect(
    page.getByRole('region', { name: 'Recorded here' }).getByText(/^1 of 102 seen$/),
  ).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Report (CSV)' }).click();
  const rows = readFileSync(await (await download).path(), 'utf8').split('\r\n');
  expect(rows.some((row) => row.includes('DEMO01A,102,1,101'))).toBe(true);
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 700 });
  await expectNoOverflow(page);
});
