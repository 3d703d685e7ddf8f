import { existsSync } from 'node:fs';
import { defineConfig, devices } from '@playwright/test';
import { provideBrowser } from './tools/browser.ts';
import { freePort } from './tools/freePort.ts';

// Workers load this file again and inherit the environment: they must see the same browser and the same address.
process.env.CHROMIUM_PATH ??= await provideBrowser();
process.env.E2E_APP_PORT ??= String(await freePort());
const baseURL = `http://127.0.0.1:${process.env.E2E_APP_PORT}`;
const serve = `node node_modules/vite/bin/vite.js preview --strictPort --port ${process.env.E2E_APP_PORT}`;
const build = 'node node_modules/vite/bin/vite.js build';

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  workers: 1,
  retries: 0,
  forbidOnly: process.env.CI !== undefined,
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    baseURL,
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      // Chromium refuses to run its sandbox as root; anybody else keeps it.
      chromiumSandbox: process.getuid?.() !== 0,
      args: ['--disable-background-networking'],
    },
  },
  webServer: existsSync('index.html')
    ? [
        {
          command: process.env.E2E_BUILT === undefined ? `${build} && ${serve}` : serve,
          url: baseURL,
          reuseExistingServer: false,
          timeout: 120_000,
        },
      ]
    : [],
});
