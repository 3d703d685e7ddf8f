import type { Page } from '@playwright/test';
import type { FaultyNode } from '../test/faultyNode.ts';
import { largeLot } from '../tools/bench/largeLot.ts';
import { expect, test } from './fixtures.ts';
import { typeLikeScanner } from './scanner/typeLikeScanner.ts';

const ANSWER = /^(OK to dispense|Could not check)$/;

/** A weak cell: 400 kbit/s, 400 ms to the first byte, one request in twenty lost, the second for certain. */
async function slow(page: Page, node: FaultyNode): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: 400_000 / 8,
    uploadThroughput: 400_000 / 8,
  });
  node.set({ kind: 'drop', when: (_, request) => request % 20 === 2 });
}

/** Milliseconds, of the page's own clock. */
const clock = (page: Page) => page.evaluate(() => performance.now());

test.describe('a lot of 2,000 packs on a weak cell that loses requests', () => {
  test.use({ preferences: { role: 'pharmacist', till: '9521003000008' } });

  test('a scan in the open app: progress within a second, an answer within ten', async ({ open, demo }) => {
    const [pack] = await largeLot(demo.chain, 'SLOW2K', 2_000);
    if (pack === undefined) throw new Error('the lot is empty');
    const page = await open('/');
    await expect(page.getByRole('textbox').first()).toBeVisible();
    await slow(page, demo.node);
    const start = await clock(page);
    await typeLikeScanner(page, `]d201${pack.gtin}1728033110${pack.lot}\x1d21${pack.serial}`);
    await expect(page.getByText('Checking the record…')).toBeVisible();
    const seen = (await clock(page)) - start;
    await expect(page.getByRole('heading', { level: 1, name: ANSWER })).toBeVisible();
    const answered = (await clock(page)) - start;
    console.log(`progress after ${Math.round(seen)} ms, answer after ${Math.round(answered)} ms`);
    expect(seen).toBeLessThan(1_000);
    expect(answered).toBeLessThan(10_000);
  });

  test('a first visit by a printed address: a sign of life, and what is known in time', async ({
    open,
    demo,
  }) => {
    const [pack] = await largeLot(demo.chain, 'SLOW2K', 2_000);
    if (pack === undefined) throw new Error('the lot is empty');
    const page = await open('/icon.svg');
    await slow(page, demo.node);
    await page.goto(`/01/${pack.gtin}/10/${pack.lot}/21/${pack.serial}?17=280331`, { waitUntil: 'commit' });
    const answer = page.getByRole('heading', { level: 1, name: ANSWER });
    await expect(page.getByText('Not checked yet').or(answer)).toBeVisible();
    const said = await clock(page);
    await expect(answer).toBeVisible({ timeout: 30_000 });
    const answered = await clock(page);
    const seen = await page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    );
    console.log(
      `seen after ${Math.round(seen ?? 0)} ms, "not checked yet" after ${Math.round(said)} ms, answer`,
    );
    console.log(`after ${Math.round(answered)} ms`);
    expect(seen).toBeLessThan(2_000);
    expect(said).toBeLessThan(10_000);
  });
});
