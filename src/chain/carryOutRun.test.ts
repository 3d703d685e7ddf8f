import { createClient, custom, type Hex } from 'viem';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Anvil } from '../../test/anvil.ts';
import {
  actorOf,
  memoryOutbox,
  named,
  nodeSigner,
  packsOf,
  recordPorts,
  type SignerTraits,
  sendCall,
} from '../../test/recordBench.ts';
import { jsonRpc } from '../../tools/seed/jsonRpc.ts';
import { startDemoChain } from '../../tools/startDemoChain.ts';
import { carryOutRun } from './carryOutRun.ts';
import type { RunWatch } from './followSending.ts';
import { prepareRun } from './prepareRun.ts';
import type { Act } from './recordAct.ts';
import type { RecordPorts } from './recordPorts.ts';
import { receiptOf } from './recordReceipt.ts';
import type { Run } from './recordRun.ts';
import { resumeRun } from './resumeRun.ts';

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

let runs = 0;
const dispensing = (first: number, count: number): Act[] =>
  packsOf('A1', first, count).map((pack) => ({ kind: 'dispense', pack }));

async function prepare(ports: RecordPorts, acts: readonly Act[], traits: SignerTraits = {}, by = HARBOUR) {
  const signer = nodeSigner(chain.url, by.account, traits);
  runs += 1;
  const request = { id: `run ${runs}`, actor: by, acts: named(acts), deviceTime: 4_000_000_000 };
  const prepared = await prepareRun(ports, signer, request);
  if (!prepared.ok) throw new Error(prepared.problem.detail);
  return { signer, run: prepared.run };
}

async function record(
  ports: RecordPorts,
  acts: readonly Act[],
  traits: SignerTraits = {},
  by = HARBOUR,
  watch: RunWatch = {},
): Promise<Run> {
  const { signer, run } = await prepare(ports, acts, traits, by);
  return carryOutRun(ports, signer, run, watch);
}

const resultsOf = (run: Run) => run.results.map(({ at }) => at);
const refusals = (run: Run) =>
  run.results.map((result) => (result.at === 'refused' ? result.refusal.code : result.at));
const manual = () => jsonRpc(chain.url, ['evm_setAutomine', [false]]);
const mine = () => jsonRpc(chain.url, ['evm_mine']);

test('a hundred packs are dispensed with one signature, and each has its result', async () => {
  const acts: Act[] = [
    ...dispensing(6, 70),
    ...packsOf('B1', 10, 30).map((pack): Act => ({ kind: 'dispense', pack })),
  ];
  const run = await record(recordPorts(chain.url), acts);
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
  const { run, signer } = await prepare(recordPorts(chain.url), [...dispensing(6, 3), ...recalled, held]);
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
  const other = await prepare(recordPorts(chain.url), acts);
  await record(recordPorts(chain.url), acts.slice(1));
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
  const run = await record(ports, acts, {
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
  expect(refusals(await record(ports, acts))).toEqual(['LedgerPackState', 'LedgerPackState']);
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
  const run = await record(ports, acts, traits);
  expect(asked).toBe(1);
  expect(run.results).toMatchObject([
    { at: 'not_recorded', problem: { code: 'declined' } },
    { at: 'not_recorded', problem: { code: 'declined' } },
  ]);
  expect(run.settled).toBe(true);
  expect(resultsOf(await record(ports, acts))).toEqual(['recorded', 'recorded']);
});

test('a hash is kept before anybody waits for its block', async () => {
  const outbox = memoryOutbox();
  await record(recordPorts(chain.url, { outbox }), dispensing(6, 1));
  const states = outbox.kept.flatMap(({ sendings }) => sendings.map(({ state }) => state.at));
  expect(states.indexOf('asked')).toBeLessThan(states.indexOf('signed'));
  expect(states.indexOf('signed')).toBeLessThan(states.indexOf('final'));
});

test('a page reloaded between signing and inclusion is picked up again', async () => {
  await manual();
  const outbox = memoryOutbox();
  const leaving = new AbortController();
  const watch: RunWatch = {
    signal: leaving.signal,
    onChange: ({ sendings }) => {
      if (sendings.some(({ state }) => state.at === 'signed')) leaving.abort();
    },
  };
  const left = await record(recordPorts(chain.url, { outbox }), dispensing(6, 2), {}, HARBOUR, watch);
  expect(resultsOf(left)).toEqual(['waiting', 'waiting']);
  expect(left.settled).toBe(false);

  const resumed = resumeRun(recordPorts(chain.url, { outbox }), undefined, `run ${runs}`);
  await mine();
  await resumed;
  const [run] = await outbox.list();
  expect(run?.results).toMatchObject([{ at: 'recorded', as: 'dispensed' }, { at: 'recorded' }]);
  expect(run?.settled).toBe(true);
});

test('a page closed while the wallet asked: what was sent is found on the ledger', async () => {
  const outbox = memoryOutbox();
  const ports = recordPorts(chain.url, { outbox });
  const { run } = await prepare(ports, dispensing(6, 2));
  const asked = {
    ...run,
    sendings: run.sendings.map((one) => ({ ...one, state: { at: 'asked' } as const })),
  };
  await outbox.put(asked);
  await sendCall(chain.url, HARBOUR.account, run.sendings[0]?.calls[0]);
  await resumeRun(recordPorts(chain.url, { outbox }), undefined, `run ${runs}`);
  const [found] = await outbox.list();
  expect(found?.results).toMatchObject([{ at: 'recorded' }, { at: 'recorded' }]);
});

test('a wallet that breaks off leaves it open; the next try finds what stands, and does not do it twice', async () => {
  const ports = recordPorts(chain.url);
  const acts = dispensing(6, 2);
  const calls: unknown[] = [];
  const breaking: SignerTraits = {
    send: ([call]) => {
      calls.push(call);
      return Promise.resolve({ ok: false, problem: { code: 'lost', detail: 'gone' } });
    },
  };
  const open = await record(ports, acts, breaking, HARBOUR, { patienceMs: 100 });
  expect(resultsOf(open)).toEqual(['unknown', 'unknown']);
  expect(open.settled).toBe(true);
  // It had been sent after all, and comes late.
  await sendCall(chain.url, HARBOUR.account, open.sendings[0]?.calls[0]);
  const again = await record(ports, acts, breaking);
  expect(again.results).toMatchObject([
    { at: 'stands', as: 'dispensed' },
    { at: 'stands', as: 'dispensed' },
  ]);
  expect(calls).toHaveLength(1);
});

test('a transaction that the network forgets is told, and can be signed again', async () => {
  await manual();
  const ports = recordPorts(chain.url);
  const acts = dispensing(6, 1);
  const forgetting: SignerTraits = {
    send: async ([call]) => {
      const ticket = await sendCall(chain.url, HARBOUR.account, call);
      await jsonRpc(chain.url, ['anvil_dropTransaction', [ticket.hash]]);
      return { ok: true, ticket };
    },
  };
  const dropped = await record(ports, acts, forgetting, HARBOUR, { droppedAfterMs: 50 });
  expect(dropped.results).toMatchObject([{ at: 'not_recorded', problem: { code: 'dropped' } }]);
  await jsonRpc(chain.url, ['evm_setAutomine', [true]]);
  expect(resultsOf(await record(ports, acts))).toEqual(['recorded']);
});

async function nonceOf(hash: Hex): Promise<Hex> {
  const [transaction] = await jsonRpc(chain.url, ['eth_getTransactionByHash', [hash]]);
  return (transaction as { nonce: Hex }).nonce;
}

/** Puts another transaction in the place of one that waits for its block. */
async function replace(hash: Hex, other: { readonly to: Hex; readonly data?: Hex }): Promise<void> {
  const nonce = await nonceOf(hash);
  const dear = { from: HARBOUR.account, nonce, ...other, gasPrice: '0x2540be400', gas: '0x1e8480' };
  await jsonRpc(chain.url, ['eth_sendTransaction', [dear]]);
}

test('sped up in the wallet, it counts under its new hash', async () => {
  await manual();
  let first: Hex | undefined;
  const run = await record(
    recordPorts(chain.url),
    dispensing(6, 1),
    {
      send: async ([call]) => {
        const ticket = await sendCall(chain.url, HARBOUR.account, call);
        first = ticket.hash;
        if (call !== undefined) await replace(ticket.hash, { to: call.to, data: call.data });
        await mine();
        return { ok: true, ticket };
      },
    },
    HARBOUR,
    { droppedAfterMs: 50 },
  );
  const [result] = run.results;
  expect(result).toMatchObject({ at: 'recorded', as: 'dispensed' });
  expect(result?.at === 'recorded' && result.hash).not.toBe(first);
});

test('cancelled in the wallet, it is told as replaced', async () => {
  await manual();
  let hash: Hex | undefined;
  const watch: RunWatch = {
    droppedAfterMs: 50,
    onChange: ({ sendings: [sending] }) => {
      const ticket = sending?.state.at === 'signed' ? sending.state.ticket : undefined;
      // Once the node has said the transaction's place, another takes it.
      if (ticket?.kind !== 'transaction' || ticket.nonce === undefined || hash !== undefined) return;
      hash = ticket.hash;
      void replace(ticket.hash, { to: HARBOUR.account }).then(mine);
    },
  };
  const run = await record(recordPorts(chain.url), dispensing(6, 1), {}, HARBOUR, watch);
  expect(run.results).toMatchObject([{ at: 'not_recorded', problem: { code: 'replaced' } }]);
});

test('two tabs do not send the same act twice', async () => {
  await manual();
  const stores = recordPorts(chain.url);
  const ports = () => recordPorts(chain.url, { outbox: stores.outbox, locks: stores.locks });
  const acts = dispensing(6, 3);
  const first = await prepare(ports(), acts.slice(0, 2));
  const second = await prepare(ports(), acts);
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
  const { run, signer } = await prepare(ports, dispensing(6, 1), {
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
  const run = await record(recordPorts(chain.url), acts, traits);
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
  const run = await record(recordPorts(chain.url, { client: old }), [
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

  const { run } = await prepare(recordPorts(chain.url), dispensing(6, 1));
  const lost = await carryOutRun(ports, signer, run);
  expect(lost.results).toMatchObject([{ at: 'not_recorded', problem: { code: 'unreachable' } }]);
});
