import { spawn } from 'node:child_process';

export interface Ended {
  readonly ok: boolean;
  /** What it wrote to standard output, where that was kept. */
  readonly output: string;
}

interface Options {
  readonly env?: Readonly<Record<string, string>>;
  /** Keep standard output instead of showing it. */
  readonly keep?: boolean;
}

// Longer than any step takes on two cores; a step that hangs must not take the summary with it.
const limitMs = 60 * 60_000;

/** Runs a program with no terminal input, its output shown as it comes. One that cannot be started or runs too long is not ok. */
export function runCommand(command: string, args: readonly string[], options: Options = {}): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      env: { ...process.env, ...options.env },
      stdio: ['ignore', options.keep === true ? 'pipe' : 'inherit', 'inherit'],
      timeout: limitMs,
    });
    let output = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    child.on('error', (error) => {
      console.error(`cannot run ${command}: ${error.message}`);
      resolve({ ok: false, output });
    });
    child.on('close', (code, signal) => {
      if (signal !== null) console.error(`${command} ended by ${signal}`);
      resolve({ ok: code === 0, output });
    });
  });
}

/** As {@link runCommand}, for a program of an installed package or a script of ours, named by its file. */
export function runNode(args: readonly string[], options: Options = {}): Promise<Ended> {
  return runCommand(process.execPath, args, options);
}
