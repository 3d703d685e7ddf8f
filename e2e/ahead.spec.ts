import { expect, test } from './fixtures.ts';
import { goldenLabel } from './labels.ts';

const genuine = goldenLabel('genuine').address;

for (const [what, address, file] of [
  ['a verdict', genuine, /\/assets\/verdict-/],
  ['the counter', '/counter', /\/assets\/CounterPlace-/],
  ['the desk', '/inspect', /\/assets\/InspectPlace-/],
] as const)
  test(`the files of ${what} are asked for before the app has arrived`, async ({ open }) => {
    const page = await open('/help');
    const asked = page.waitForRequest(file);
    // The app is not given out before: without the script that runs ahead, both would wait for ever.
    await page.route(/\/assets\/index-.*\.js/, async (route) => {
      await asked;
      await route.continue();
    });
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

test('what is begun before the screen is drawn is not read twice', async ({ open, demo }) => {
  const before = demo.node.requests.length;
  const page = await open(genuine);
  const trips = await page.getByText(/^\d+ round trips/).textContent();
  expect(demo.node.requests.length - before).toBe(Number.parseInt(trips ?? '', 10));
});
