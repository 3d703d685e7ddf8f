import { defineConfig, devices } from '@playwright/test';
import { provideBrowser } from './tools/browser.ts';

// The journeys run against the build in `dist`; e2e/fixtures.ts serves it, and starts the chain.

// Workers load this file again and inherit the environment: the browser is looked for once.
process.env.CHROMIUM_PATH ??= await provideBrowser();

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  workers: 1,
  retries: 0,
  forbidOnly: process.env.CI !== undefined,
  reporter: 'list',
  // Patience for a busy machine. What has to be there sooner says so itself.
  expect: { timeout: 15_000 },
  timeout: 60_000,
  use: {
    ...devices['Desktop Chrome'],
    // A recording of every journey costs more than the journeys: `--trace retain-on-failure` for the one that failed.
    trace: 'off',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      // Chromium refuses to run its sandbox as root; anybody else keeps it.
      chromiumSandbox: process.getuid?.() !== 0,
      args: ['--disable-background-networking'],
    },
  },
});
