import type { Hex } from 'viem';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Anvil } from '../../test/anvil.ts';
import {
  actorOf,
  dispensing,
  memoryOutbox,
  prepareActs,
  recordActs,
  recordPorts,
  resultsOf,
  type SignerTraits,
  sendCall,
} from '../../test/recordBench.ts';
import { jsonRpc } from '../../tools/seed/jsonRpc.ts';
import { startDemoChain } from '../../tools/startDemoChain.ts';
import type { RunWatch } from './followSending.ts';
import { resumeRun } from './resumeRun.ts';

// What happens between a signature and its block: pages that are closed, wallets and networks that forget.

const HARBOUR = actorOf('9521003000008');

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

const manual = () => jsonRpc(chain.url, ['evm_setAutomine', [false]]);
const mine = () => jsonRpc(chain.url, ['evm_mine']);

test('a hash is kept before anybody waits for its block', async () => {
  const outbox = memoryOutbox();
  await recordActs(recordPorts(chain.url, { outbox }), dispensing(6, 1));
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
  const left = await recordActs(recordPorts(chain.url, { outbox }), dispensing(6, 2), {}, watch);
  expect(resultsOf(left)).toEqual(['waiting', 'waiting']);
  expect(left.settled).toBe(false);

  const resumed = resumeRun(recordPorts(chain.url, { outbox }), undefined, left.id);
  await mine();
  await resumed;
  const [run] = await outbox.list();
  expect(run?.results).toMatchObject([{ at: 'recorded', as: 'dispensed' }, { at: 'recorded' }]);
  expect(run?.settled).toBe(true);
});

test('a page closed while the wallet asked: what was sent is found on the ledger', async () => {
  const outbox = memoryOutbox();
  const ports = recordPorts(chain.url, { outbox });
  const { run } = await prepareActs(ports, dispensing(6, 2));
  const asked = {
    ...run,
    sendings: run.sendings.map((one) => ({ ...one, state: { at: 'asked' } as const })),
  };
  await outbox.put(asked);
  await sendCall(chain.url, HARBOUR.account, run.sendings[0]?.calls[0]);
  await resumeRun(recordPorts(chain.url, { outbox }), undefined, run.id);
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
  const open = await recordActs(ports, acts, breaking, { patienceMs: 100 });
  expect(resultsOf(open)).toEqual(['unknown', 'unknown']);
  expect(open.settled).toBe(true);
  // It had been sent after all, and comes late.
  await sendCall(chain.url, HARBOUR.account, open.sendings[0]?.calls[0]);
  const again = await recordActs(ports, acts, breaking);
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
  const dropped = await recordActs(ports, acts, forgetting, { droppedAfterMs: 50 });
  expect(dropped.results).toMatchObject([{ at: 'not_recorded', problem: { code: 'dropped' } }]);
  await jsonRpc(chain.url, ['evm_setAutomine', [true]]);
  expect(resultsOf(await recordActs(ports, acts))).toEqual(['recorded']);
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
  const run = await recordActs(
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
  const run = await recordActs(recordPorts(chain.url), dispensing(6, 1), {}, watch);
  expect(run.results).toMatchObject([{ at: 'not_recorded', problem: { code: 'replaced' } }]);
});

test('a batch of which no wallet knows any more is left open, and found once it stands on the ledger', async () => {
  const outbox = memoryOutbox();
  const ports = recordPorts(chain.url, { outbox });
  const leaving = new AbortController();
  const traits: SignerTraits = {
    maxCalls: 10,
    send: (_, id) => Promise.resolve({ ok: true, ticket: { kind: 'calls', id } }),
  };
  const onChange: RunWatch['onChange'] = ({ sendings: [sending] }) => {
    if (sending?.state.at === 'signed') leaving.abort();
  };
  const { id, sendings } = await recordActs(ports, dispensing(6, 1), traits, {
    signal: leaving.signal,
    onChange,
  });
  await resumeRun(ports, undefined, id, { patienceMs: 50 });
  expect((await outbox.list()).map(resultsOf)).toEqual([['unknown']]);
  await sendCall(chain.url, HARBOUR.account, sendings[0]?.calls[0]);
  await resumeRun(ports, undefined, id);
  expect((await outbox.list()).map(resultsOf)).toEqual([['recorded']]);
});
