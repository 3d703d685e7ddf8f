import { numberToHex } from 'viem';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { alterationsOf, altered } from '../../test/alterations.ts';
import { type Anvil, startAnvil } from '../../test/anvil.ts';
import { goldenPack } from '../../test/goldenPack.ts';
import { type Answer, type RecordedNode, recordNode } from '../../test/recordedNode.ts';
import { demoGenesis, demoNow } from '../../tools/seed/demoNow.ts';
import { jsonRpc } from '../../tools/seed/jsonRpc.ts';
import { startDemoChain } from '../../tools/startDemoChain.ts';
import type { Network } from './network.ts';
import { networks } from './networks.ts';
import { readEvidence } from './readEvidence.ts';

const [network] = networks;
const NODE = 'http://node.test/path';
const OTHER = 'http://other.test';

/** Blocks of the demo network before the one that sets its present. */
let height: number;
let chain: Anvil;
let node: RecordedNode;
const genuine = goldenPack('genuine');
beforeAll(async () => {
  chain = await startDemoChain();
  height = Number((await jsonRpc(chain.url, ['eth_blockNumber']))[0]) - 1;
  node = recordNode(chain.url);
  await readEvidence(network, genuine.pack, { nodes: [NODE], fetch: node.fetch });
});
afterAll(() => chain.stop());

/** Reads the genuine pack through a node whose answers are passed through `change`. */
async function through(
  change: (answers: readonly Answer[], body: string) => Response | Promise<Response>,
  options: { network?: Network; timeoutMs?: number } = {},
) {
  const { evidence } = await readEvidence(options.network ?? network, genuine.pack, {
    nodes: [NODE],
    timeoutMs: options.timeoutMs ?? 8000,
    fetch: async (url, init) => {
      const response = await node.fetch(url, init);
      return change(await response.json(), String(init?.body));
    },
  });
  return { evidence, outcome: genuine.judge(evidence) };
}

function changeResult(method: string, to: (result: unknown) => unknown) {
  return (answers: readonly Answer[], body: string) => {
    const calls: readonly { method: string; id: number }[] = JSON.parse(body);
    return Response.json(
      answers.map((answer) =>
        calls.find(({ id }) => id === answer.id)?.method === method
          ? { ...answer, result: to(answer.result) }
          : answer,
      ),
    );
  };
}

describe('a node that fails as a whole is named, and nothing is green', () => {
  const faults: readonly [string, string, () => Response | Promise<Response>][] = [
    ['refuses the connection', 'node_unreachable', () => Promise.reject(new TypeError('fetch failed'))],
    ['answers with an HTTP error', 'node_error', () => new Response('busy', { status: 503 })],
    [
      'answers the batch with one error',
      'node_error',
      () => Response.json({ jsonrpc: '2.0', id: null, error: { code: -32_600, message: 'no batches' } }),
    ],
    ['answers with something else than JSON', 'answer_malformed', () => new Response('<html>')],
    ['answers with nothing', 'answer_malformed', () => new Response('')],
    ['answers with an empty batch', 'answer_malformed', () => Response.json([])],
    ['answers with null', 'answer_malformed', () => Response.json(null)],
    ['sends without end', 'answer_too_large', () => new Response(endless())],
  ];
  test.each(faults)('%s', async (_, code, answer) => {
    const result = await through(answer);
    expect(result.outcome).toBe('could_not_check');
    expect(result.evidence.block).toMatchObject({
      status: 'unread',
      cause: { code, node: 'http://node.test' },
    });
    expect(result.evidence.product).toMatchObject({ status: 'unread', cause: { code: 'depends_on_unread' } });
  });

  test('says nothing at all: given up in time', async () => {
    const { evidence } = await readEvidence(network, genuine.pack, {
      nodes: [NODE],
      timeoutMs: 100,
      fetch: (_, init) =>
        new Promise((_resolve, reject) => {
          init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
        }),
    });
    expect(evidence.block).toMatchObject({ status: 'unread', cause: { code: 'node_timeout' } });
    expect(genuine.judge(evidence)).toBe('could_not_check');
  });

  test.each([1, 2])('stops after %i answers', async (answered) => {
    let count = 0;
    const result = await through((answers) => {
      count += 1;
      return count > answered ? Promise.reject(new TypeError('fetch failed')) : Response.json(answers);
    });
    expect(result.outcome).toBe('could_not_check');
  });

  test.each<[string, (answers: readonly Answer[]) => readonly Answer[]]>([
    ['leaves one out', (answers) => answers.slice(1)],
    ['gives one twice', (answers) => [...answers, ...answers.slice(0, 1)]],
    ['gives one twice in the place of another', (answers) => [...answers.slice(1), ...answers.slice(1, 2)]],
    ['invents an id', (answers) => answers.map((answer, i) => (i === 0 ? { ...answer, id: 99 } : answer))],
  ])('of a batch %s', async (_, change) => {
    const result = await through((answers) => Response.json(change(answers)));
    expect(result.evidence.block).toMatchObject({ status: 'unread', cause: { code: 'answer_malformed' } });
    expect(result.outcome).toBe('could_not_check');
  });

  test('answers of a batch may come in any order', async () => {
    expect((await through((answers) => Response.json(answers.toReversed()))).outcome).toBe('genuine');
  });
});

describe('a chain that is not the network is named', () => {
  test('another chain id', async () => {
    const result = await through(changeResult('eth_chainId', () => '0x1'));
    expect(result.evidence.block).toMatchObject({ status: 'unread', cause: { code: 'wrong_chain' } });
    expect(result.outcome).toBe('could_not_check');
  });

  test.each(['partners', 'catalogue', 'ledger'] as const)(
    'another code at the address of %s',
    async (name) => {
      const contract = { ...network.contracts[name], codeHash: `0x${'12'.repeat(32)}` as const };
      const other: Network = { ...network, contracts: { ...network.contracts, [name]: contract } };
      const result = await through((answers) => Response.json(answers), { network: other });
      expect(result.evidence.block).toMatchObject({ status: 'unread', cause: { code: 'wrong_contract' } });
      expect(result.outcome).toBe('could_not_check');
    },
  );

  test('a header older than the node counts to', async () => {
    const result = await through(
      changeResult('eth_blockNumber', (number) => `0x${(Number(number) + 1).toString(16)}`),
    );
    expect(result.evidence.block).toMatchObject({ status: 'unread', cause: { code: 'head_stale' } });
    expect(result.outcome).toBe('could_not_check');
  });

  test('a log later than the block it gives', async () => {
    const result = await through(
      changeResult('eth_getLogs', (logs) =>
        Array.isArray(logs)
          ? logs.map((log, i) => (i === logs.length - 1 ? { ...log, blockNumber: '0xfffff' } : log))
          : logs,
      ),
    );
    expect(result.evidence.block).toMatchObject({ status: 'unread', cause: { code: 'head_stale' } });
    expect(result.outcome).toBe('could_not_check');
  });

  test.each([
    ['a day after the newest block', 86_400, 'head_stale'],
    ['a day before it', -86_400, 'clock_disagrees'],
    ['a minute after it', 60, undefined],
  ])('a device whose clock counts, and stands %s', async (_, offset, code) => {
    vi.useFakeTimers({ toFake: ['Date'], now: (demoNow.time + offset) * 1000 });
    try {
      const { evidence } = await through((answers) => Response.json(answers), {
        network: { ...network, clock: 'device' },
      });
      if (code === undefined) expect(evidence.block.status).toBe('found');
      else expect(evidence.block).toMatchObject({ status: 'unread', cause: { code } });
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('several nodes', () => {
  const read = async (nodes: Readonly<Record<string, typeof fetch>>, timeoutMs = 8000) => {
    const { evidence, reads } = await readEvidence(network, genuine.pack, {
      nodes: Object.keys(nodes),
      timeoutMs,
      fetch: (url, init) => nodes[String(url)]?.(url, init) ?? Promise.reject(new TypeError('fetch failed')),
    });
    return { evidence, reads, outcome: genuine.judge(evidence) };
  };
  const dead: typeof fetch = () => Promise.reject(new TypeError('fetch failed'));
  const silent: typeof fetch = (_, init) =>
    new Promise((_resolve, reject) => {
      init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
    });

  test('that agree are all named', async () => {
    const { evidence, outcome: given } = await read({ [NODE]: node.fetch, [OTHER]: node.fetch });
    expect(given).toBe('genuine');
    expect(evidence.block).toMatchObject({
      value: { agreed: ['http://node.test', OTHER], asked: ['http://node.test', OTHER] },
    });
  });

  test('two addresses of one host count as one', async () => {
    const { evidence } = await read({ [NODE]: node.fetch, 'http://node.test/other': node.fetch });
    expect(evidence.block).toMatchObject({ value: { agreed: ['http://node.test'] } });
  });

  test.each([
    ['dead', dead],
    ['silent', silent],
  ])('the first %s: the second answers', async (_, first) => {
    const { evidence, outcome: given } = await read({ [NODE]: first, [OTHER]: node.fetch }, 400);
    expect(given).toBe('genuine');
    expect(evidence.block).toMatchObject({ value: { agreed: [OTHER], asked: ['http://node.test', OTHER] } });
  });

  test('the first cannot prove: the second is asked; where neither can, it is one node’s word', async () => {
    const proofless: typeof fetch = (url, init) =>
      node.fetch(url, { ...init, body: String(init?.body).replaceAll('eth_getProof', 'eth_getProofs') });
    const proven = await read({ [NODE]: proofless, [OTHER]: node.fetch });
    expect(proven.outcome).toBe('genuine');
    expect(proven.evidence.state).toMatchObject({ proof: { level: 'proven' } });
    const said = await read({ [NODE]: proofless, [OTHER]: proofless });
    expect(said.outcome).toBe('genuine');
    expect(said.evidence.block).toMatchObject({ proof: { level: 'said', node: 'http://node.test' } });
  });

  test('the first fails half-way: the second goes on', async () => {
    let count = 0;
    const failing: typeof fetch = (url, init) => {
      count += 1;
      return count === 1 ? node.fetch(url, init) : dead(url, init);
    };
    expect((await read({ [NODE]: failing, [OTHER]: node.fetch })).outcome).toBe('genuine');
  });

  test('one on another chain of the same height: nobody is believed', async () => {
    const stranger = await startAnvil({ timestamp: demoGenesis });
    try {
      await jsonRpc(stranger.url, ['anvil_mine', [numberToHex(height)]], ['evm_mine', [demoNow.time]]);
      const fork: typeof fetch = (_, init) => fetch(stranger.url, init);
      const { evidence, outcome: given } = await read({ [NODE]: node.fetch, [OTHER]: fork });
      expect(evidence.block).toMatchObject({ status: 'unread', cause: { code: 'nodes_disagree' } });
      expect(given).toBe('could_not_check');
    } finally {
      await stranger.stop();
    }
  });

  test('one that is a block behind: that block is read, and the other confirms it', async () => {
    await jsonRpc(chain.url, ['evm_mine', [demoNow.time + 12]]);
    const [head] = await jsonRpc(chain.url, ['eth_blockNumber']);
    const before = numberToHex(Number(head) - 1);
    const live: typeof fetch = (_, init) => fetch(chain.url, init);
    const behind: typeof fetch = async (_, init) => {
      const response = await fetch(chain.url, {
        ...init,
        body: String(init?.body).replace('"latest",false', `"${before}",false`),
      });
      const answers: readonly Answer[] = await response.json();
      return Response.json(
        answers.map((answer) => (answer.result === head ? { ...answer, result: before } : answer)),
      );
    };
    const { evidence, outcome: given } = await read({ [NODE]: live, [OTHER]: behind });
    expect(given).toBe('genuine');
    expect(evidence.block).toMatchObject({
      value: { number: Number(before), agreed: ['http://node.test', OTHER] },
    });
  });
});

describe('any one alteration of any one answer', () => {
  // All of them, for two packs, take minutes: a fixed sample, another one for each pack.
  test.each([
    ['genuine', 101, 0],
    ['used_elsewhere', 101, 7],
    ['recalled', 101, 13],
    ['repacked', 199, 29],
    ['unknown_serial', 61, 31],
    ['duplicate', 101, 37],
    ['suspect_reported', 101, 41],
    ['step_corrected', 151, 43],
  ])('%s: the true verdict, or none', async (name, every, first) => {
    const subject = goldenPack(name);
    const own = recordNode(chain.url);
    const read = async (fetch: typeof globalThis.fetch) => {
      const { evidence } = await readEvidence(network, subject.pack, { nodes: [NODE], fetch });
      return subject.judge(evidence);
    };
    const truth = await read(own.fetch);
    const bodies = [...own.requests];
    const all = bodies.flatMap((body) =>
      alterationsOf(own.answers.get(body)).map((alteration) => ({ body, alteration })),
    );
    const sample = all.filter((_, i) => i % every === first);
    expect(sample.length).toBeGreaterThan(15);
    for (const { body, alteration } of sample) {
      const result = await read((url, init) =>
        String(init?.body) === body
          ? Promise.resolve(Response.json(altered(own.answers.get(body), alteration)))
          : own.fetch(url, init),
      );
      expect([truth, 'could_not_check'], `${alteration.path.join('.')} ${alteration.name}`).toContain(result);
    }
  });
});

test('a reading that the caller ends throws the reason', async () => {
  const controller = new AbortController();
  const reading = readEvidence(network, genuine.pack, {
    nodes: [NODE],
    signal: controller.signal,
    fetch: (url, init) => {
      controller.abort(new Error('another scan'));
      return fetch(url, init);
    },
  });
  await expect(reading).rejects.toThrow('another scan');
});

function endless(): ReadableStream {
  const chunk = new Uint8Array(1024 * 1024);
  return new ReadableStream({ pull: (controller) => controller.enqueue(chunk) });
}
