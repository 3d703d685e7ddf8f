import { chromium, type Page } from '@playwright/test';
import { REPORT_FORMS, type ReportForm } from '../src/records/report/reportName.ts';
import { goldenPacks } from '../test/goldenPacks.ts';
import { largeLot } from './bench/largeLot.ts';
import { provideBrowser } from './browser.ts';
import { freePort } from './freePort.ts';
import { serveApp } from './serveApp.ts';
import { startDemoChain } from './startDemoChain.ts';

// Prints how long a report takes in a browser, from the press of the button to the file, and for how long the page did
// not answer meanwhile. Needs a build. npm run bench:report [pack | lot]

const NAMES: Readonly<Record<ReportForm, RegExp>> = {
  pdf: /^Report \(PDF\)/,
  csv: /^Table/,
  epcis: /^Events/,
  bundle: /^Evidence bundle/,
};

interface Target {
  readonly name: string;
  readonly address: string;
  readonly runs: number;
  /** What a report should not exceed, milliseconds. */
  readonly aim: number;
  /** Between the panel's coming into view and the press, milliseconds: nobody presses sooner. */
  readonly looking: number;
}

const link = goldenPacks.find(({ name }) => name === 'genuine_link')?.text ?? '';
const targets: readonly Target[] = [
  { name: 'pack', address: new URL(link).pathname, runs: 5, aim: 1_000, looking: 3_000 },
  { name: 'pack, in haste', address: new URL(link).pathname, runs: 1, aim: 3_000, looking: 0 },
  {
    name: 'lot of 10,000',
    address: '/inspect/lot/09521001000017/BENCH10K',
    runs: 2,
    aim: 20_000,
    looking: 3_000,
  },
];
const wanted = process.argv[2] ?? '';
/** The page must answer within this, milliseconds. */
const LONGEST_BLOCK = 100;

async function timed(page: Page, form: ReportForm) {
  await page.getByRole('radio', { name: NAMES[form] }).check();
  await page.evaluate(() => {
    const blocks: number[] = [];
    Object.assign(window, { blocks });
    new PerformanceObserver((list) =>
      blocks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({
      type: 'longtask',
    });
  });
  const downloaded = page.waitForEvent('download', { timeout: 120_000 });
  const started = performance.now();
  await page.getByRole('button', { name: 'Make the file' }).click();
  await downloaded;
  const ms = performance.now() - started;
  const blocks = await page.evaluate(() =>
    'blocks' in window && Array.isArray(window.blocks) ? window.blocks : [],
  );
  return { ms, block: Math.max(0, ...blocks) };
}

const chain = await startDemoChain();
const app = await serveApp([chain.url], await freePort());
const browser = await chromium.launch({
  executablePath: await provideBrowser(),
  args: ['--no-sandbox', '--disable-background-networking'],
});
let met = true;
try {
  if ('lot of 10,000'.startsWith(wanted)) await largeLot(chain.url, 'BENCH10K', 10_000);
  const context = await browser.newContext({ acceptDownloads: true });
  await context.addInitScript(() =>
    localStorage.setItem('theriac.preferences', JSON.stringify({ role: 'inspector' })),
  );
  for (const { name, address, runs, aim, looking } of targets) {
    if (!name.startsWith(wanted)) continue;
    const page = await context.newPage();
    await page.goto(`${app.url}${address}`);
    await page.getByRole('heading', { name: 'Take it with you' }).waitFor({ timeout: 120_000 });
    await page.getByRole('button', { name: 'Make the file' }).scrollIntoViewIfNeeded();
    await page.waitForTimeout(looking);
    for (const form of REPORT_FORMS) {
      const all = [];
      for (let run = 0; run < runs; run += 1) all.push(await timed(page, form));
      const slowest = Math.max(...all.map(({ ms }) => ms));
      const block = Math.max(...all.map((one) => one.block));
      met &&= slowest <= aim && block <= LONGEST_BLOCK;
      console.log(
        `${name.padEnd(14)} ${form.padEnd(7)} ${all.map(({ ms }) => `${ms.toFixed(0)} ms`).join(', ')} (aim ${aim} ms) · page blocked ${block.toFixed(0)} ms at most`,
      );
    }
    await page.close();
  }
} finally {
  await browser.close();
  await app.stop();
  await chain.stop();
}
process.exit(met ? 0 : 1);
