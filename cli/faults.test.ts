import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Anvil } from '../test/anvil.ts';
import { type Fault, type FaultyNode, logFaults, startFaultyNode, wrongChain } from '../test/faultyNode.ts';
import { goldenPacks } from '../test/goldenPacks.ts';
import { startDemoChain } from '../tools/startDemoChain.ts';
import { run } from './run.ts';

// Whatever a node does wrong, the genuine pack is never called anything else than genuine or not checked.

let chain: Anvil;
let node: FaultyNode;
beforeAll(async () => {
  chain = await startDemoChain();
  node = await startFaultyNode(chain.url);
});
afterAll(async () => {
  await node.stop();
  await chain.stop();
});

async function verify(golden = 'genuine'): Promise<{
  code: number;
  report: { outcome: string; findings: { cause?: string }[] };
}> {
  const text = goldenPacks.find(({ name }) => name === golden)?.text ?? '';
  let out = '';
  const code = await run(['verify', text, '--node', node.url, '--as', '9521003000008'], {
    input: Readable.from([]),
    print: async (line) => {
      out += line;
    },
    say: (words) => {
      throw new Error(words);
    },
  });
  return { code, report: JSON.parse(out) };
}

const faults: Record<string, { readonly fault: Fault; readonly cause: string }> = {
  'a closed connection': { fault: { kind: 'drop' }, cause: 'node_unreachable' },
  'an HTTP error': { fault: { kind: 'status', status: 503 }, cause: 'node_error' },
  'half an answer': { fault: { kind: 'truncate', bytes: 500 }, cause: 'answer_malformed' },
  'an answer left out': {
    fault: { kind: 'answers', change: (all) => all.slice(1) },
    cause: 'answer_malformed',
  },
  'an answer given twice': {
    fault: { kind: 'answers', change: (all) => [...all, ...all.slice(0, 1)] },
    cause: 'answer_malformed',
  },
  'another chain': { fault: wrongChain, cause: 'wrong_chain' },
  'an altered log': { fault: logFaults['an altered log'], cause: 'trail_mismatch' },
  'a missing log': { fault: logFaults['a missing log'], cause: 'trail_mismatch' },
  'a duplicated log': { fault: logFaults['a duplicated log'], cause: 'answer_malformed' },
};

it.each(Object.entries(faults))('%s: could_not_check, exit code 2', async (_name, { fault, cause }) => {
  node.set(fault);
  const { code, report } = await verify();
  expect({ code, outcome: report.outcome }).toEqual({ code: 2, outcome: 'could_not_check' });
  expect(report.findings.flatMap((finding) => finding.cause ?? [])).toContain(cause);
});

it('answers in another order are the same answers', async () => {
  node.set({ kind: 'answers', change: (all) => all.toReversed() });
  expect((await verify()).report.outcome).toBe('genuine');
});

it.each(['eth_getLogs', 'eth_getProof', 'eth_getBlockByNumber'])(
  'a connection closed whenever %s is called: could_not_check',
  async (method) => {
    node.set({ kind: 'drop', method });
    expect((await verify()).report.outcome).toBe('could_not_check');
  },
);

it.each([1, 2, 3])('half an answer to request %i only: could_not_check', async (which) => {
  node.set({ kind: 'truncate', bytes: 3_000, when: (_, request) => request === which });
  expect((await verify()).report.outcome).toBe('could_not_check');
});

it.each(['genuine', 'recalled', 'used_elsewhere', 'unknown_product', 'in_transit_to_you', 'repacked'])(
  '%s through a node that does something wrong at random: the true verdict, or none',
  async (golden) => {
    const expected = goldenPacks.find(({ name }) => name === golden)?.expected;
    const outcomes = new Set<string>();
    for (let seed = 1; seed <= 12; seed += 1) {
      node.set({ kind: 'random', seed });
      const { outcome } = (await verify(golden)).report;
      expect([expected, 'could_not_check'], `seed ${seed}`).toContain(outcome);
      outcomes.add(outcome);
    }
    expect(outcomes).toContain('could_not_check');
  },
);

it('a slow node is waited for', async () => {
  node.set({ kind: 'delay', ms: 300 });
  expect((await verify()).report.outcome).toBe('genuine');
});
