import { createClient, custom, type Hex } from 'viem';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Anvil } from '../../test/anvil.ts';
import {
  actorOf,
  dispensing,
  named,
  nodeSigner,
  packsOf,
  prepareActs,
  recordActs,
  recordPorts,
  resultsOf,
  type SignerTraits,
  sendCall,
} from '../../test/recordBench.ts';
import { jsonRpc } from '../../tools/seed/jsonRpc.ts';
import { startDemoChain } from '../../tools/startDemoChain.ts';
import { carryOutRun } from './carryOutRun.ts';
import { leftOver } from './leftOver.ts';
import { prepareRun } from './prepareRun.ts';
import type { Act } from './recordAct.ts';
import { receiptOf } from './recordReceipt.ts';
import type { Run } from './recordRun.ts';

// Whole runs against the demo network's own node: prepared, signed, and followed until they are on the ledger.

const HARBOUR = actorOf('9521003000008');
const HILL = actorOf('9521003000107');

let chain: Anvil;
let snapshot: unknown;
beforeAll(async () => {
  chain = await startDemoChain();
});
afterAll(() => chain.stop());
beforeEach(async () => {
  [snapshot] = await jsonRpc(chain.url, ['evm_snapshot']);
});
afterEach(async () => {
  await jsonRpc(chain.url, ['evm_revert', [snapshot]], ['evm_setAutomine', [true]]);
});

const refusals = (run: Run) =>
  run.results.map((result) => (result.at === 'refused' ? result.refusal.code : result.at));
const manual = () => jsonRpc(chain.url, ['evm_setAutomine', [false]]);
const mine = () => jsonRpc(chain.url, ['evm_mine']);

test('a hundred packs are dispensed with one signature, and each has its result', async () => {
  const acts: Act[] = [
    ...dispensing(6, 70),
    ...packsOf('B1', 10, 30).map((pack): Act => ({ kind: 'dispense', pack })),
  ];
  const run = await recordActs(recordPorts(chain.url), acts);
  expect(new Set(resultsOf(run))).toEqual(new Set(['recorded']));
  expect(run.sendings).toHaveLength(1);
  expect(run.settled).toBe(true);
  const { transactions, lines } = receiptOf(run, { name: 'Demo' });
  expect(transactions).toMatchObject([{ state: 'final', acts: 100 }]);
  expect(new Set(lines.map(({ recordedAs }) => recordedAs))).toEqual(new Set(['dispensed']));
  const gas = transactions.reduce((sum, { gasUsed = 0 }) => sum + gasUsed, 0);
  console.log(`100 packs: ${transactions.length} transaction, ${gas} gas, ${gas / 100} a pack`);
});

test('a cap on gas makes more transactions, none beyond it', async () => {
  const ports = recordPorts(chain.url);
  const signer = nodeSigner(chain.url, HARBOUR.account);
  const request = { id: 'capped', actor: HARBOUR, acts: named(dispensing(6, 60)), deviceTime: 0 };
  const prepared = await prepareRun(ports, signer, { ...request, gasCap: 800_000 });
  if (!prepared.ok) throw new Error(prepared.problem.detail);
  const run = await carryOutRun(ports, signer, prepared.run);
  expect(new Set(resultsOf(run))).toEqual(new Set(['recorded']));
  const used = receiptOf(run, { name: '' }).transactions.map(({ gasUsed = 0 }) => gasUsed);
  console.log(`60 packs under 800,000 gas: ${used.join(', ')}`);
  expect(used.length).toBeGreaterThan(1);
  expect(used.length).toBeLessThanOrEqual(3);
  expect(Math.max(...used)).toBeLessThanOrEqual(800_000);
});

test('what the ledger would refuse is named before anything is signed, and the others go on', async () => {
  const recalled = packsOf('R1', 3, 1).map((pack): Act => ({ kind: 'dispense', pack }));
  const [held] = packsOf('M1', 2, 1).map((pack): Act => ({ kind: 'dispense', pack }));
  if (held === undefined) throw new Error('pack');
  const { run, signer } = await prepareActs(recordPorts(chain.url), [...dispensing(6, 3), ...recalled, held]);
  expect(refusals(run)).toEqual(['waiting', 'waiting', 'waiting', 'LedgerLotRecalled', 'LedgerPackState']);
  const done = await carryOutRun(recordPorts(chain.url), signer, run);
  expect(refusals(done)).toEqual([
    'recorded',
    'recorded',
    'recorded',
    'LedgerLotRecalled',
    'LedgerPackState',
  ]);
});

test('two tills at once: the second is refused before it signs, with the reason', async () => {
  const acts = dispensing(6, 2);
  const other = await prepareActs(recordPorts(chain.url), acts);
  await recordActs(recordPorts(chain.url), acts.slice(1));
  const asked: unknown[] = [];
  const signer = nodeSigner(chain.url, HARBOUR.account, {
    send: (calls) => {
      asked.push(calls);
      return sendCall(chain.url, HARBOUR.account, calls[0]).then((ticket) => ({ ok: true, ticket }));
    },
  });
  const run = await carryOutRun(recordPorts(chain.url), signer, other.run);
  expect(refusals(run)).toEqual(['recorded', 'LedgerPackState']);
  expect(asked).toHaveLength(1);
});

test('a race lost while signing is found in the block: nothing of it is recorded, and a retry says why', async () => {
  const ports = recordPorts(chain.url);
  const acts = dispensing(6, 2);
  const run = await recordActs(ports, acts, {
    send: async ([call]) => {
      const ticket = await manual().then(() => sendCall(chain.url, HILL.account, call));
      // Hill dispenses the same packs one transaction earlier.
      const own = await sendCall(chain.url, HARBOUR.account, call);
      await mine();
      expect(own.hash).not.toBe(ticket.hash);
      return { ok: true, ticket: own };
    },
  });
  expect(run.results.map((result) => result.at === 'not_recorded' && result.problem.code)).toEqual([
    'reverted',
    'reverted',
  ]);
  expect(refusals(await recordActs(ports, acts))).toEqual(['LedgerPackState', 'LedgerPackState']);
});

test('a declined signature loses nothing, and nothing after it is asked for', async () => {
  const ports = recordPorts(chain.url);
  let asked = 0;
  const traits: SignerTraits = {
    send: () => {
      asked += 1;
      return Promise.resolve({ ok: false, problem: { code: 'declined', detail: '' } });
    },
  };
  const acts: Act[] = [
    ...dispensing(6, 1),
    ...packsOf('A1', 7, 1).map((pack): Act => ({ kind: 'hold_pack', pack })),
  ];
  const run = await recordActs(ports, acts, traits);
  expect(asked).toBe(1);
  expect(run.results).toMatchObject([
    { at: 'not_recorded', problem: { code: 'declined' } },
    { at: 'not_recorded', problem: { code: 'declined' } },
  ]);
  expect(run.settled).toBe(true);
  expect(resultsOf(await recordActs(ports, acts))).toEqual(['recorded', 'recorded']);
});

test('two tabs do not send the same act twice', async () => {
  await manual();
  const stores = recordPorts(chain.url);
  const ports = () => recordPorts(chain.url, { outbox: stores.outbox, locks: stores.locks });
  const acts = dispensing(6, 3);
  const first = await prepareActs(ports(), acts.slice(0, 2));
  const second = await prepareActs(ports(), acts);
  const leaving = new AbortController();
  const one = carryOutRun(ports(), first.signer, first.run, { signal: leaving.signal });
  const two = carryOutRun(ports(), second.signer, second.run, { signal: leaving.signal });
  const timer = setInterval(() => void mine(), 50);
  const done = await Promise.all([one, two]);
  clearInterval(timer);
  expect(done.map(resultsOf)).toEqual([
    ['recorded', 'recorded'],
    ['elsewhere', 'elsewhere', 'recorded'],
  ]);
});

test('the same run is carried out once, however often somebody presses', async () => {
  const ports = recordPorts(chain.url);
  let asked = 0;
  const { run, signer } = await prepareActs(ports, dispensing(6, 1), {
    send: async ([call]) => {
      asked += 1;
      return { ok: true, ticket: await sendCall(chain.url, HARBOUR.account, call) };
    },
  });
  await Promise.all([carryOutRun(ports, signer, run), carryOutRun(ports, signer, run)]);
  expect(asked).toBe(1);
});

test('one signature carries out calls of several kinds where the wallet has batches', async () => {
  const batches: number[] = [];
  const sent = new Map<string, Hex[]>();
  const traits: SignerTraits = {
    maxCalls: 10,
    send: async (calls, id) => {
      batches.push(calls.length);
      const hashes: Hex[] = [];
      for (const call of calls) hashes.push((await sendCall(chain.url, HARBOUR.account, call)).hash);
      sent.set(id, hashes);
      return { ok: true, ticket: { kind: 'calls', id } };
    },
    callsStatus: (id) => Promise.resolve({ at: 'included', hashes: sent.get(id) ?? [] }),
  };
  const [first] = packsOf('A5', 0, 1);
  const [pack] = packsOf('A5', 1, 1);
  if (first === undefined || pack === undefined) throw new Error('pack');
  const unit = { sscc: first.sscc, sequence: await sequenceOf(first.sscc) };
  const acts: Act[] = [
    { kind: 'receive', unit },
    { kind: 'hold_pack', pack: first },
    { kind: 'report_suspect', sscc: pack.sscc, packIndex: pack.index, ground: 'tampered', note: 'seal open' },
    { kind: 'decommission_pack', pack, reason: 'damaged' },
  ];
  const run = await recordActs(recordPorts(chain.url), acts, traits);
  expect(resultsOf(run)).toEqual(['recorded', 'recorded', 'recorded', 'recorded']);
  expect(batches).toEqual([4]);
});

async function sequenceOf(sscc: bigint): Promise<number> {
  const { readWholeUnits } = await import('./readWholeUnits.ts');
  const ports = recordPorts(chain.url);
  const unit = (await readWholeUnits(ports.network, [sscc], { nodes: [chain.url] })).get(sscc);
  if (unit === undefined) throw new Error(`unit ${sscc}`);
  return unit.sequence;
}

test('a node that can only try calls one by one is enough', async () => {
  const old = createClient({
    pollingInterval: 20,
    transport: custom({
      request: async ({ method, params }) => {
        if (method === 'eth_simulateV1') throw Object.assign(new Error('no such method'), { code: -32_601 });
        const response = await fetch(chain.url, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
        });
        const { result, error } = await response.json();
        if (error !== undefined) throw Object.assign(new Error(error.message), error);
        return result;
      },
    }),
  });
  const recalled = packsOf('R1', 3, 1).map((pack): Act => ({ kind: 'dispense', pack }));
  const [tote] = packsOf('A5', 0, 1);
  if (tote === undefined) throw new Error('pack');
  const unit = { sscc: tote.sscc, sequence: await sequenceOf(tote.sscc) };
  const run = await recordActs(recordPorts(chain.url, { client: old }), [
    { kind: 'receive', unit },
    { kind: 'hold_pack', pack: tote },
    ...dispensing(6, 2),
    ...recalled,
  ]);
  expect(refusals(run)).toEqual(['recorded', 'recorded', 'recorded', 'recorded', 'LedgerLotRecalled']);
});

test('no node answers: nothing is signed, and it is said', async () => {
  const ports = recordPorts('http://127.0.0.1:1');
  const signer = nodeSigner('http://127.0.0.1:1', HARBOUR.account);
  const request = { id: 'alone', actor: HARBOUR, acts: named(dispensing(6, 1)), deviceTime: 0 };
  const prepared = await prepareRun(ports, signer, request);
  expect(prepared).toMatchObject({ ok: false, problem: { code: 'unreachable' } });

  const { run } = await prepareActs(recordPorts(chain.url), dispensing(6, 1));
  const lost = await carryOutRun(ports, signer, run);
  expect(lost.results).toMatchObject([{ at: 'not_recorded', problem: { code: 'unreachable' } }]);
});

test('what is left of a run is tried again with the steps counted that it has recorded', async () => {
  const ports = recordPorts(chain.url);
  const [pack] = packsOf('A5', 0, 1);
  if (pack === undefined) throw new Error('pack');
  const unit = { sscc: pack.sscc, sequence: await sequenceOf(pack.sscc) };
  let asked = 0;
  const run = await recordActs(
    ports,
    [
      { kind: 'receive', unit },
      { kind: 'hold_unit', unit },
    ],
    {
      send: async ([call]) => {
        asked += 1;
        if (asked > 1) return { ok: false, problem: { code: 'declined', detail: '' } };
        return { ok: true, ticket: await sendCall(chain.url, HARBOUR.account, call) };
      },
    },
  );
  expect(resultsOf(run)).toEqual(['recorded', 'not_recorded']);
  const left = leftOver(run).map(({ act }) => act);
  expect(left).toEqual([{ kind: 'hold_unit', unit: { ...unit, sequence: unit.sequence + 1 } }]);
  expect(resultsOf(await recordActs(ports, left))).toEqual(['recorded']);
});
