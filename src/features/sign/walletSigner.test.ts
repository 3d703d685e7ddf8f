// @vitest-environment node
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Config, type CreateConnectorFn, createConfig, createConnector, http } from 'wagmi';
import { connect } from 'wagmi/actions';
import { foundry } from 'wagmi/chains';
import type { Anvil } from '../../../test/anvil.ts';
import { actorOf, named, packsOf, recordPorts } from '../../../test/recordBench.ts';
import { startDemoChain } from '../../../tools/startDemoChain.ts';
import { carryOutRun } from '../../chain/carryOutRun.ts';
import { networks } from '../../chain/networks.ts';
import { prepareRun } from '../../chain/prepareRun.ts';
import type { Act } from '../../chain/recordAct.ts';
import type { Run } from '../../chain/recordRun.ts';
import { walletSigner } from './walletSigner.ts';

// Wallets as wagmi sees them; behind each stands an account that the demo network's node unlocks.

const [network] = networks;
const HARBOUR = actorOf('9521003000008');
const HILL = actorOf('9521003000107');

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

let chain: Anvil;
beforeAll(async () => {
  chain = await startDemoChain();
});
afterAll(() => chain.stop());

type Answers = Readonly<Record<string, (params: readonly unknown[]) => unknown>>;

interface Wallet {
  readonly config: Config;
  /** Every question it was asked. */
  readonly asked: string[];
}

/** A wallet with one account chosen; `answers` stand in for it where it has more to say, or something goes wrong. */
async function walletOf(account: `0x${string}`, answers: Answers = {}): Promise<Wallet> {
  const asked: string[] = [];
  const request = async ({ method, params = [] }: { method: string; params?: unknown }): Promise<unknown> => {
    asked.push(method);
    const own = answers[method];
    if (own !== undefined) return own(Array.isArray(params) ? params : []);
    if (method === 'eth_requestAccounts' || method === 'eth_accounts') return [account];
    const response = await fetch(chain.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
    });
    const { result, error } = await response.json();
    if (error !== undefined) throw Object.assign(new Error(error.message), error);
    return result;
  };
  const connector: CreateConnectorFn = createConnector(() => ({
    id: 'test',
    name: 'Test',
    type: 'test',
    // wagmi's type for it also answers with what a wallet can do, when asked for that.
    connect: (async () => ({ accounts: [account], chainId: foundry.id })) as never,
    disconnect: async () => undefined,
    getAccounts: async () => (await request({ method: 'eth_accounts' })) as `0x${string}`[],
    getChainId: async () => Number(await request({ method: 'eth_chainId' })),
    getProvider: async () => ({ request }),
    isAuthorized: async () => true,
    onAccountsChanged: () => undefined,
    onChainChanged: () => undefined,
    onDisconnect: () => undefined,
  }));
  const config = createConfig({
    chains: [foundry],
    connectors: [connector],
    transports: { [foundry.id]: http(chain.url, { retryCount: 0 }) },
    storage: null,
  });
  const [first] = config.connectors;
  if (first === undefined) throw new Error('no connector');
  await connect(config, { connector: first });
  asked.length = 0;
  return { config, asked };
}

async function record({ config }: Wallet, acts: readonly Act[], by = HARBOUR): Promise<Run> {
  const ports = recordPorts(chain.url);
  const signer = walletSigner(config, network, by.account);
  const request = { actor: by, acts: named(acts), deviceTime: 4_000_000_000 };
  const prepared = await prepareRun(ports, signer, request);
  if (!prepared.ok) throw new Error(prepared.problem.detail);
  return carryOutRun(ports, signer, prepared.run, { patienceMs: 300 });
}

const dispensing = (first: number, count = 1): Act[] =>
  packsOf('A1', first, count).map((pack) => ({ kind: 'dispense', pack }));
const problems = ({ results }: Run) =>
  results.map((result) => (result.at === 'not_recorded' ? result.problem.code : result.at));
const throwing = (code: number, message: string) => () => {
  throw Object.assign(new Error(message), { code });
};
const sent = ({ asked }: Wallet) => asked.filter((method) => /send/i.test(method));

test('a transaction is signed by the account that was shown, and stands on the ledger', async () => {
  const wallet = await walletOf(HARBOUR.account);
  expect(problems(await record(wallet, dispensing(6, 2)))).toEqual(['recorded', 'recorded']);
  expect(sent(wallet)).toEqual(['eth_sendTransaction']);
});

test('a declined signature is said, and leaves everything as it was', async () => {
  const wallet = await walletOf(HARBOUR.account, {
    eth_sendTransaction: throwing(4001, 'User rejected the request.'),
  });
  expect(problems(await record(wallet, dispensing(10)))).toEqual(['declined']);
  expect(problems(await record(await walletOf(HARBOUR.account), dispensing(10)))).toEqual(['recorded']);
});

test('a wallet switched to another account since, or to another network, is noticed and nothing is sent', async () => {
  const switched = await walletOf(HARBOUR.account, { eth_accounts: () => [HILL.account, HARBOUR.account] });
  expect(problems(await record(switched, dispensing(11)))).toEqual(['account']);
  expect(sent(switched)).toEqual([]);
  const elsewhere = await walletOf(HARBOUR.account, { eth_chainId: () => '0x1' });
  expect(problems(await record(elsewhere, dispensing(11)))).toEqual(['network']);
  expect(sent(elsewhere)).toEqual([]);
});

test('a wallet that is busy with an earlier question is said to be', async () => {
  const busy = await walletOf(HARBOUR.account, { eth_sendTransaction: throwing(-32_002, 'Already pending') });
  expect(problems(await record(busy, dispensing(12)))).toEqual(['pending']);
});

test('a wallet that breaks off while it is asked leaves it open whether something was recorded', async () => {
  const breaking = await walletOf(HARBOUR.account, {
    eth_sendTransaction: () => {
      throw new TypeError('Failed to fetch');
    },
  });
  expect(problems(await record(breaking, dispensing(13)))).toEqual(['unknown']);
});

/** EIP-5792, as wallets speak it; each call becomes a transaction of its own here. */
function batching(status: () => number = () => 200) {
  const bundles = new Map<string, string[]>();
  const asked: { readonly id: string; readonly atomicRequired: boolean; readonly calls: number }[] = [];
  const rpc = async (method: string, params: readonly unknown[]) => {
    const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method, params });
    const response = await fetch(chain.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    return (await response.json()).result;
  };
  const answers: Answers = {
    wallet_getCapabilities: () => ({ '0x7a69': { atomic: { status: 'supported' } } }),
    wallet_sendCalls: async ([request]) => {
      const { id, calls, from, atomicRequired } = request as {
        readonly id: string;
        readonly from: string;
        readonly atomicRequired: boolean;
        readonly calls: readonly { readonly to: string; readonly data: string }[];
      };
      asked.push({ id, atomicRequired, calls: calls.length });
      const hashes: string[] = [];
      for (const call of calls) hashes.push(await rpc('eth_sendTransaction', [{ from, ...call }]));
      bundles.set(id, hashes);
      return { id };
    },
    wallet_getCallsStatus: async ([id]) => {
      const receipts = [];
      for (const hash of bundles.get(String(id)) ?? [])
        receipts.push(await rpc('eth_getTransactionReceipt', [hash]));
      return { version: '2.0.0', id, chainId: '0x7a69', status: status(), atomic: true, receipts };
    },
  };
  return { answers, asked };
}

const mixed = (first: number): Act[] => [
  ...dispensing(first),
  ...packsOf('A1', first + 1, 1).map((pack): Act => ({ kind: 'hold_pack', pack })),
];

test('calls of several kinds are one signature where the wallet takes them together, all or nothing', async () => {
  const { answers, asked } = batching();
  const wallet = await walletOf(HARBOUR.account, answers);
  expect(problems(await record(wallet, mixed(20)))).toEqual(['recorded', 'recorded']);
  expect(asked).toMatchObject([{ atomicRequired: true, calls: 2 }]);
  expect(asked[0]?.id).toMatch(/^0x[0-9a-f]{64}$/);
});

test('where it does not, they are signed one after the other', async () => {
  const wallet = await walletOf(HARBOUR.account, {
    wallet_getCapabilities: () => ({ '0x7a69': { atomic: { status: 'unsupported' } } }),
  });
  expect(problems(await record(wallet, mixed(24)))).toEqual(['recorded', 'recorded']);
  expect(sent(wallet)).toEqual(['eth_sendTransaction', 'eth_sendTransaction']);
});

test('a batch that the wallet declines, or says to have failed, is nothing recorded', async () => {
  const declining = await walletOf(HARBOUR.account, {
    ...batching().answers,
    wallet_sendCalls: throwing(5750, 'The user rejected the upgrade.'),
  });
  expect(problems(await record(declining, mixed(28)))).toEqual(['declined', 'declined']);
  const failing = await walletOf(HARBOUR.account, {
    ...batching(() => 400).answers,
    wallet_sendCalls: ([request]) => ({ id: (request as { readonly id: string }).id }),
  });
  expect(problems(await record(failing, mixed(28)))).toEqual(['reverted', 'reverted']);
});

test('a wallet that offers batches and then takes none is asked for one after the other next time', async () => {
  const wallet = await walletOf(HARBOUR.account, {
    ...batching().answers,
    wallet_sendCalls: throwing(5760, 'Atomicity is not supported.'),
  });
  const signer = walletSigner(wallet.config, network, HARBOUR.account);
  expect(await signer.maxCalls()).toBeGreaterThan(1);
  const call = { to: HARBOUR.account, data: '0x', gas: 21_000n } as const;
  expect(await signer.send([call, call], `0x${'01'.repeat(32)}`)).toMatchObject({
    problem: { code: 'batches' },
  });
  // Each signature has a signer of its own.
  expect(await walletSigner(wallet.config, network, HARBOUR.account).maxCalls()).toBe(1);
});
