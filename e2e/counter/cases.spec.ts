import { readFile } from 'node:fs/promises';
import type { SuspectFile } from '../../src/records/report/suspectFile.ts';
import { readReportPdf } from '../../test/readReportPdf.ts';
import { expect, expectAccessible, expectContrast, expectNoOverflow, test } from '../fixtures.ts';
import { goldenLabel } from '../labels.ts';
import { typeLikeScanner } from '../scanner/typeLikeScanner.ts';
import { HARBOUR, line, openedCounter, scanPacks, signInAs, word } from './counterPage.ts';

test.use({ preferences: { role: 'pharmacist', till: HARBOUR.gln } });

const SET_ASIDE = 'Set aside as suspect, open a case';

test('a red pack asks what was done, is set aside with its evidence, and its slip opens the case again', async ({
  open,
}) => {
  const page = await open('/counter');
  await openedCounter(page);
  await scanPacks(page, ['genuine', 'unknown_serial']);
  await expect(line(page, 2)).toContainText('no action yet');
  await expect(line(page, 1)).not.toContainText('no action yet');
  await page.getByRole('button', { name: 'Say what was done' }).click();
  await page.getByRole('button', { name: SET_ASIDE }).click();
  await expect(page.getByText('Recorded: Quarantined')).toBeVisible();
  const link = page.getByRole('link', { name: /^Open case/ });
  const address = (await link.getAttribute('href')) ?? '';
  expect(address).toMatch(/^\/counter\/case\/[0-9A-Z]{8}$/);
  await page.getByRole('button', { name: 'Back to the list' }).click();
  await expect(line(page, 2)).not.toContainText('no action yet');

  // The browser is closed and opened again: the case, its evidence and the action are there.
  await page.reload();
  await expect(line(page, 2)).toContainText('Serial not found');
  await expect(line(page, 2)).not.toContainText('no action yet');
  await typeLikeScanner(page, `${new URL(page.url()).origin}${address}`, { pace: 0.2 });
  await expect(page.getByRole('heading', { level: 1, name: 'Suspect: to be decided' })).toBeVisible();
  await expect(page.getByText(/Kept on this device, as of block/)).toBeVisible();
  await expect(page.getByRole('img', { name: 'Scan to open the case' })).toBeVisible();
  await expect(page.getByRole('timer')).toHaveCount(0);
});

test('the 24 hours begin with the confirmation, stand at the counter, and stop when all were told', async ({
  open,
}) => {
  const page = await open(goldenLabel('duplicate').address);
  await page.getByRole('button', { name: SET_ASIDE }).click();
  await page.getByRole('link', { name: /^Open case/ }).click();
  await expect(page.getByRole('timer')).toHaveCount(0);
  await page.getByRole('button', { name: 'Confirm illegitimate' }).click();
  await expect(page.getByRole('timer')).toHaveCount(0);
  await page.getByRole('button', { name: 'Confirm, and start the 24 hours' }).click();
  await expect(page.getByRole('timer')).toContainText(/(1 day|24 hr|23 hr).* left/);
  const own = page.url();

  await page.getByRole('link', { name: 'To the counter' }).click();
  await expect(page.getByText('1 illegitimate pack must be reported')).toBeVisible();
  await page.getByRole('link', { name: /^Open case/ }).click();
  await expect(page).toHaveURL(own);

  for (const whom of ['The medicines authority', 'Who supplied it']) {
    await page.getByRole('button', { name: new RegExp(`^Told: ${whom}`) }).click();
    await page.getByRole('button', { name: 'Record it' }).click();
    await expect(page.getByRole('button', { name: new RegExp(`^Told: ${whom}`) })).toHaveCount(0);
    await expect(page.getByRole('timer')).toBeVisible();
  }
  await page.getByRole('button', { name: 'Need not be told: The manufacturer' }).click();
  await page.getByRole('button', { name: 'Record it' }).click();
  await expect(page.getByText('Say why in a few words.')).toBeVisible();
  await page.getByLabel('Why not').fill('nobody knows who made it');
  await page.getByRole('button', { name: 'Record it' }).click();
  await expect(page.getByText(/^Everybody was told by/)).toBeVisible();
  await expect(page.getByRole('timer')).toHaveCount(0);
  await page.getByRole('button', { name: 'Close the case' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Closed' })).toBeVisible();
  await page.getByRole('link', { name: 'To the counter' }).click();
  await openedCounter(page);
  await expect(page.getByText('1 illegitimate pack must be reported')).toHaveCount(0);
});

test('an alert without an action stays in sight, and a list that is ended says so', async ({ open }) => {
  const page = await open('/counter');
  await openedCounter(page);
  await scanPacks(page, ['recalled', 'used_here', 'held_elsewhere']);
  await expect(page.getByRole('button', { name: 'no action yet: 3' })).toBeVisible();
  await expect(word(page, /./)).toBeVisible();
  await page.getByRole('button', { name: 'Say what was done' }).click();
  await page.getByRole('button', { name: 'Checked and dispensed' }).click();
  await page.getByLabel('Reason').fill('the wholesaler confirmed it');
  await page.getByRole('button', { name: 'Record it' }).click();
  await expect(page.getByText('Recorded: Dispensed')).toBeVisible();
  await page.getByRole('button', { name: 'Back to the list' }).click();
  await expect(page.getByRole('button', { name: 'no action yet: 2' })).toBeVisible();
  await page.getByRole('button', { name: 'End this list' }).click();
  await expect(page.getByText('2 alerts without an action')).toBeVisible();
  await page.getByRole('button', { name: 'End it' }).click();
  await page.getByRole('link', { name: 'Journal' }).click();
  await page.getByRole('combobox', { name: /^Kind/ }).selectOption('Action');
  await expect(page.getByText('3 found')).toBeVisible();
  await expect(page.getByText('No action', { exact: true })).toHaveCount(2);
  await expect(page.getByText('Left without an action').locator('..')).toContainText('2');
});

test('supplied unverified: it asks for a reason, waits in the queue, and turns into an alarm', async ({
  open,
  demo,
}) => {
  const page = await open('/');
  // The scanner is heard from the first screen on.
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  demo.node.set({ kind: 'drop' });
  await typeLikeScanner(page, goldenLabel('recalled').text, { pace: 0.2 });
  await page.getByRole('button', { name: 'Supplied unverified' }).click();
  await page.getByRole('button', { name: 'Record it' }).click();
  await expect(page.getByText('Say why in a few words.')).toBeVisible();
  await page.getByLabel('Reason').fill('night duty, the only pack');
  await page.getByRole('button', { name: 'Record it' }).click();
  await expect(page.getByText('Recorded: Supplied unverified')).toBeVisible();
  await page.goto('/settings');
  demo.node.set(undefined);
  await expect(page.getByText(/Already handed out on .* Contact the patient now\./)).toBeVisible({
    timeout: 30_000,
  });
});

test('the suspect pack file holds the scan, the form, what was done and the evidence, as PDF and JSON', async ({
  open,
}) => {
  const page = await open(goldenLabel('unknown_serial').address);
  await page.getByRole('button', { name: SET_ASIDE }).click();
  await page.getByRole('link', { name: /^Open case/ }).click();
  await page.getByLabel('Pharmacy: name and address').fill('Harbour Pharmacy, Quay 1');
  await page.getByLabel('Where they came from').fill('Demo Wholesale, note 4711');
  await page.getByLabel('What is suspicious').fill('The seal is glued twice.');
  await page.getByLabel('How many packs').fill('0');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('A whole number from 1.')).toBeVisible();
  await page.getByLabel('How many packs').fill('3');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  await page.getByLabel('Note').fill('blister is empty');
  await page.getByRole('button', { name: 'Add the note' }).click();
  await expect(page.getByText('blister is empty')).toBeVisible();
  await expect(page.getByText(/Kept on this device, as of block/)).toBeVisible();

  const json = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as JSON' }).click();
  const file: SuspectFile = JSON.parse(await readFile(await (await json).path(), 'utf8'));
  expect(file).toMatchObject({
    format: 'theriac-suspect-pack',
    case: { status: 'open', pack: 'quarantined' },
    reporter: { gln: HARBOUR.gln, name: 'Harbour Pharmacy, Quay 1' },
    product: { packs: 3, from: 'Demo Wholesale, note 4711' },
    suspicion: 'The seal is glued twice.',
    verdict: { outcome: 'unknown_serial' },
    evidence: { format: 'theriac-evidence' },
  });
  expect(file.actions.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['moved', 'evidence', 'details', 'note']),
  );

  const pdf = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as PDF' }).click();
  const bytes = new Uint8Array(await readFile(await (await pdf).path()));
  const { elements, attachments } = await readReportPdf(bytes);
  const said = elements.map(({ text }) => text).join(' ');
  expect(said).toContain('The seal is glued twice.');
  expect(said).toContain('blister is empty');
  const [bundle] = attachments.values();
  expect(JSON.parse(new TextDecoder().decode(bundle))).toEqual(file.evidence);
});

test('a case of a pack on record is reported on the ledger, and everybody who scans the pack is told', async ({
  open,
}) => {
  const { address } = goldenLabel('held_elsewhere');
  const page = await open(address);
  await page.getByRole('button', { name: SET_ASIDE }).click();
  await page.getByRole('link', { name: /^Open case/ }).click();
  await page.getByLabel('A few words for everybody to read').fill('the print is blurred');
  await page.getByRole('button', { name: 'Show and sign' }).click();
  await signInAs(page, HARBOUR.name);
  await page.getByRole('button', { name: 'Sign and report' }).click();
  await expect(page.getByText('It is reported on the ledger.')).toBeVisible();
  await page.goto(address);
  await expect(page.getByText(/Demo Harbour Pharmacy reported/).first()).toBeVisible();
});

test('a slip of another device says where its case is', async ({ open }) => {
  const page = await open('/counter/case/ABCD2345');
  await expect(page.getByRole('heading', { name: 'Case ABCD2345 is not on this device' })).toBeVisible();
});

test.describe('on a narrow phone', () => {
  test.use({ viewport: { width: 320, height: 700 } });

  test('a case fits, and has no fault that axe can see, light or dark', async ({ open }) => {
    const page = await open(goldenLabel('unknown_serial').address);
    await page.getByRole('button', { name: SET_ASIDE }).click();
    await expect(page.getByText('Recorded: Quarantined')).toBeVisible();
    await expectNoOverflow(page);
    await page.getByRole('link', { name: /^Open case/ }).click();
    await page.getByRole('button', { name: 'Confirm illegitimate' }).click();
    await page.getByRole('button', { name: 'Confirm, and start the 24 hours' }).click();
    await expect(page.getByText(/Kept on this device, as of block/)).toBeVisible();
    await expectNoOverflow(page);
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectContrast(page);
    await page.getByRole('link', { name: 'All cases' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Suspect packs' })).toBeVisible();
    await expect(page.getByText('Confirmed illegitimate', { exact: true })).toBeVisible();
    await expectNoOverflow(page);
    await expectAccessible(page);
  });
});
