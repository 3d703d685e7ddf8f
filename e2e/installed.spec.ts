import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { test as base, expect } from './fixtures.ts';
import { goldenLabel, writePhoto } from './labels.ts';
import { type StaticHost, startStaticHost } from './staticHost.ts';

interface Fixtures {
  host: StaticHost;
  /** A page of a device that keeps the app. */
  device: Page;
}

const genuine = goldenLabel('genuine');

const test = base.extend<Fixtures>({
  host: async ({ demo }, use) => {
    const host = await startStaticHost([demo.node.url]);
    await use(host);
    await host.end();
  },
  device: async ({ browser, host }, use) => {
    const context = await browser.newContext({ serviceWorkers: 'allow', baseURL: host.url });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (message) => {
      if (/Content.Security.Policy/i.test(message.text())) faults.push(message.text());
    });
    await use(page);
    await context.close();
    expect(faults, 'faults of the page').toEqual([]);
  },
});

async function kept(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
}
const decoderKept = (page: Page) =>
  page.evaluate(async () => {
    const builds = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const requests = await Promise.all(builds.map((cache) => cache.keys()));
    return requests.flat().some(({ url }) => url.endsWith('.wasm'));
  });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('after one visit, every address opens without the host', async ({ device, host }) => {
  await device.goto(genuine.address);
  await expect(heading(device)).toHaveText('Nothing wrong found');
  await kept(device);
  // The decoder comes last, after the other screens.
  await expect.poll(() => decoderKept(device)).toBe(true);
  await host.stop();
  await device.context().setOffline(true);
  for (const [address, title] of [
    ['/', 'Scan a pack'],
    ['/settings', 'Settings'],
    ['/settings/scanner', 'Set up the scanner'],
    ['/nothing-here', 'There is no such page'],
  ] as const) {
    await device.goto(address);
    await expect(heading(device)).toHaveText(title);
  }
  for (const address of [
    genuine.address,
    '/00/395210010000000182',
    '/counter',
    '/inspect',
    '/on-chain',
    '/demo',
  ]) {
    await device.goto(address);
    await expect(heading(device).first()).toBeVisible();
  }
});

test('a picture is read without any network', async ({ device, host }, info) => {
  await device.goto('/');
  await kept(device);
  await expect.poll(() => decoderKept(device)).toBe(true);
  await host.stop();
  await device.context().setOffline(true);
  await device.reload();
  const photo = join(info.outputDir, 'label.png');
  await device.screenshot({ path: photo });
  writePhoto(photo, genuine.bracketed);
  await device.getByLabel('Choose a picture').setInputFiles(photo);
  await expect(device).toHaveURL((url) => url.pathname === genuine.address.split('?')[0]);
  await expect(heading(device).first()).toBeVisible();
});

test('the settings of the host hold when it is away', async ({ device, host }) => {
  await device.goto('/');
  await kept(device);
  // The worker answers for the page from its first load on.
  await device.reload();
  await expect(heading(device)).toBeVisible();
  await host.stop();
  const settings = await device.evaluate(async () => (await fetch('/settings.json')).json());
  expect(settings).toEqual({ nodes: [expect.stringContaining('http://127.0.0.1:')] });
});

test('a picture that another app shares is read', async ({ device }, info) => {
  await device.goto('/');
  await kept(device);
  const photo = join(info.outputDir, 'label.png');
  await device.screenshot({ path: photo });
  writePhoto(photo, genuine.bracketed);
  // As the system sends it: a form from nowhere.
  const action = new URL('/share', device.url()).href;
  const sharing = await device.context().newPage();
  await sharing.setContent(
    `<form method="post" enctype="multipart/form-data" action="${action}"><input type="file" name="file"><button>Share</button></form>`,
  );
  await sharing.locator('input').setInputFiles(photo);
  await sharing.getByRole('button', { name: 'Share' }).click();
  await expect(heading(sharing)).toHaveText('Nothing wrong found');
  await expect(sharing).toHaveURL((url) => url.pathname === genuine.address.split('?')[0]);
});

test('a newer version waits for a tap, and nothing is lost before', async ({ device, host }) => {
  await device.goto('/');
  await kept(device);
  await device.reload();
  await device.getByLabel('Lot (LOT, Batch)').fill('HALF-TYPED');
  newBuild(host);
  await device.evaluate(async () => (await navigator.serviceWorker.ready).update().then(() => undefined));
  const notice = device.getByRole('button', { name: 'Use the newer version' });
  await expect(notice).toBeVisible();
  await expect(device.getByLabel('Lot (LOT, Batch)')).toHaveValue('HALF-TYPED');
  await expect(device.locator('meta[name=build]')).toHaveCount(0);
  await notice.click();
  await expect(device.locator('meta[name=build]')).toHaveAttribute('content', 'next');
  await expect(notice).toHaveCount(0);
});

test('a tab that another one overtakes goes on, and says so', async ({ device, host }) => {
  await device.goto('/');
  await kept(device);
  await device.reload();
  const other = await device.context().newPage();
  await other.goto('/');
  await other.getByLabel('Lot (LOT, Batch)').fill('HALF-TYPED');
  await expect.poll(() => other.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await kept(other);
  newBuild(host);
  await device.evaluate(async () => (await navigator.serviceWorker.ready).update().then(() => undefined));
  await device.getByRole('button', { name: 'Use the newer version' }).click();
  await expect(device.locator('meta[name=build]')).toHaveAttribute('content', 'next');
  await expect(other.getByText(/^Another tab uses a newer version/)).toBeVisible();
  await expect(other.getByLabel('Lot (LOT, Batch)')).toHaveValue('HALF-TYPED');
  await other.getByRole('button', { name: 'Use the newer version' }).click();
  await expect(other.locator('meta[name=build]')).toHaveAttribute('content', 'next');
});

/** What the next build would change: the page, and with it the version that the worker keeps. */
function newBuild({ folder }: StaticHost): void {
  const page = join(folder, 'index.html');
  writeFileSync(
    page,
    readFileSync(page, 'utf8').replace('<title>', '<meta name="build" content="next"><title>'),
  );
  const worker = join(folder, 'service-worker.js');
  const before = readFileSync(worker, 'utf8');
  const after = before.replace(/(version:\s*[`'"])[0-9a-f]{12}/, '$1000000000000');
  expect(after).not.toBe(before);
  writeFileSync(worker, after);
}
