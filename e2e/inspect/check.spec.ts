import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { networks } from '../../src/chain/networks.ts';
import type { SubjectRequest } from '../../src/records/bundle/readSubject.ts';
import { makeReport } from '../../src/records/report/makeReport.ts';
import { reportLanguage } from '../../src/records/report/reportLanguage.ts';
import type { ReportForm } from '../../src/records/report/reportName.ts';
import { diskFonts } from '../../test/diskFonts.ts';
import { goldenPack } from '../../test/goldenPack.ts';
import { makeLargeLot } from '../../test/largeLot.ts';
import { checkerFile } from '../../tools/buildChecker.ts';
import { test as base, expect, expectAccessible, expectNoOverflow } from '../fixtures.ts';

interface Report {
  readonly path: string;
  readonly text: string;
  readonly blockHash: string;
}

interface Fixtures {
  /** Makes a report of the demo network, and writes it to a file. */
  report: (request: SubjectRequest, form?: ReportForm) => Promise<Report>;
}

const test = base.extend<Fixtures>({
  report: async ({ demo }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'theriac-e2e-'));
    await use(async (request, form = 'bundle') => {
      const made = await makeReport(networks[0], [request], {
        nodes: [demo.chain],
        form,
        paper: 'A4',
        fonts: diskFonts,
        language: await reportLanguage('en'),
        stem: 'https://verify.example',
        exported: { at: 1_793_185_200, software: { name: 'theriac', version: '0.1.0' } },
      });
      if (!made.ok) throw new Error(made.problem);
      const path = join(folder, made.file.name);
      const bytes = Buffer.from(await made.file.content.arrayBuffer());
      writeFileSync(path, bytes);
      const text = bytes.toString();
      return { path, text, blockHash: form === 'bundle' ? JSON.parse(text).statement.block.hash : '' };
    });
    rmSync(folder, { recursive: true });
  },
});

const recalled: SubjectRequest = {
  kind: 'pack',
  pack: goldenPack('recalled').pack,
  viewer: { kind: 'inspector' },
};

/** The same report, in which somebody made a red pack green. */
function forged({ path, text }: Report): string {
  const other = text.replaceAll('"outcome":"blocked"', '"outcome":"genuine"');
  expect(other).not.toBe(text);
  const forgery = path.replace('.theriac.json', '.forged.json');
  writeFileSync(forgery, other);
  return forgery;
}

const choose = (page: Page, path: string) => page.locator('input[type=file]').setInputFiles(path);
const band = (page: Page, word: string): Locator => page.getByRole('region', { name: word, exact: true });

test('a report is proven by the network, step by step, on a narrow phone too', async ({ open, report }) => {
  const { path } = await report(recalled);
  const page = await open('/inspect/check');
  await choose(page, path);
  await expect(band(page, 'Proven')).toBeVisible();
  await expect(page.getByText(/^Step 1: Made$/)).toBeVisible();
  await expect(
    page.getByText('The network has every one of these records at the place named.'),
  ).toBeVisible();
  await expect(page.getByText('QNCJ53B5X254JM99X5X4').first()).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 700 });
  await expectNoOverflow(page);
});

test('the desk leads to it, and the one-file checker is there to be taken along', async ({ open }) => {
  const page = await open('/inspect');
  await page.getByRole('link', { name: 'Check a report' }).click();
  await expect(page.getByRole('heading', { name: 'Check a report' })).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download theriac-check.html' }).click();
  expect((await download).suggestedFilename()).toBe(checkerFile);
});

test('a forged verdict is contradicted, and the result can be saved', async ({ open, report }) => {
  const page = await open('/inspect/check');
  await choose(page, forged(await report(recalled)));
  await expect(band(page, 'Contradicted')).toBeVisible();
  await page.getByLabel('What is contradicted').check();
  await expect(page.getByRole('listitem').filter({ hasText: 'The verdict' })).toContainText('genuine');
  await expect(page.getByText('Step 1: Made')).toBeHidden();
  await expectAccessible(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the result' }).click();
  const saved = JSON.parse(readFileSync(await (await download).path(), 'utf8'));
  expect(saved).toMatchObject({ grade: 'contradicted', comparedWith: { kind: 'nodes' } });
});

test('a custody report in PDF, with no network, against a block hash typed in', async ({
  open,
  report,
  demo,
}) => {
  const { path } = await report(recalled, 'pdf');
  const { blockHash } = await report(recalled);
  const page = await open('/inspect/check');
  demo.node.set({ kind: 'silent' });
  await page.getByLabel('Nothing').check();
  await choose(page, path);
  await expect(band(page, 'Consistent, not proven')).toBeVisible();
  await page.getByLabel('A block hash that I have').check();
  await page.getByLabel('Block hash', { exact: true }).fill('0x12');
  await expect(page.getByText('A block hash is 0x and 64 characters, 0–9 and a–f.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Check', exact: true })).toBeDisabled();
  await page.getByLabel('Block hash', { exact: true }).fill(blockHash);
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(band(page, 'Proven')).toBeVisible();
  await page.getByLabel('Block hash', { exact: true }).fill(`0x${'12'.repeat(32)}`);
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(band(page, 'Contradicted')).toBeVisible();
});

test('a file that is dropped is checked; one that is no report is told apart', async ({ open, report }) => {
  const { text } = await report(recalled);
  const page = await open('/inspect/check');
  const drop = async (content: string) => {
    const data = await page.evaluateHandle((words) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([words], 'report.json', { type: 'application/json' }));
      return transfer;
    }, content);
    await page.getByRole('region', { name: 'The report' }).dispatchEvent('drop', { dataTransfer: data });
  };
  await drop('hello');
  await expect(page.getByText('This file is neither an evidence bundle nor a PDF.')).toBeVisible();
  await drop(text);
  await expect(band(page, 'Proven')).toBeVisible();
});

test('a lot of 10,000 packs is checked beside the page, which is never held up', async ({
  open,
  report,
  demo,
}) => {
  const page = await open('/inspect/check');
  const { path } = await report({ kind: 'lot', ...(await makeLargeLot(demo.chain, 100, 100)) });
  await page.evaluate(() => {
    const slow: number[] = [];
    Object.assign(window, { slow });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) slow.push(duration);
    }).observe({ type: 'longtask' });
  });
  await choose(page, path);
  await expect(band(page, 'Proven')).toBeVisible();
  await page.locator('summary', { hasText: 'Container' }).first().click();
  await expect(page.getByText('Each pack of the lot in it')).toBeVisible();
  const slow: number[] = await page.evaluate('window.slow');
  expect(Math.max(0, ...slow)).toBeLessThan(100);
});

test('the one-file checker, opened from a disk with the network off, tells a good report from a bad one', async ({
  playwright,
  launchOptions,
  report,
}) => {
  const good = await report(recalled);
  const browser = await playwright.chromium.launch(launchOptions);
  const context = await browser.newContext({ offline: true });
  const page = await context.newPage();
  const asked: string[] = [];
  const faults: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  const address = pathToFileURL(resolve('dist', checkerFile)).href;
  await page.goto(address);
  await page.getByLabel('Block hash', { exact: true }).fill(good.blockHash);
  await choose(page, good.path);
  await expect(band(page, 'Proven')).toBeVisible();
  await expect(page.getByText(/^Step 1: Made$/)).toBeVisible();
  await expectAccessible(page);
  await choose(page, forged(good));
  await expect(band(page, 'Contradicted')).toBeVisible();
  await page.getByLabel('Nothing').check();
  await choose(page, good.path);
  await expect(band(page, 'Consistent, not proven')).toBeVisible();
  expect(asked.filter((url) => url !== address && !/^(?:blob|data):/.test(url))).toEqual([]);
  expect(faults).toEqual([]);
  await browser.close();
});
