import { expect, expectAccessible, expectNoOverflow, test } from '../fixtures.ts';
import { goldenLabel } from '../labels.ts';
import { HARBOUR, line, openedCounter, scanPacks } from './counterPage.ts';

test.use({ preferences: { role: 'pharmacist', till: HARBOUR.gln } });

test('each pack that is OK is copied for the dispensing system, and no other', async ({ open }) => {
  const page = await open('/counter/till');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await page.getByText('Copy', { exact: true }).click();
  await page.getByText('each pack that is OK, by itself', { exact: true }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  await page.getByRole('link', { name: 'To the counter' }).click();
  await openedCounter(page);
  await page.getByText('Dispense', { exact: true }).click();

  await scanPacks(page, ['genuine']);
  await expect(page.getByText('Line 1 is copied for the dispensing system.')).toBeVisible();
  expect(await copied()).toBe(goldenLabel('genuine').text.replace(/^\]../, ''));

  await page.evaluate(() => navigator.clipboard.writeText('untouched'));
  await scanPacks(page, ['recalled']);
  await expect(line(page, 2)).toContainText('Do not dispense: recalled');
  await line(page, 2).click();
  await expect(page.getByRole('button', { name: 'Back to the list' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Pass on' })).toHaveCount(0);
  expect(await copied()).toBe('untouched');

  // A page that is loaded again passes nothing on once more.
  await page.reload();
  await openedCounter(page);
  await expect(line(page, 1)).toContainText('OK to dispense');
  expect(await copied()).toBe('untouched');
  await line(page, 1).click();
  await page.getByRole('button', { name: 'Pass on' }).click();
  await expect(page.getByText('Line 1 is copied for the dispensing system.')).toBeVisible();
  expect(await copied()).toContain('21');
});

test('an address must have a place for the serial, and fits a narrow phone', async ({ open }) => {
  const page = await open('/counter/till');
  await page.getByText('Open an address', { exact: true }).click();
  await page.getByRole('textbox', { name: 'Address' }).fill('javascript:alert({serial})');
  await expect(page.getByText('An address with {serial} or {code} in it.')).toBeVisible();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved.')).toHaveCount(0);
  await page.getByRole('textbox', { name: 'Address' }).fill('pms://scan?{code}');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  await page.setViewportSize({ width: 320, height: 700 });
  await expectNoOverflow(page);
});
