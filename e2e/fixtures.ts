import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { type FaultyNode, startFaultyNode } from '../test/faultyNode.ts';
import { freePort } from '../tools/freePort.ts';
import { type ServedApp, serveApp } from '../tools/serveApp.ts';
import { startDemoChain } from '../tools/startDemoChain.ts';
import { type CameraVideo, writeCameraVideo } from '../tools/video/writeCameraVideo.ts';

interface Demo {
  readonly app: ServedApp;
  /** Stands between the app and the chain. */
  readonly node: FaultyNode;
  /** The chain itself. */
  readonly chain: string;
}

interface Fixtures {
  /** What the camera of this test sees, if anything. */
  camera: CameraVideo | undefined;
  /** What was chosen on this device before: nothing, so that a patient looks, when not given. */
  preferences: { readonly role?: string; readonly till?: string; readonly locale?: string } | undefined;
  /** Opens a page of the app; faults of the page fail the test. */
  open: (path: string) => Promise<Page>;
}

interface WorkerFixtures {
  demo: Demo;
}

/**
 * Journeys through the built app over a demo network of their own. Each test finds the network as it was at the start;
 * the app's clock is the chain's, so both move together.
 */
export const test = base.extend<Fixtures, WorkerFixtures>({
  camera: [undefined, { option: true }],
  preferences: [undefined, { option: true }],
  demo: [
    async ({ browserName: _ }, use) => {
      const anvil = await startDemoChain();
      const node = await startFaultyNode(anvil.url);
      const app = await serveApp([node.url], await freePort());
      await use({ app, node, chain: anvil.url });
      await app.stop();
      await node.stop();
      await anvil.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  open: async (
    { playwright, browser, launchOptions, contextOptions, camera, preferences, demo, viewport, colorScheme },
    use,
    info,
  ) => {
    const snapshot = await rpc(demo.chain, 'evm_snapshot', []);
    let own = browser;
    if (camera) {
      // Chromium takes its camera's video at its start.
      const path = join(info.outputDir, 'camera.y4m');
      writeCameraVideo(path, camera);
      const args = [
        '--use-fake-ui-for-media-stream',
        '--use-fake-device-for-media-stream',
        `--use-file-for-fake-video-capture=${path}`,
      ];
      own = await playwright.chromium.launch({
        ...launchOptions,
        args: [...(launchOptions.args ?? []), ...args],
      });
    }
    const faults: string[] = [];
    const contexts: BrowserContext[] = [];
    await use(async (path) => {
      const context = await own.newContext({
        ...contextOptions,
        viewport,
        colorScheme,
        baseURL: demo.app.url,
        // What an earlier build left on the device must not answer for this one.
        serviceWorkers: 'block',
        ...(camera ? { permissions: ['camera'] } : {}),
      });
      contexts.push(context);
      // Kept once: a page that is loaded again finds what it kept itself.
      if (preferences)
        await context.addInitScript((kept) => {
          if (localStorage.length === 0) localStorage.setItem('theriac.preferences', JSON.stringify(kept));
        }, preferences);
      const page = await context.newPage();
      watch(page, [demo.app.url, demo.node.url], faults);
      await page.goto(path);
      return page;
    });
    for (const context of contexts) await context.close();
    if (camera) await own.close();
    demo.node.set(undefined);
    await rpc(demo.chain, 'evm_revert', [snapshot]);
    expect(faults, 'faults of the page').toEqual([]);
  },
});

/** Errors nobody caught, breaches of the content-security policy, and requests to anybody else. */
function watch(page: Page, known: readonly string[], faults: string[]): void {
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => {
    if (/Content.Security.Policy/i.test(message.text())) faults.push(message.text());
  });
  page.on('request', (request) => {
    const url = request.url();
    const ours =
      known.some((origin) => url.startsWith(`${origin}/`) || url === origin) || /^(blob|data):/.test(url);
    if (!ours) faults.push(`request to ${url}`);
  });
}

/** No violation of WCAG 2.2 AA that axe can see. */
export async function expectAccessible(page: Page): Promise<void> {
  const axe = await axeOf(page);
  await expectNoViolation(axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']));
}

/** What of {@link expectAccessible} depends on the colours: enough where only they have changed. */
export async function expectContrast(page: Page): Promise<void> {
  const axe = await axeOf(page);
  await expectNoViolation(axe.withRules(['color-contrast', 'link-in-text-block']));
}

/** Half a megabyte of axe goes into a page once; what it can say of nodes that passed is not asked for. */
async function axeOf(page: Page): Promise<AxeBuilder> {
  const there = await page.evaluate('"axe" in window');
  const axe = new AxeBuilder({ page, ...(there === true ? { axeSource: ';' } : {}) });
  // No screen has a frame of another origin, for which alone axe would put its answer together on a second page.
  return axe.setLegacyMode().options({ resultTypes: ['violations'] });
}

async function expectNoViolation(axe: AxeBuilder): Promise<void> {
  const { violations } = await axe.analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

/** Nothing reaches over the right edge. */
export async function expectNoOverflow(page: Page): Promise<void> {
  const { scroll, client } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    client: document.documentElement.clientWidth,
  }));
  expect(scroll).toBeLessThanOrEqual(client);
}

/** Calls the chain behind the app's back. */
export async function rpc(url: string, method: string, params: readonly unknown[]): Promise<unknown> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
  });
  const { result, error }: { result?: unknown; error?: { message: string } } = await answer.json();
  if (error) throw new Error(`${method}: ${error.message}`);
  return result;
}

export { expect };
