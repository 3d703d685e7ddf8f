import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { provideBrowser } from '../browser.ts';
import { runNode } from './runCommand.ts';
import { counted, type Tally } from './tally.ts';

interface PlaywrightReport {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
}

/** The journeys in a real browser, against the build in `dist`. @param folder where its report may be left. */
export async function runPlaywright(folder: string): Promise<Tally> {
  const file = join(folder, 'playwright.json');
  const env = { CHROMIUM_PATH: await provideBrowser(), PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  const ended = await runNode(['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'], {
    env,
  });
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { stats }: PlaywrightReport = JSON.parse(readFileSync(file, 'utf8'));
  return counted(ended, { passed: stats.expected, failed: stats.unexpected + stats.flaky });
}
