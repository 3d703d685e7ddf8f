import { mkdtempSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { type CameraVideo, writeCameraVideo } from '../../tools/video/writeCameraVideo.ts';
import { serveHarness } from './serveHarness.ts';

export interface ScannerOptions {
  /** Chromium's switches for its camera, instead of one that is granted and plays the test's video: a browser of its own. */
  readonly args?: readonly string[];
  /** What the person has allowed: the camera, when not given. */
  readonly permissions?: readonly 'camera'[];
  /** Runs before the page is loaded. */
  prepare?(page: Page): Promise<unknown>;
}

interface Fixtures {
  /** What the camera of this test sees; nothing that can be opened when not given. */
  camera: CameraVideo | undefined;
  /** A fresh page that holds the scanner alone, knowing nothing of the pages before, which are closed. */
  openScanner: (options?: ScannerOptions) => Promise<Page>;
}

/** The camera that all pages share. */
interface CameraFile {
  readonly path: string;
  /** Makes the camera see this from its next start on. Each video is made once. */
  show(video: CameraVideo): void;
}

interface WorkerFixtures {
  cameraFile: CameraFile;
  harness: string;
}

/**
 * Tests that meet a camera. They share one browser: Chromium takes the name of its camera's video at its own start, but
 * opens the file anew whenever the camera starts, and the name is a link.
 */
export const test = base.extend<Fixtures, WorkerFixtures>({
  camera: [undefined, { option: true }],
  // Recording the page costs as much as decoding does.
  trace: 'off',
  cameraFile: [
    async ({ browserName: _ }, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'camera-'));
      const path = join(folder, 'camera.y4m');
      const made = new Map<string, string>();
      await use({
        path,
        show(video) {
          const key = JSON.stringify(video);
          const file = made.get(key) ?? join(folder, `${made.size}.y4m`);
          if (!made.has(key)) writeCameraVideo(file, video);
          made.set(key, file);
          const link = join(folder, 'next');
          symlinkSync(file, link);
          renameSync(link, path);
        },
      });
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
  launchOptions: [
    async ({ launchOptions, cameraFile }, use) => {
      const camera = [
        '--use-fake-ui-for-media-stream',
        '--use-fake-device-for-media-stream',
        `--use-file-for-fake-video-capture=${cameraFile.path}`,
      ];
      await use({ ...launchOptions, args: [...(launchOptions.args ?? []), ...camera] });
    },
    { scope: 'worker' },
  ],
  harness: [
    async ({ browserName: _ }, use) => {
      const { address, close } = await serveHarness();
      await use(address);
      await close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  openScanner: async ({ playwright, browser, launchOptions, camera, cameraFile, harness }, use) => {
    if (camera) cameraFile.show(camera);
    const errors: string[] = [];
    let last: BrowserContext | undefined;
    const closeLast = async () => {
      const own = last?.browser();
      await last?.close();
      if (own !== browser) await own?.close();
    };
    await use(async ({ args, permissions = ['camera'], prepare } = {}) => {
      await closeLast();
      const others = launchOptions.args?.filter((arg) => !arg.startsWith('--use-'));
      const own =
        args && (await playwright.chromium.launch({ ...launchOptions, args: [...(others ?? []), ...args] }));
      last = await (own ?? browser).newContext(
        permissions.length > 0 ? { permissions: [...permissions] } : {},
      );
      const page = await last.newPage();
      page.on('pageerror', ({ message }) => errors.push(message));
      await prepare?.(page);
      await page.goto(harness);
      await page.waitForFunction(() => window.scanner !== undefined);
      return page;
    });
    await closeLast();
    expect(errors, 'errors nobody caught on the page').toEqual([]);
  },
});

export { expect };
