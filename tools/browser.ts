import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * The Chromium to test with: `CHROMIUM_PATH`, else Playwright's own, else the system's. Only one that starts is given, because a
 * downloaded browser may lack its shared libraries.
 *
 * @returns the path of its executable, or undefined where there is none.
 */
export function findBrowser(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  const candidates = named === undefined ? [chromium.executablePath(), ...systemBrowsers] : [named];
  return candidates.find((path) => existsSync(path) && starts(path));
}

/**
 * As {@link findBrowser}, but gets a browser where there is none: Playwright's download, else Debian's package when run as root.
 *
 * @throws Error that says in one line what to do.
 */
export async function provideBrowser(): Promise<string> {
  const found = findBrowser();
  if (found !== undefined) return found;
  if (process.env.CHROMIUM_PATH !== undefined) {
    throw new Error(`CHROMIUM_PATH names no browser that starts: ${process.env.CHROMIUM_PATH}`);
  }
  console.log('No Chromium here. Playwright fetches one …');
  await run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], minuteMs);
  if (findBrowser() === undefined && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Not to be had there. Debian installs its own …');
    await run('apt-get', ['update'], 5 * minuteMs);
    // Ended half-way, an installation would leave the system's packages broken: only a dead mirror is silent so long.
    await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], 10 * minuteMs);
  }
  const provided = findBrowser();
  if (provided === undefined) {
    throw new Error(
      'No Chromium: install one (Debian: apt-get install chromium) or set CHROMIUM_PATH to its executable.',
    );
  }
  return provided;
}

function starts(path: string): boolean {
  return spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}

const minuteMs = 60_000;

// Succeeds or not, the browser is looked for afterwards; a mirror that goes silent must not hold up the tests for ever.
function run(command: string, args: readonly string[], silenceLimitMs: number): Promise<void> {
  const env = {
    ...process.env,
    PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000',
    DEBIAN_FRONTEND: 'noninteractive',
  };
  const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  return new Promise((resolve) => {
    const stop = () => child.kill('SIGKILL');
    let silence = setTimeout(stop, silenceLimitMs);
    const heard = (text: Buffer) => {
      process.stderr.write(text);
      clearTimeout(silence);
      silence = setTimeout(stop, silenceLimitMs);
    };
    child.stdout.on('data', heard);
    child.stderr.on('data', heard);
    const done = () => {
      clearTimeout(silence);
      resolve();
    };
    child.on('error', (error) => {
      process.stderr.write(`${error.message}\n`);
      done();
    });
    child.on('close', done);
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(await provideBrowser());
