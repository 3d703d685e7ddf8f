import { type ChildProcess, spawn } from 'node:child_process';
import { type Browser, chromium, type Page } from '@playwright/test';

/** A browser with a profile that outlives it, and with an end that it does not see coming. */
export interface KillableBrowser {
  /** Opens a page in a tab of its own. @param said is told each line of its console */
  open(address: string, said: (line: string) => void): Promise<Page>;
  /** Ends the browser's process with SIGKILL, in whatever it is at. */
  kill(): Promise<void>;
}

/** @param profile folder of its profile, made when it is not there */
export async function startKillableBrowser(profile: string): Promise<KillableBrowser> {
  const started = spawn(
    process.env.CHROMIUM_PATH ?? chromium.executablePath(),
    [
      '--headless=new',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--no-first-run',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'], detached: true },
  );
  const browser = await chromium.connectOverCDP(await listeningAt(started));
  return {
    async open(address, said) {
      const page = await contextOf(browser).newPage();
      page.on('console', (message) => said(message.text()));
      await page.goto(address);
      return page;
    },
    async kill() {
      const ended = new Promise((resolve) => started.once('exit', resolve));
      started.kill('SIGKILL');
      await ended;
      endHelpers(started);
    },
  };
}

function contextOf(browser: Browser) {
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('The browser has no profile');
  return context;
}

/** The address at which the browser takes orders, which it says when it has started. */
function listeningAt({ stderr }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    stderr?.on('data', (piece: Buffer) => {
      said += piece.toString();
      const [, address] = /DevTools listening on (ws:\S+)/.exec(said) ?? [];
      if (address !== undefined) resolve(address);
    });
    stderr?.on('end', () => reject(new Error(`The browser did not start: ${said}`)));
  });
}

/** What the browser started itself ends when the browser does, but a little later: the next one must find none of it. */
function endHelpers({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}
