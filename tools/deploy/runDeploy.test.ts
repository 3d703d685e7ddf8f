import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { privateKeyToAddress } from 'viem/accounts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkNode } from '../../src/chain/checkNode.ts';
import { networkOf } from '../../src/chain/network.ts';
import { type Anvil, startAnvil } from '../../test/anvil.ts';
import { startFaultyNode } from '../../test/faultyNode.ts';
import { keystoreOf } from '../../test/keystoreOf.ts';
import { jsonRpc } from '../seed/jsonRpc.ts';
import { runDeploy } from './runDeploy.ts';

// Accounts that every local node unlocks, and a key of nobody.
const DEPLOYER = '0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266';
const ADMIN = '0x70997970C51812dc3A010C7d01b50e0d17dc79C8';
const KEY = `0x${'5a'.repeat(32)}` as const;

let chain: Anvil;
let out: string;
beforeEach(async () => {
  chain = await startAnvil();
  out = mkdtempSync(join(tmpdir(), 'theriac-deploy-'));
});
afterEach(async () => {
  await chain.stop();
  rmSync(out, { recursive: true });
});

interface Run {
  readonly code: number;
  readonly said: string;
}

async function deploy(
  more: readonly string[],
  host: { env?: NodeJS.ProcessEnv; node?: string; hear?: (words: string) => void } = {},
): Promise<Run> {
  const args = ['--node', host.node ?? chain.url, '--admin', ADMIN, '--delay', '2d', '--out', out, ...more];
  let said = '';
  const code = await runDeploy(args, {
    env: host.env ?? {},
    say: (words) => {
      said += `${words}\n`;
      host.hear?.(words);
    },
    askPassphrase: () => Promise.resolve(undefined),
    lookEvery: 5,
  });
  return { code, said };
}

const sentBy = async (account: string) =>
  Number((await jsonRpc(chain.url, ['eth_getTransactionCount', [account, 'latest']]))[0]);
const file = () => join(out, '31337.json');
const unfinished = () => join(out, '31337.unfinished.json');

test('without --send it says what would happen, to the address, and nothing is sent or written', async () => {
  const tried = await deploy(['--from', DEPLOYER]);
  expect(tried).toMatchObject({ code: 0, said: expect.stringContaining('Nothing was sent') });
  expect(tried.said).toMatch(/create CustodyLedger +\d,\d{3},\d{3} gas/);
  expect(tried.said).toContain('not a contract');
  expect(await sentBy(DEPLOYER)).toBe(0);
  expect(existsSync(file()) || existsSync(unfinished())).toBe(false);

  await deploy(['--from', DEPLOYER, '--send']);
  const { contracts, accessManager } = JSON.parse(readFileSync(file(), 'utf8'));
  for (const { address } of [accessManager, ...Object.values<{ address: string }>(contracts)])
    expect(tried.said.toLowerCase()).toContain(address);
});

test('what it writes is a network that the app reads, in the hands of the admin alone', async () => {
  const { code } = await deploy([
    ...['--from', DEPLOYER, '--send', '--name', 'Trial', '--public-node', 'https://node.example'],
  ]);
  expect(code).toBe(0);
  expect(existsSync(unfinished())).toBe(false);
  const deployment = JSON.parse(readFileSync(file(), 'utf8'));
  expect(deployment).toMatchObject({ name: 'Trial', clock: 'device', nodes: ['https://node.example'] });
  expect(deployment.accessManager).toMatchObject({ admin: ADMIN.toLowerCase(), grantDelay: 172_800 });
  const { block } = await checkNode(networkOf(deployment), chain.url);
  expect(block).toMatchObject({ status: 'found', proof: { level: 'proven' } });
  // A second deployment would leave the network with two sets of contracts.
  expect(await deploy(['--from', DEPLOYER, '--send'])).toMatchObject({ code: 1 });
  expect(await sentBy(DEPLOYER)).toBe(7);
});

test.each([1, 2, 3, 4, 5, 6, 7])(
  'broken off after transaction %i, it goes on from there and does nothing twice',
  async (last) => {
    const node = await startFaultyNode(chain.url);
    try {
      let sent = 0;
      const broken = await deploy(['--from', DEPLOYER, '--send'], {
        node: node.url,
        hear: (words) => {
          if (!/: 0x[0-9a-f]{64}$/.test(words)) return;
          sent += 1;
          // From the answer to the transaction on nobody is there any more.
          if (sent === last) node.set({ kind: 'drop' });
        },
      });
      expect(broken).toMatchObject({ code: 1 });
      expect(existsSync(file())).toBe(false);
      node.set(undefined);
      expect(await deploy(['--from', ADMIN, '--send'])).toMatchObject({
        code: 1,
        said: expect.stringContaining('began with deployer'),
      });
      expect(await deploy(['--from', DEPLOYER, '--send'])).toMatchObject({ code: 0 });
      expect(await sentBy(DEPLOYER)).toBe(7);
      expect(existsSync(unfinished())).toBe(false);
      const { block } = await checkNode(networkOf(JSON.parse(readFileSync(file(), 'utf8'))), chain.url);
      expect(block.status).toBe('found');
    } finally {
      await node.stop();
    }
  },
);

test('code that is not ours, where ours was to be, is not taken for ours', async () => {
  const stranger = `0x${'12'.repeat(20)}`;
  await jsonRpc(chain.url, ['anvil_setCode', [stranger, '0x6001600155']]);
  const contracts = { AccessManager: { address: stranger, block: 0 } };
  writeFileSync(unfinished(), JSON.stringify({ from: DEPLOYER, admin: ADMIN, delay: 172_800, contracts }));
  expect(await deploy(['--from', DEPLOYER, '--send'])).toMatchObject({ code: 0 });
  expect(readFileSync(file(), 'utf8')).not.toContain(stranger);
});

test('signs with a key of the environment, or of an encrypted file; neither is ever said', async () => {
  const account = privateKeyToAddress(KEY);
  const poor = await deploy(['--send'], { env: { THERIAC_DEPLOYER_KEY: KEY } });
  expect(poor).toMatchObject({ code: 1, said: expect.stringContaining('balance') });
  expect(await sentBy(account)).toBe(0);

  await jsonRpc(chain.url, ['anvil_setBalance', [account, '0xde0b6b3a7640000']]);
  const keystore = join(out, 'key.json');
  writeFileSync(keystore, keystoreOf(KEY, 'open sesame'));
  const locked = await deploy(['--keystore', keystore, '--send'], { env: { THERIAC_PASSPHRASE: 'sesame' } });
  expect(locked).toMatchObject({ code: 1, said: expect.stringContaining('does not open') });
  const opened = await deploy(['--keystore', keystore, '--send'], {
    env: { THERIAC_PASSPHRASE: 'open sesame' },
  });
  expect(opened).toMatchObject({ code: 0 });
  expect(await sentBy(account)).toBe(7);
  expect(poor.said + locked.said + opened.said).not.toContain(KEY.slice(2));
});

test('a node that is not there is said, not thrown', async () => {
  expect(await deploy(['--from', DEPLOYER], { node: 'http://127.0.0.1:1' })).toMatchObject({
    code: 1,
    said: expect.stringContaining('refuses'),
  });
});
