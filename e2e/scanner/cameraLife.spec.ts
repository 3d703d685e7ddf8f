import type { Page } from '@playwright/test';
import { expect, test } from './cameraFixture.ts';
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
  const session = await page.context().newCDPSession(page);
  async function heap(): Promise<number> {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  }
  await page.evaluate(() => window.scanner.mountAndUnmount(2));
  const before = await heap();
  await page.evaluate(() => window.scanner.mountAndUnmount(50));
  expect(await liveTracks(page)).toBe(0);
  expect(await page.locator('#view').innerHTML()).toBe('');
  expect((await heap()) - before).toBeLessThan(5_000_000);
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

test.describe('a camera that does not start is told by name', () => {
  test('refused', async ({ openScanner }) => {
    const page = await openScanner({
      args: ['--use-fake-device-for-media-stream', '--deny-permission-prompts'],
    });
    await open(page);
    await expect.poll(() => told(page)).toEqual(['starting', 'stopped', 'problem camera-refused']);
  });

  test('absent', async ({ openScanner }) => {
    const page = await openScanner({
      args: ['--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream=device-count=0'],
    });
    await open(page);
    await expect.poll(() => told(page)).toEqual(['starting', 'stopped', 'problem camera-absent']);
  });

  test('busy', async ({ openScanner }) => {
    const page = await openScanner({
      prepare: (fresh) =>
        fresh.addInitScript(() => {
          const busy = new DOMException('Could not start video source', 'NotReadableError');
          navigator.mediaDevices.getUserMedia = () => Promise.reject(busy);
        }),
    });
    await open(page);
    await expect.poll(() => told(page)).toEqual(['starting', 'stopped', 'problem camera-busy']);
  });

  test('no camera access at all', async ({ openScanner }) => {
    const page = await openScanner({
      prepare: (fresh) =>
        fresh.addInitScript(() => Object.defineProperty(navigator, 'mediaDevices', { value: undefined })),
    });
    await open(page);
    await expect.poll(() => told(page)).toEqual(['starting', 'stopped', 'problem camera-unsupported']);
  });
});

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
