import { expect, expectNoOverflow, test } from '../fixtures.ts';
import { goldenLabel } from '../labels.ts';
import { typeLikeScanner } from '../scanner/typeLikeScanner.ts';
import { HARBOUR, line, lines, openedCounter, scanPacks, word } from './counterPage.ts';

const TEN = [
  'genuine',
  'to_dispense',
  'on_pallet',
  'repacked',
  'held_elsewhere',
  'recalled',
  'used_here',
  'used_elsewhere',
  'unknown_serial',
  'unknown_product',
] as const;

test.use({ preferences: { role: 'pharmacist', till: HARBOUR.gln } });

test('ten packs by scanner: each has a line and an answer of its own', async ({ open }) => {
  const page = await open('/counter');
  await openedCounter(page);
  await scanPacks(page, TEN);
  for (const [i, answer] of [
    'OK to dispense',
    'OK to dispense',
    'OK to dispense',
    'OK to dispense',
    'Check before you dispense',
    'Do not dispense: recalled',
    'You dispensed this pack',
    'Already dispensed elsewhere',
    'Serial not found',
    'Product not registered here',
  ].entries())
    await expect(line(page, i + 1)).toContainText(answer);
  await expect(word(page, 'Product not registered here')).toBeVisible();
  // The address never changed: no serial of any of them is in it.
  expect(new URL(page.url()).pathname).toBe('/counter');

  await page.getByRole('button', { name: 'Genuine: 4' }).click();
  await expect(lines(page)).toHaveCount(4);
  await page.getByRole('button', { name: 'All: 10' }).click();
  await expect(lines(page)).toHaveCount(10);
});

test('the same pack scanned twice is said, and stays one line', async ({ open }) => {
  const page = await open('/counter');
  await openedCounter(page);
  await scanPacks(page, ['genuine', 'recalled']);
  await expect(line(page, 2)).toContainText('Do not dispense: recalled');
  await typeLikeScanner(page, goldenLabel('genuine').text, { pace: 0.2 });
  await expect(page.getByText(/Scanned already: line 1/)).toBeVisible();
  await expect(word(page, 'OK to dispense')).toBeVisible();
  await expect(line(page, 1)).toContainText('2 times');
  await expect(lines(page)).toHaveCount(2);
});

test('a line opens the full evidence, and the next scan is answered in its place', async ({ open }) => {
  const page = await open('/counter');
  await openedCounter(page);
  await scanPacks(page, ['recalled', 'genuine']);
  await line(page, 1).click();
  await expect(word(page, 'Do not dispense: recalled')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Where it has been' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'How we know' })).toBeVisible();
  await typeLikeScanner(page, goldenLabel('expired').text, { pace: 0.2 });
  await expect(word(page, 'Do not dispense: expired')).toBeVisible();
  await expect(lines(page)).toHaveCount(3);
});

test('what is typed goes to the list too, and what is no label is answered', async ({ open }) => {
  const page = await open('/counter');
  await page.getByRole('button', { name: 'Type it in' }).click();
  await page.getByText('The whole code').first().click();
  const field = page.getByLabel('The whole code');
  await field.fill(goldenLabel('genuine').bracketed);
  await field.press('Enter');
  await expect(word(page, 'OK to dispense')).toBeVisible();
  await field.fill('MRS SMITH');
  await field.press('Enter');
  await expect(word(page, 'No medicine code found')).toBeVisible();
});

test('a shop barcode is no line', async ({ open }) => {
  const page = await open('/counter');
  await openedCounter(page);
  await typeLikeScanner(page, '9521001000017', { pace: 0.2 });
  await expect(page.getByText(/That was the shop barcode/)).toBeVisible();
  await expect(lines(page)).toHaveCount(0);
});

test.describe('with a camera', () => {
  test.use({
    camera: {
      symbology: 'gs1datamatrix',
      share: 0.2,
      tiltDeg: 6,
      blurPx: 2,
      text: goldenLabel('genuine').bracketed,
    },
  });

  test('what the camera sees goes to the list, once', async ({ open }) => {
    const page = await open('/counter');
    await openedCounter(page);
    await page.getByRole('button', { name: 'Camera', exact: true }).click();
    await expect(line(page, 1)).toContainText('OK to dispense');
    await scanPacks(page, ['recalled']);
    await expect(lines(page)).toHaveCount(2);
    await expect(page.getByText('2 times')).toHaveCount(0);
  });
});

test('a node that is lost turns new lines to "could not check", and they recover when it is back', async ({
  open,
  demo,
}) => {
  const page = await open('/counter');
  await openedCounter(page);
  await scanPacks(page, ['genuine']);
  await expect(line(page, 1)).toContainText('OK to dispense');
  demo.node.set({ kind: 'drop' });
  await scanPacks(page, ['to_dispense', 'recalled', 'repacked']);
  for (const row of [2, 3, 4]) {
    await expect(line(page, row)).toContainText('Could not check');
    await expect(line(page, row)).toContainText('trying again by itself');
  }
  await expect(word(page, 'Could not check')).toBeVisible();
  demo.node.set(undefined);
  await expect(line(page, 2)).toContainText('OK to dispense');
  await expect(line(page, 3)).toContainText('Do not dispense: recalled');
  await expect(line(page, 4)).toContainText('OK to dispense');
  // Nobody looked at line 3 while another one had the band.
  await page.getByRole('button', { name: /Line 3: Do not dispense: recalled/ }).click();
  await expect(word(page, 'Do not dispense: recalled')).toBeVisible();
});

for (const viewport of [
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
  { width: 320, height: 700 },
]) {
  test.describe(`${viewport.width} wide`, () => {
    test.use({ viewport });

    test('the word is large, the lines are low, and nothing reaches over the edge', async ({ open }) => {
      const page = await open('/counter');
      await openedCounter(page);
      await scanPacks(page, TEN);
      await expect(line(page, 10)).toContainText('Product not registered here');
      await expectNoOverflow(page);
      const heights = await lines(page).evaluateAll((all) =>
        all.map((one) => one.getBoundingClientRect().height),
      );
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(48);
      expect(Math.max(...heights)).toBeLessThanOrEqual(56);
      if (viewport.width < 1024) return;
      const size = await word(page, /./).evaluate((heading) => getComputedStyle(heading).fontSize);
      expect(size).toBe('60px');
      const whole = await lines(page).evaluateAll(
        (all) => all.filter((one) => one.getBoundingClientRect().bottom <= innerHeight).length,
      );
      expect(whole).toBeGreaterThanOrEqual(8);
    });
  });
}
