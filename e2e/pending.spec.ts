import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectNoOverflow, test } from './fixtures.ts';
import { goldenLabel } from './labels.ts';

test.use({ preferences: { role: 'pharmacist', till: '9521003000008' } });

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

/** What a browser says when its network is back. */
const online = (page: Page) => page.evaluate(() => dispatchEvent(new Event('online')));

test('a scan that could not be judged is kept over a reload, judged when the node is back, and told once', async ({
  open,
  demo,
}) => {
  demo.node.set({ kind: 'drop' });
  const page = await open(goldenLabel('genuine').address);
  await expect(heading(page, 'Could not check')).toBeVisible();
  await expect(page.getByText('Kept on this device')).toBeVisible();
  await expectNoOverflow(page);
  await expectAccessible(page);

  await page.goto('/');
  await page.getByText('1 scan waits to be checked').click();
  await expect(page.getByRole('button', { name: /^Check 09521001000017 .* now$/ })).toBeVisible();
  await expectAccessible(page);

  demo.node.set(undefined);
  await online(page);
  await page.getByText('A kept scan is checked').click();
  await expect(page.getByText(/^Amoxicillin .*: OK to dispense /)).toBeVisible();
  await expect(page.getByText('waits to be checked')).toHaveCount(0);
  await page.getByRole('button', { name: 'Seen' }).click();
  await expect(page.getByText('A kept scan is checked')).toHaveCount(0);
  await page.reload();
  await expect(heading(page, 'Scan a pack')).toBeVisible();
  await expect(page.getByText('A kept scan is checked')).toHaveCount(0);
});

test('one that turns out red is an alarm on every screen until somebody has taken care of it', async ({
  open,
  demo,
}) => {
  demo.node.set({ kind: 'drop' });
  const page = await open(goldenLabel('unknown_serial').address);
  await expect(page.getByText('Kept on this device')).toBeVisible();
  demo.node.set(undefined);
  await page.goto('/settings');
  const alarm = page.getByRole('alert').getByText(/^Amoxicillin .*: Serial not found$/);
  await expect(alarm).toBeVisible();
  await page.goto('/on-chain');
  await expect(alarm).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'I have taken care of it' }).click();
  await expect(alarm).toHaveCount(0);
});

test('two tabs judge it once, and both know', async ({ open, demo }) => {
  demo.node.set({ kind: 'drop' });
  const page = await open(goldenLabel('genuine').address);
  await expect(page.getByText('Kept on this device')).toBeVisible();
  await page.goto('/');
  const other = await page.context().newPage();
  await other.goto('/');
  await expect(other.getByText('1 scan waits to be checked')).toBeVisible();
  demo.node.set(undefined);
  await Promise.all([online(page), online(other)]);
  for (const tab of [page, other]) await expect(tab.getByText('A kept scan is checked')).toBeVisible();
  await page.getByText('A kept scan is checked').click();
  await page.getByRole('button', { name: 'Seen' }).click();
  await expect(other.getByText('A kept scan is checked')).toHaveCount(0);
});

test('what was answered before is shown with its age, and never as an answer', async ({ open, demo }) => {
  const page = await open(goldenLabel('genuine').address);
  await expect(heading(page, 'OK to dispense')).toBeVisible();
  demo.node.set({ kind: 'drop' });
  await page.reload();
  await expect(heading(page, 'Could not check')).toBeVisible();
  await expect(page.getByText(/^Last checked here .* ago$/)).toBeVisible();
  await expect(page.getByText('The answer then was: OK to dispense.')).toBeVisible();
  await expect(heading(page, 'OK to dispense')).toHaveCount(0);
});

test('an answer on the screen settles what was kept', async ({ open, demo }) => {
  demo.node.set({ kind: 'drop' });
  const page = await open(goldenLabel('genuine').address);
  await expect(page.getByText('Kept on this device')).toBeVisible();
  demo.node.set(undefined);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(heading(page, 'OK to dispense')).toBeVisible();
  await page.goto('/');
  await expect(heading(page, 'Scan a pack')).toBeVisible();
  await expect(page.getByText(/waits? to be checked/)).toHaveCount(0);
});
