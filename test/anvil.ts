import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { foundryBin } from '../tools/foundry.mjs';
import { freePort } from '../tools/freePort.ts';

export interface AnvilOptions {
  /** Time of the genesis block, Unix seconds. */
  readonly timestamp?: number;
  /** A free one when not given. */
  readonly port?: number;
  /** Name of the fork whose rules hold; that of the contracts when not given. */
  readonly hardfork?: string;
}

export interface Anvil {
  readonly url: string;
  readonly pid: number;
  /** Ends the process; done when it is gone. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts a chain of its own on the loopback interface, state in memory, chain id 31337, one block per transaction.
 *
 * @throws when anvil cannot be started, or ends before it listens
 */
export async function startAnvil(options: AnvilOptions = {}): Promise<Anvil> {
  const port = options.port ?? (await freePort());
  const child = spawn(
    foundryBin('anvil'),
    [
      ...['--host', '127.0.0.1', '--port', String(port), '--chain-id', '31337'],
      ...['--hardfork', options.hardfork ?? 'cancun', '--order', 'fifo'],
      ...(options.timestamp === undefined ? [] : ['--timestamp', String(options.timestamp)]),
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const pid = await listening(child);
  const gone = once(child, 'exit');
  return {
    url: `http://127.0.0.1:${port}`,
    pid,
    stop: async () => {
      child.kill();
      await gone;
    },
  };
}

function listening(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      if (!said.includes('Listening on') || child.pid === undefined) return;
      child.stdout?.off('data', hear).resume();
      child.stderr?.off('data', hear).resume();
      resolve(child.pid);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`anvil ended with ${code}: ${said.slice(-2000)}`)));
  });
}
