import type { Page } from '@playwright/test';
import { scan } from '../../src/i18n/en/scan.ts';
import { encodePng } from '../../tools/video/encodePng.ts';
import { paintLabel } from '../../tools/video/paintLabel.ts';
import { renderCode } from '../../tools/video/renderCode.ts';
import { expect, type ScannerOptions, test } from './cameraFixture.ts';
import type {} from './harness.ts';

const text = '(01)09521001000017(17)280331(10)A(21)1';
const read = 'read ]d2010952100100001717280331' + '10A\u001d211';
test.use({ camera: { text, symbology: 'gs1datamatrix', share: 0.2 } });

async function open(page: Page): Promise<void> {
  await page.evaluate(() => window.scanner.open());
}
function told(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => window.scanner.told);
}
function liveTracks(page: Page): Promise<number> {
  return page.evaluate(() => window.scanner.liveTracks());
}
async function heap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}
async function setVisibility(page: Page, state: 'visible' | 'hidden'): Promise<void> {
  await page.evaluate((value) => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, value });
    document.dispatchEvent(new Event('visibilitychange'));
  }, state);
}

test('starts, reads a still pack once, and stops without a live track', async ({ openScanner }) => {
  const page = await openScanner();
  await open(page);
  await expect.poll(() => told(page)).toContain(read);
  // Many more pictures of the same pack follow; the poll below gives them time.
  await page.waitForFunction(() => (document.querySelector('video')?.currentTime ?? 0) > 1.5);
  expect(await told(page)).toEqual(expect.arrayContaining(['starting', 'running', read]));
  expect((await told(page)).filter((line) => line === read)).toHaveLength(1);
  await page.evaluate(() => window.scanner.handle?.stop());
  expect(await liveTracks(page)).toBe(0);
  expect(await page.locator('#view').innerHTML()).toBe('');
});

test('50 mounts and unmounts leave no live track and no memory', async ({ openScanner }) => {
  test.setTimeout(120_000);
  const page = await openScanner();
  await page.evaluate(() => window.scanner.mountAndUnmount(2));
  const before = await heap(page);
  await page.evaluate(() => window.scanner.mountAndUnmount(50));
  expect(await liveTracks(page)).toBe(0);
  expect(await page.locator('#view').innerHTML()).toBe('');
  expect((await heap(page)) - before).toBeLessThan(5_000_000);
});

test('a hidden page has no live track; coming back it reads again', async ({ openScanner }) => {
  const page = await openScanner();
  await open(page);
  await expect.poll(() => told(page)).toContain(read);
  await setVisibility(page, 'hidden');
  await expect.poll(() => told(page)).toContain('hidden');
  expect(await liveTracks(page)).toBe(0);
  await setVisibility(page, 'visible');
  await expect.poll(async () => (await told(page)).filter((line) => line === read).length).toBe(2);
});

test.describe('pack after pack', () => {
  const other = 'read ]d2010952100100001721' + '2';
  test.use({
    camera: { text, beside: ['(01)09521001000017(21)2'], symbology: 'gs1datamatrix', share: 0.2, tiltDeg: 5 },
  });

  test('both packs of one picture are read, each once, also over a rest of the camera', async ({
    openScanner,
  }) => {
    const page = await openScanner();
    await page.evaluate(() => window.scanner.open({ continuous: true }));
    await expect.poll(() => told(page)).toEqual(expect.arrayContaining([read, other]));
    await setVisibility(page, 'hidden');
    await expect.poll(() => liveTracks(page)).toBe(0);
    await setVisibility(page, 'visible');
    await page.waitForFunction(() => (document.querySelector('video')?.currentTime ?? 0) > 1);
    expect((await told(page)).filter((line) => line.startsWith('read')).sort()).toEqual([read, other].sort());
  });
});

test('another camera can be selected', async ({ openScanner }) => {
  const page = await openScanner({
    args: ['--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream=device-count=2'],
  });
  await open(page);
  await expect.poll(() => told(page)).toContain('running');
  const second = await page.evaluate(async () => {
    const [, other] = (await window.scanner.handle?.cameras()) ?? [];
    await window.scanner.handle?.select(other?.deviceId ?? '');
    const { srcObject } = document.querySelector('video') ?? {};
    const track = srcObject instanceof MediaStream ? srcObject.getVideoTracks()[0] : undefined;
    return { wanted: other?.deviceId, running: track?.getSettings().deviceId };
  });
  expect(second.wanted).toBeTruthy();
  expect(second.running).toBe(second.wanted);
  expect(await liveTracks(page)).toBe(1);
});

test('a camera that is unplugged is told, and used again when the page comes back', async ({
  openScanner,
}) => {
  const page = await openScanner();
  await open(page);
  await expect.poll(() => told(page)).toContain('running');
  await page.evaluate(() => window.scanner.unplug());
  await expect.poll(() => told(page)).toContain('problem camera-lost');
  await expect.poll(() => liveTracks(page)).toBe(0);
  await setVisibility(page, 'visible');
  await expect.poll(() => liveTracks(page)).toBe(1);
});

/** The camera's own behaviour when it is not to be had, and what of a browser makes it so. */
const failures = {
  'camera-refused': {
    args: ['--use-fake-device-for-media-stream', '--deny-permission-prompts'],
    permissions: [],
  },
  'camera-absent': {
    args: ['--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream=device-count=0'],
  },
  'camera-busy': {
    prepare: (page: Page) =>
      page.addInitScript(() => {
        const busy = new DOMException('Could not start video source', 'NotReadableError');
        navigator.mediaDevices.getUserMedia = () => Promise.reject(busy);
      }),
  },
  'camera-unsupported': {
    prepare: (page: Page) =>
      page.addInitScript(() => Object.defineProperty(navigator, 'mediaDevices', { value: undefined })),
  },
} satisfies Readonly<Record<string, ScannerOptions>>;
const problems = ['camera-refused', 'camera-absent', 'camera-busy', 'camera-unsupported'] as const;

/** Shows the scan screen, whose camera starts by itself where it is allowed. */
async function showScreen(page: Page): Promise<void> {
  await page.evaluate(() => window.scanner.toggleScreen());
  const allowed = await page.evaluate(
    async () => (await navigator.permissions.query({ name: 'camera' })).state === 'granted',
  );
  if (!allowed) await page.getByRole('button', { name: scan.camera.start }).click();
}

/** The problem stands there in words, and typing works all the same. */
async function expectWordsAndAnotherWay(page: Page, problem: keyof typeof scan.problems): Promise<void> {
  const { sentence, way } = scan.problems[problem];
  await expect(page.getByText(sentence)).toBeVisible();
  await expect(page.getByText(way)).toBeVisible();
  await expect(page.getByRole('button', { name: scan.tryAgain })).toBeVisible();
  await page.getByText(scan.typed.whole).first().click();
  await page.getByLabel(scan.typed.whole).fill(text);
  await page.getByLabel(scan.typed.whole).press('Enter');
  await expect.poll(() => told(page)).toContain(`scan ${text}`);
  expect(await liveTracks(page)).toBe(0);
}

for (const problem of problems) {
  test(`${problem}: told by name`, async ({ openScanner }) => {
    const page = await openScanner(failures[problem]);
    await open(page);
    await expect.poll(() => told(page)).toEqual(['starting', 'stopped', `problem ${problem}`]);
  });
}

test('a decoder that cannot be loaded is told, and the camera is off', async ({ openScanner }) => {
  const page = await openScanner({
    prepare: (fresh) => fresh.route('**/*.wasm', (route) => route.fulfill({ status: 404 })),
  });
  await open(page);
  await expect.poll(() => told(page)).toContain('problem decoder-missing');
  await expect.poll(() => liveTracks(page)).toBe(0);
  // Once it can be had, coming back is enough.
  await page.unroute('**/*.wasm');
  await setVisibility(page, 'visible');
  await expect.poll(() => told(page)).toContain(read);
});

test.describe('on the scan screen', () => {
  for (const problem of problems) {
    test(`${problem}: words, and typing works`, async ({ openScanner }) => {
      const page = await openScanner(failures[problem]);
      await showScreen(page);
      await expectWordsAndAnotherWay(page, problem);
    });
  }

  test('unplugged while running: words, and typing works', async ({ openScanner }) => {
    const page = await openScanner();
    await showScreen(page);
    await expect(page.getByText(scan.camera.running)).toBeVisible();
    await page.evaluate(() => window.scanner.unplug());
    await expectWordsAndAnotherWay(page, 'camera-lost');
  });

  test('a decoder that cannot be loaded: words, typing works, and trying again reads', async ({
    openScanner,
  }) => {
    const page = await openScanner({
      prepare: (fresh) => fresh.route('**/*.wasm', (route) => route.fulfill({ status: 404 })),
    });
    await showScreen(page);
    await expectWordsAndAnotherWay(page, 'decoder-missing');
    await page.unroute('**/*.wasm');
    await page.getByRole('button', { name: scan.tryAgain }).click();
    await expect.poll(() => told(page)).toContain(read.replace('read', 'scan'));
  });

  test('a page nobody looks at: words, no live track; it reads again afterwards', async ({ openScanner }) => {
    const page = await openScanner();
    await showScreen(page);
    await expect(page.getByText(scan.camera.running)).toBeVisible();
    await setVisibility(page, 'hidden');
    await expect(page.getByText(scan.camera.hidden)).toBeVisible();
    expect(await liveTracks(page)).toBe(0);
    const before = (await told(page)).length;
    await setVisibility(page, 'visible');
    await expect.poll(async () => (await told(page)).length).toBeGreaterThan(before);
  });

  test('a photograph is read without any camera', async ({ openScanner }) => {
    const page = await openScanner(failures['camera-busy']);
    await showScreen(page);
    await expect(page.getByText(scan.problems['camera-busy'].sentence)).toBeVisible();
    const code = paintLabel(renderCode({ text, symbology: 'gs1datamatrix', scale: 6 }), 1);
    const photo = { name: 'photo.png', mimeType: 'image/png', buffer: encodePng(code) };
    await page.getByLabel(scan.image.choose).setInputFiles(photo);
    await expect.poll(() => told(page)).toContain(read.replace('read', 'scan'));
  });

  test('50 mounts and unmounts leave no live track and no memory', async ({ openScanner }) => {
    test.setTimeout(180_000);
    const page = await openScanner();
    const mounts = async (times: number) => {
      for (let mount = 0; mount < times; mount++) {
        await page.evaluate(() => window.scanner.toggleScreen());
        await expect.poll(() => liveTracks(page)).toBe(1);
        await page.evaluate(() => window.scanner.toggleScreen());
        await expect.poll(() => liveTracks(page)).toBe(0);
      }
    };
    await mounts(3);
    const before = await heap(page);
    await mounts(50);
    const grown = (await heap(page)) - before;
    console.log(`50 mounts: heap grown by ${(grown / 1_000_000).toFixed(2)} MB`);
    expect(grown).toBeLessThan(5_000_000);
    expect(await page.locator('#view').innerHTML()).toBe('');
  });
});
