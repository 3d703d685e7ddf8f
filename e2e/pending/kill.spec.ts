import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { serveHarness } from '../scanner/serveHarness.ts';
import type {} from './harness.ts';
import { startKillableBrowser } from './killableBrowser.ts';

/** What a pharmacy scans in 72 hours that hands out 700 packs a day, which is a large one. */
const SCANS = 2100;
const ALL = Array.from({ length: SCANS }, (_, i) => i);
/** After so many scans that are on the disk the browser is killed, in the middle of writing the next. */
const KILLS_WHILE_WRITING = [300, 555, 777];
const KILLS_WHILE_JUDGING = [400, 700];

test('72 hours of scans that wait: whatever kills the browser loses none and judges none twice', async ({
  browserName: _,
}, info) => {
  test.setTimeout(600_000);
  const served = await serveHarness('pending');
  const profile = info.outputPath('profile');
  const kept = new Set<number>();
  const judged: number[] = [];
  const note = (description: string) => info.annotations.push({ type: 'counted', description });
  const hear = (line: string) => {
    const [word, number] = line.split(' ');
    if (word === 'kept') kept.add(Number(number));
    else if (word === 'judged') judged.push(Number(number));
    else throw new Error(line);
  };

  /** Two tabs at once, until the work is done or `kill` more of them have been reported. */
  async function twoTabs(
    work: (page: Page, tab: number) => Promise<unknown>,
    count: () => number,
    kill?: number,
  ) {
    const browser = await startKillableBrowser(profile);
    const pages = [await browser.open(served.address, hear), await browser.open(served.address, hear)];
    const before = count();
    const working = Promise.allSettled(pages.map(work));
    if (kill === undefined) {
      for (const { status } of await working) expect(status).toBe('fulfilled');
    } else {
      await expect.poll(() => count() - before, { intervals: [1], timeout: 300_000 }).toBeGreaterThan(kill);
    }
    await browser.kill();
    await working;
    return stored();
  }

  async function stored() {
    const browser = await startKillableBrowser(profile);
    const page = await browser.open(served.address, hear);
    const found = await page.evaluate(() => window.pending.stored());
    await browser.kill();
    return { waiting: found.waiting.map(Number), judged: found.judged.map(Number) };
  }

  for (const kill of [...KILLS_WHILE_WRITING, undefined]) {
    const missing = ALL.filter((number) => !kept.has(number));
    const { waiting } = await twoTabs(
      (page, tab) =>
        page.evaluate(
          (numbers) => window.pending.write(numbers),
          missing.filter((number) => number % 2 === tab),
        ),
      () => kept.size,
      kill,
    );
    const there = new Set(waiting);
    expect(waiting).toHaveLength(there.size);
    expect(
      [...kept].filter((number) => !there.has(number)),
      'lost',
    ).toEqual([]);
    note(`${kept.size} said to be kept, ${there.size} there after the kill`);
  }
  expect(kept.size).toBe(SCANS);

  for (const kill of [...KILLS_WHILE_JUDGING, undefined]) {
    const now = await twoTabs(
      (page) =>
        page.evaluate(async () => {
          // The other tab may be at it; then it is asked again, as the app does.
          while ((await window.pending.stored()).waiting.length > 0) await window.pending.judge();
        }),
      () => judged.length,
      kill,
    );
    expect(
      [...now.waiting, ...now.judged].toSorted((a, b) => a - b),
      'lost or doubled',
    ).toEqual(ALL);
    const there = new Set(now.judged);
    expect(
      judged.filter((number) => !there.has(number)),
      'judged and forgotten',
    ).toEqual([]);
    note(`${judged.length} said to be judged, ${there.size} are after the kill`);
  }
  expect(new Set(judged).size, 'judged twice').toBe(judged.length);
  expect((await stored()).waiting).toEqual([]);
  await served.close();
});
