import { expect, expectAccessible, expectNoOverflow, test } from './fixtures.ts';
import { goldenLabel } from './labels.ts';

test.use({ preferences: { role: 'pharmacist', till: '9521003000008' } });

test('a container that somebody reported says so, from the pack in it', async ({ open }) => {
  const wrote = 'Logger of 8 October read out late: two hours at 12 °C';
  const page = await open(goldenLabel('suspect_reported').address);
  await expect(page.getByText(/reported its container as suspect/).first()).toBeVisible();
  const quoted = page.getByRole('figure').filter({ hasText: wrote });
  await expect(quoted).toContainText('Demo Cold Carrier');
  await page.goto('/00/195210010000000137');
  await expect(page.getByRole('heading', { level: 1, name: 'Recorded at your place' })).toBeVisible();
  await expect(
    page.getByText(/reported this container as suspect on .*: it may have been too warm/).first(),
  ).toBeVisible();
  const found = page.getByRole('region', { name: 'What was found' });
  await expect(found.getByText(wrote)).toBeVisible();
  await found.getByText(/reported this container/).click();
  await expect(
    found.getByText('proven against the block’s state root', { exact: false }).first(),
  ).toBeVisible();
  await expect(page.getByRole('region', { name: 'How we know' }).getByText(/round trips/)).toBeVisible();
  await expectNoOverflow(page);
  await expectAccessible(page);
});
