import { expect, expectAccessible, expectNoOverflow, test } from './fixtures.ts';
import { goldenLabel } from './labels.ts';

test('from an answer to the rule that gave it', async ({ open }) => {
  const page = await open(goldenLabel('recalled').address);
  await page.getByText('What was checked, and how we know').click();
  await page.getByRole('link', { name: /^rule set \d+$/ }).click();
  await expect(page).toHaveURL(/\/on-chain\/rules$/);
  await expect(page.getByText(/^Rule set \d+$/)).toBeVisible();
  await page.getByRole('link', { name: 'Do not dispense', exact: true }).click();
  const rule = page.getByRole('region', { name: 'Do not dispense', exact: true });
  await expect(rule.getByRole('heading', { level: 3 })).toBeInViewport();
  await expect(rule.getByText('recalled', { exact: true }).first()).toBeVisible();
});

test('the rules are reached from what is on record, fit a phone and can be read by everybody', async ({
  open,
}) => {
  const page = await open('/on-chain');
  await page.setViewportSize({ width: 320, height: 700 });
  await page.getByRole('link', { name: 'By which rules a pack is judged' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'By which rules a pack is judged' }),
  ).toBeVisible();
  await expectNoOverflow(page);
  await expectAccessible(page);
});
