import { numberToHex } from 'viem';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Anvil, startAnvil } from '../../test/anvil.ts';
import { goldenPack } from '../../test/goldenPack.ts';
import { type Answer, type RecordedNode, recordNode } from '../../test/recordedNode.ts';
import { demoGenesis, demoNow } from '../../tools/seed/demoNow.ts';
import { jsonRpc } from '../../tools/seed/jsonRpc.ts';
import { startDemoChain } from '../../tools/startDemoChain.ts';
import { type Header, parseHeader } from './header.ts';
import type { HeaderSource } from './headerSource.ts';
import { memoryCache } from './memoryCache.ts';
import type { Network } from './network.ts';
import { networks } from './networks.ts';
import { readEvidence } from './readEvidence.ts';
import { ReadFailure } from './readFailure.ts';
import type { ReadOptions } from './readThrough.ts';

const [network] = networks;
const NODE = 'http://node.test/path';
const OTHER = 'http://other.test';
const genuine = goldenPack('genuine');

let chain: Anvil;
let node: RecordedNode;
let head: Header;
beforeAll(async () => {
  chain = await startDemoChain();
  node = recordNode(chain.url);
  const [block] = await jsonRpc(chain.url, ['eth_getBlockByNumber', ['latest', false]]);
  head = parseHeader(block);
});
afterAll(() => chain.stop());

async function read(options: ReadOptions, on: Network = network) {
  const { evidence, reads } = await readEvidence(on, genuine.pack, {
    nodes: [NODE],
    fetch: node.fetch,
    ...options,
  });
  return { block: evidence.block, reads, outcome: genuine.judge(evidence) };
}

interface Call {
  readonly id: number;
  readonly method: string;
  readonly params: readonly unknown[];
}

/** The recorded node, with the results of some calls changed; `trip` counts from 1. */
function changing(change: (result: unknown, call: Call, trip: number) => unknown): typeof fetch {
  let trip = 0;
  return async (url, init) => {
    trip += 1;
    const calls: readonly Call[] = JSON.parse(String(init?.body));
    const answers: readonly Answer[] = await (await node.fetch(url, init)).json();
    return Response.json(
      answers.map((answer) => {
        const call = calls.find(({ id }) => id === answer.id);
        return call === undefined ? answer : { ...answer, result: change(answer.result, call, trip) };
      }),
    );
  };
}

const asksBlock = ({ method, params }: Call, tag: string) =>
  method === 'eth_getBlockByNumber' && params[0] === tag;

describe('a block that the chain replaces while it is read', () => {
  const now = () => numberToHex(head.number);

  test.each<[string, (stranger: unknown) => unknown]>([
    ['by another', (stranger) => stranger],
    ['by none', () => null],
  ])('%s: it is read anew, once', async (_, by) => {
    const stranger = await replacement();
    const once = changing((result, call, trip) =>
      trip === 2 && asksBlock(call, now()) ? by(stranger) : result,
    );
    expect((await read({ fetch: once })).outcome).toBe('genuine');
    const ever = changing((result, call) => (asksBlock(call, now()) ? by(stranger) : result));
    const { block, outcome } = await read({ fetch: ever });
    expect([outcome, block]).toMatchObject([
      'could_not_check',
      { status: 'unread', cause: { code: 'block_replaced' } },
    ]);
  });

  test('on a chain that is really set back: the block that is there now is read', async () => {
    const [before, snapshot] = await jsonRpc(chain.url, ['evm_snapshot'], ['evm_snapshot']);
    await jsonRpc(chain.url, ['evm_mine', [demoNow.time + 60]]);
    let trip = 0;
    const { block, outcome } = await read({
      nodes: [chain.url],
      fetch: async (url, init) => {
        trip += 1;
        if (trip === 2) {
          await jsonRpc(chain.url, ['evm_revert', [snapshot]]);
          await jsonRpc(chain.url, ['evm_mine', [demoNow.time + 90]]);
        }
        return fetch(url, init);
      },
    });
    await jsonRpc(chain.url, ['evm_revert', [before]]);
    expect([outcome, block]).toMatchObject(['genuine', { value: { time: demoNow.time + 90 } }]);
  });

  /** A block of the same number on another chain. */
  async function replacement(): Promise<unknown> {
    const other = await startAnvil();
    try {
      await jsonRpc(other.url, ['anvil_mine', [now()]]);
      return (await jsonRpc(other.url, ['eth_getBlockByNumber', [now(), false]]))[0];
    } finally {
      await other.stop();
    }
  }
});

describe('whether the block may still be replaced', () => {
  test('is what the nodes say of final and safe blocks', async () => {
    const { block } = await read({});
    expect(block).toMatchObject({ value: { finality: { final: head.number - 64, safe: head.number - 32 } } });
  });

  test('is not said where the node knows no such blocks', async () => {
    const unknown = changing((result, call) =>
      asksBlock(call, 'finalized') || asksBlock(call, 'safe') ? null : result,
    );
    const { block, outcome } = await read({ fetch: unknown });
    expect(outcome).toBe('genuine');
    expect(block).not.toHaveProperty(['value', 'finality']);
  });

  test('a node that calls a later block final than it gives as its newest is behind', async () => {
    const [older] = await jsonRpc(chain.url, ['eth_getBlockByNumber', [numberToHex(head.number - 1), false]]);
    const behind = changing((result, call) => {
      if (call.method === 'eth_blockNumber') return numberToHex(head.number - 1);
      if (asksBlock(call, 'latest')) return older;
      return result;
    });
    const finalAhead = changing((result, call) => {
      if (call.method === 'eth_blockNumber') return numberToHex(head.number - 1);
      if (asksBlock(call, 'latest')) return older;
      return asksBlock(call, 'finalized') ? blockNow : result;
    });
    const [blockNow] = await jsonRpc(chain.url, ['eth_getBlockByNumber', ['latest', false]]);
    const open: Network = { ...network };
    delete (open as { notBefore?: number }).notBefore;
    expect((await read({ fetch: behind }, open)).block.status).toBe('found');
    expect((await read({ fetch: finalAhead }, open)).block).toMatchObject({ cause: { code: 'head_stale' } });
  });
});

describe('a head that is older than one known before', () => {
  test('on the demo network, than its present', async () => {
    const block = numberToHex(head.number - 1);
    const behind: typeof fetch = async (_, init) => {
      const body = String(init?.body).replace('"latest",false', `"${block}",false`);
      const answers: readonly Answer[] = await (await fetch(chain.url, { ...init, body })).json();
      const now = numberToHex(head.number);
      return Response.json(
        answers.map((answer) => (answer.result === now ? { ...answer, result: block } : answer)),
      );
    };
    const { block: fact, outcome } = await read({ fetch: behind });
    expect([outcome, fact]).toMatchObject(['could_not_check', { cause: { code: 'head_stale' } }]);
  });

  test('on a network of which the device remembers a newer one', async () => {
    const real: Network = { ...network, demo: false };
    const kept = new Map<string, string>();
    const cache = memoryCache(kept);
    expect((await read({ cache }, real)).outcome).toBe('genuine');
    const [key] = [...kept.keys()].filter((name) => name.startsWith('head'));
    if (key === undefined) throw new Error('no head is kept');
    const seen = async (time: number) => {
      kept.set(key, String(time));
      return (await read({ cache }, real)).block;
    };
    // Nodes of one chain may differ by half a minute.
    expect(await seen(head.time + 30)).toMatchObject({ status: 'found' });
    expect(await seen(head.time + 31)).toMatchObject({ status: 'unread', cause: { code: 'head_stale' } });
    // What cannot have been seen is not believed.
    for (const nonsense of [4e10, -1, Number.NaN])
      expect(await seen(nonsense)).toMatchObject({ status: 'found' });
  });
});

describe('several witnesses', () => {
  const silent: typeof fetch = (_, init) =>
    new Promise((_resolve, reject) => {
      init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
    });
  const between =
    (first: typeof fetch, second: typeof fetch): typeof fetch =>
    (url, init) =>
      (String(url) === NODE ? first : second)(url, init);

  test('one that dawdles is not waited for once there is enough, and is named', async () => {
    const { block, reads, outcome } = await read({
      nodes: [NODE, OTHER],
      fetch: between(node.fetch, silent),
    });
    expect(outcome).toBe('genuine');
    expect(reads.ms).toBeLessThan(1_900);
    expect(block).toMatchObject({
      value: { agreed: ['http://node.test'], failed: [{ node: OTHER, code: 'node_timeout' }] },
    });
  });

  test('one that answers late, in the middle of the reading, is still heard', async () => {
    const asked = event();
    const heard = event();
    let trips = 0;
    // The first node's first answer is enough; its second one comes after the other node's first.
    const first: typeof fetch = async (url, init) => {
      trips += 1;
      if (trips === 2) {
        asked.happens();
        await heard.happened;
      }
      return node.fetch(url, init);
    };
    const second: typeof fetch = async (url, init) => {
      const text = await (await node.fetch(url, init)).text();
      await asked.happened;
      return new Response(
        new ReadableStream({
          start: (controller) => controller.enqueue(new TextEncoder().encode(text)),
          pull: (controller) => {
            controller.close();
            heard.happens();
          },
        }),
      );
    };
    const { block, outcome } = await read({ nodes: [NODE, OTHER], fetch: between(first, second) });
    expect(outcome).toBe('genuine');
    expect(block).toMatchObject({ value: { agreed: ['http://node.test', OTHER] } });
  });

  test('that disagree are named, each with what it says', async () => {
    const other = await startAnvil({ timestamp: demoGenesis });
    try {
      await jsonRpc(other.url, ['anvil_mine', [numberToHex(head.number - 1)]], ['evm_mine', [demoNow.time]]);
      const stranger: typeof fetch = (_, init) => fetch(other.url, init);
      const { block } = await read({ nodes: [NODE, OTHER], fetch: between(node.fetch, stranger) });
      expect(block).toMatchObject({
        cause: {
          code: 'nodes_disagree',
          said: [
            { node: 'http://node.test', block: head.number, hash: head.hash },
            { node: OTHER, block: head.number, hash: expect.not.stringContaining(head.hash) },
          ],
        },
      });
    } finally {
      await other.stop();
    }
  });

  const client = (newest: () => Promise<Header>): HeaderSource => ({
    name: 'light client',
    newest,
    at: newest,
  });

  test('a light client is one more of them', async () => {
    const { block, reads } = await read({ headers: [client(async () => head)] });
    expect(block).toMatchObject({
      value: { agreed: ['http://node.test', 'light client'], asked: ['http://node.test', 'light client'] },
    });
    expect(reads.roundTrips).toBeLessThanOrEqual(4);
  });

  test('a light client that knows another block is a disagreement', async () => {
    const stranger = { ...head, hash: `0x${'12'.repeat(32)}` as const };
    const { block, outcome } = await read({ headers: [client(async () => stranger)] });
    expect([outcome, block]).toMatchObject(['could_not_check', { cause: { code: 'nodes_disagree' } }]);
  });

  test('a light client that knows nothing yet is named, and does not stand in the way', async () => {
    const failing = client(() => Promise.reject(new ReadFailure('node_error', 'still syncing')));
    const { block, outcome } = await read({ headers: [failing] });
    expect([outcome, block]).toMatchObject([
      'genuine',
      { value: { failed: [{ node: 'light client', code: 'node_error' }] } },
    ]);
  });

  test('a node whose proof is false is not counted among those that agree', async () => {
    const lying = changing((result, { method }) =>
      method === 'eth_getProof' && typeof result === 'object' ? { ...result, accountProof: [] } : result,
    );
    const { block, outcome } = await read({ nodes: [NODE, OTHER], fetch: between(lying, node.fetch) });
    expect(outcome).toBe('genuine');
    expect(block).toMatchObject({
      value: { agreed: [OTHER], failed: [{ node: 'http://node.test', code: 'proof_invalid' }] },
    });
  });
});

/** Something that happens once, and that others wait for. */
function event() {
  let happens: () => void = () => undefined;
  const happened = new Promise<void>((resolve) => {
    happens = resolve;
  });
  return { happened, happens };
}
