import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, test as base, expect, type Page } from '@playwright/test';
import { type CameraVideo, writeCameraVideo } from '../../tools/video/writeCameraVideo.ts';
import { serveHarness } from './serveHarness.ts';

export interface ScannerOptions {
  /** Chromium's switches for its camera, instead of one that is granted and plays the test's video. */
  readonly args?: readonly string[];
  /** Runs before the page is loaded. */
  prepare?(page: Page): Promise<unknown>;
}

interface Fixtures {
  /** What the camera of this test sees; Chromium's own moving picture when not given. */
  camera: CameraVideo | undefined;
  /** A fresh browser with that camera, on the page that holds the scanner alone. Closes the one before. */
  openScanner: (options?: ScannerOptions) => Promise<Page>;
}

const granted = ['--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream'];

/** Tests that meet a camera. Chromium takes its camera's video at its start, so each test starts its own. */
export const test = base.extend<Fixtures, { harness: string }>({
  camera: [undefined, { option: true }],
  // Recording the page costs as much as decoding does.
  trace: 'off',
  harness: [
    async ({ browserName: _ }, use) => {
      const { address, close } = await serveHarness();
      await use(address);
      await close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  openScanner: async ({ playwright, launchOptions, camera, harness }, use) => {
    const args = [...granted];
    const folder = mkdtempSync(join(tmpdir(), 'camera-'));
    if (camera) {
      const path = join(folder, 'camera.y4m');
      writeCameraVideo(path, camera);
      args.push(`--use-file-for-fake-video-capture=${path}`);
    }
    const errors: string[] = [];
    let browser: Browser | undefined;
    await use(async ({ args: instead, prepare } = {}) => {
      await browser?.close();
      browser = await playwright.chromium.launch({
        ...launchOptions,
        args: [...(launchOptions.args ?? []), ...(instead ?? args)],
      });
      const page = await browser.newPage();
      page.on('pageerror', ({ message }) => errors.push(message));
      await prepare?.(page);
      await page.goto(harness);
      await page.waitForFunction(() => window.scanner !== undefined);
      return page;
    });
    await browser?.close();
    rmSync(folder, { recursive: true });
    expect(errors, 'errors nobody caught on the page').toEqual([]);
  },
});

export { expect };
