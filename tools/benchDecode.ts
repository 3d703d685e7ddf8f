import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join, relative } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { serveHarness } from '../e2e/scanner/serveHarness.ts';
import { provideBrowser } from './browser.ts';

interface Tally {
  decoded: number;
  wrong: number;
  total: number;
  readonly times: number[];
}

const imageTypes: ReadonlySet<string> = new Set(['.png', '.jpg', '.jpeg', '.webp', '.gif', '.bmp']);
const columns = [9, 7, 7, 11];

/** The images under a folder that have their truth beside them in a text file of the same name. */
function imagesWithTruth(folder: string): { path: string; truth: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => imageTypes.has(extname(name).toLowerCase()))
    .sort()
    .map((name) => join(folder, name))
    .flatMap((path) => {
      const truth = `${path.slice(0, -extname(path).length)}.txt`;
      return existsSync(truth) ? [{ path, truth: readFileSync(truth, 'utf8') }] : [];
    });
}

/** Line ends of an editor and visible separators say the same as the bytes they stand for. */
function plain(text: string): string {
  return text.replaceAll(/<GS>|\{GS\}|␝/g, '\u001d').replace(/\r?\n$/, '');
}

/** The truth may be given with the symbology identifier or without. */
function says(read: string, truth: string): boolean {
  return [read, read.slice(3)].some((text) => plain(text) === plain(truth));
}

/** Reads one image by the code of the app, in the page. */
async function readInPage(page: Page, path: string): Promise<{ texts: string[]; ms: number }> {
  const address = new URL('bench-image', page.url()).href;
  await page.route(address, (route) => route.fulfill({ path }), { times: 1 });
  const result = await page.evaluate(async (url) => {
    const image = await (await fetch(url)).blob();
    const start = performance.now();
    const read = await window.scanner.readImage(image);
    return { read, ms: performance.now() - start };
  }, address);
  if (!result.read.ok) {
    const { code, detail } = result.read.problem;
    if (code !== 'image-unreadable') throw new Error(`${code}: ${detail}`);
    return { texts: [], ms: result.ms };
  }
  return { texts: result.read.value.map(({ text }) => text), ms: result.ms };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

function row(name: string, cells: readonly (string | number)[], width: number): string {
  return name.padEnd(width) + cells.map((cell, index) => String(cell).padStart(columns[index] ?? 0)).join('');
}

async function main(folder: string | undefined): Promise<void> {
  const images = folder === undefined || !existsSync(folder) ? [] : imagesWithTruth(folder);
  if (folder === undefined || images.length === 0) {
    console.error(
      'usage: npm run bench:decode -- DIR   (images, each with its text in a .txt of the same name)',
    );
    process.exitCode = 64;
    return;
  }
  const harness = await serveHarness();
  const browser = await chromium.launch({
    executablePath: await provideBrowser(),
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--disable-background-networking'],
  });
  const tallies = new Map<string, Tally>();
  try {
    const page = await browser.newPage();
    await page.goto(harness.address);
    for (const { path, truth } of images) {
      const name = relative(folder, dirname(path)) || '.';
      const tally = tallies.get(name) ?? { decoded: 0, wrong: 0, total: 0, times: [] };
      tallies.set(name, tally);
      const { texts, ms } = await readInPage(page, path);
      tally.total++;
      tally.times.push(ms);
      if (texts.some((text) => says(text, truth))) tally.decoded++;
      else if (texts.length > 0) {
        tally.wrong++;
        console.error(`wrong: ${relative(folder, path)}: ${JSON.stringify(texts)}`);
      }
    }
  } finally {
    await browser.close();
    await harness.close();
  }
  const width = Math.max(6, ...[...tallies.keys()].map(({ length }) => length)) + 2;
  console.log(row('folder', ['decoded', 'wrong', 'total', 'median ms'], width));
  for (const [name, { decoded, wrong, total, times }] of tallies) {
    console.log(row(name, [decoded, wrong, total, median(times).toFixed(1)], width));
  }
}

await main(process.argv[2]);
