// @vitest-environment node
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type CreateConnectorFn, createConfig, createConnector, http } from 'wagmi';
import { connect } from 'wagmi/actions';
import { foundry } from 'wagmi/chains';
import demo from '../../../deployments/demo.31337.json' with { type: 'json' };
import type { Anvil } from '../../../test/anvil.ts';
import { literal, PHARMACY_GLN } from '../../../test/genuineEvidence.ts';
import { goldenPack } from '../../../test/goldenPack.ts';
import { startDemoChain } from '../../../tools/startDemoChain.ts';
import { networks } from '../../chain/networks.ts';
import { readEvidence } from '../../chain/readEvidence.ts';
import { readUnit } from '../../chain/readUnit.ts';
import { parseSscc } from '../../domain/identifiers.ts';
import type { Act } from './act.ts';
import { type SignProgress, type SignResult, sendAct } from './sendAct.ts';

// Signing as the app does it, with accounts that the demo network's node unlocks.

const [network] = networks;
const TOTE = literal(parseSscc('195210010000000182'));
const HARBOUR = accountOf('9521003000008');
const HILL = accountOf('9521003000107');
const MAKER = accountOf('9521001000000');
const STRANGER = `0x${'01'.repeat(20)}` as const;

// A real node stands behind these.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

let chain: Anvil;
beforeAll(async () => {
  chain = await startDemoChain();
});
afterAll(() => chain.stop());

function accountOf(gln: string): `0x${string}` {
  const found = demo.identities.find((identity) => identity.gln === gln);
  if (found === undefined) throw new Error(`no demo identity ${gln}`);
  return found.address as `0x${string}`;
}

type Answers = Readonly<Record<string, () => unknown>>;

/** A wallet of one account for which the node signs; `answers` stand in for it where something is to go wrong. */
function walletOf(account: `0x${string}`, answers: Answers = {}): CreateConnectorFn {
  const request = async ({ method, params = [] }: { method: string; params?: unknown }): Promise<unknown> => {
    const own = answers[method];
    if (own !== undefined) return own();
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
  return createConnector(() => ({
    id: 'test',
    name: 'Test',
    type: 'test',
    // wagmi's type for it also answers with what a wallet can do, when asked for that.
    connect: (async () => ({ accounts: [account], chainId: foundry.id })) as never,
    disconnect: async () => undefined,
    getAccounts: async () => [account],
    getChainId: async () => Number(await request({ method: 'eth_chainId' })),
    getProvider: async () => ({ request }),
    isAuthorized: async () => true,
    onAccountsChanged: () => undefined,
    onChainChanged: () => undefined,
    onDisconnect: () => undefined,
  }));
}

interface Signing {
  readonly result: SignResult;
  readonly progress: readonly SignProgress[];
}

async function sign(account: `0x${string}`, act: Act, wallet = walletOf(account)): Promise<Signing> {
  const config = createConfig({
    chains: [foundry],
    connectors: [wallet],
    transports: { [foundry.id]: http(chain.url, { retryCount: 0 }) },
    pollingInterval: 20,
    storage: null,
  });
  const [connector] = config.connectors;
  if (connector === undefined) throw new Error('no connector');
  await connect(config, { connector });
  const progress: SignProgress[] = [];
  // A device whose clock is decades ahead: on this network the chain says what time it is.
  const signer = { account, place: PHARMACY_GLN, deviceTime: 4_000_000_000 };
  const result = await sendAct(config, network, act, signer, (at) => progress.push(at));
  return { result, progress };
}

async function packOf(name: string) {
  const golden = goldenPack(name);
  const { evidence, packRef } = await readEvidence(network, golden.pack, { nodes: [chain.url] });
  if (packRef === undefined) throw new Error(`${name} is not at one place`);
  return { evidence, packRef, outcome: golden.judge(evidence) };
}

async function dispensing(name: string): Promise<Act> {
  return { kind: 'dispense', pack: (await packOf(name)).packRef };
}

async function receiving(): Promise<Act> {
  const { unit } = (await readUnit(network, TOTE, { nodes: [chain.url] })).evidence;
  if (unit.status !== 'found') throw new Error('tote');
  return { kind: 'receive', unit: { sscc: BigInt(TOTE), sequence: unit.value.sequence } };
}

const refusedAs = (name: string) => ({ ok: false, problem: { code: 'refused', name } });

test('a tote sent to a pharmacy is received by it, and by nobody else', async () => {
  expect((await sign(HILL, await receiving())).result).toMatchObject(refusedAs('LedgerNotConsignee'));
  const { result, progress } = await sign(HARBOUR, await receiving());
  expect(result).toEqual({ ok: true });
  expect(progress).toEqual(['checking', 'signing', 'including']);
  const { custody } = (await readUnit(network, TOTE, { nodes: [chain.url] })).evidence;
  if (custody.status !== 'found') throw new Error('custody');
  expect(custody.value.position).toEqual({
    custodian: custody.value.steps.at(-1)?.partner,
    heldByAuthority: false,
  });
  expect(custody.value.steps.at(-1)).toMatchObject({ kind: 'received', place: PHARMACY_GLN });
});

test('a dispensed pack is judged used here; a second signature is refused before it is asked for', async () => {
  const act = await dispensing('to_dispense');
  expect((await sign(HARBOUR, act)).result).toEqual({ ok: true });
  expect((await packOf('to_dispense')).outcome).toBe('used_here');
  const again = await sign(HARBOUR, act);
  expect(again.result).toMatchObject(refusedAs('LedgerPackState'));
  expect(again.progress).toEqual(['checking']);
});

test('what was dispensed can be taken back, by the pharmacy that did it', async () => {
  const act: Act = { kind: 'undo', pack: (await packOf('to_dispense')).packRef };
  expect((await sign(HILL, act)).result).toMatchObject(refusedAs('LedgerNotDispenser'));
  expect((await sign(HARBOUR, act)).result).toEqual({ ok: true });
  expect((await packOf('to_dispense')).outcome).toBe('genuine');
});

test('whoever has no pharmacy, or acts for nobody, is refused before signing', async () => {
  const act = await dispensing('genuine');
  expect((await sign(MAKER, act)).result).toMatchObject(refusedAs('LedgerRoleMissing'));
  expect((await sign(STRANGER, act)).result).toMatchObject(refusedAs('LedgerNotAnOperator'));
});

test('a recalled lot is not handed out', async () => {
  expect((await sign(HARBOUR, await dispensing('recalled'))).result).toMatchObject(
    refusedAs('LedgerLotRecalled'),
  );
});

test('a signature that is declined, and a wallet elsewhere, leave the pack as it was', async () => {
  const act = await dispensing('genuine');
  const declined = walletOf(HARBOUR, {
    eth_sendTransaction: () => {
      throw Object.assign(new Error('User rejected the request.'), { code: 4001 });
    },
  });
  expect((await sign(HARBOUR, act, declined)).result).toMatchObject({ problem: { code: 'declined' } });
  const elsewhere = walletOf(HARBOUR, { eth_chainId: () => '0x1' });
  expect((await sign(HARBOUR, act, elsewhere)).result).toMatchObject({ problem: { code: 'network' } });
  expect((await sign(HARBOUR, act, walletOf(HILL))).result).toMatchObject({ problem: { code: 'account' } });
  expect((await packOf('genuine')).outcome).toBe('genuine');
});

test('a wallet that breaks off while it is asked leaves it open whether something was recorded', async () => {
  const breaking = walletOf(HARBOUR, {
    eth_sendTransaction: () => {
      throw new TypeError('Failed to fetch');
    },
  });
  const { result } = await sign(HARBOUR, await dispensing('genuine'), breaking);
  expect(result).toMatchObject({ problem: { code: 'lost' } });
});
