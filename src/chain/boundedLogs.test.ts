import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Anvil } from '../../test/anvil.ts';
import { goldenPack, readGoldenPacks } from '../../test/goldenPack.ts';
import { startDemoChain } from '../../tools/startDemoChain.ts';
import { networks } from './networks.ts';
import { readEvidence } from './readEvidence.ts';
import { readUnit } from './readUnit.ts';

const [network] = networks;

let chain: Anvil;
beforeAll(async () => {
  chain = await startDemoChain();
});
afterAll(() => chain.stop());

interface Call {
  readonly id: number;
  readonly method: string;
  readonly params: readonly { readonly fromBlock: string; readonly toBlock: string }[];
}
type Answer = { readonly id: number; readonly result?: unknown };

/** The demo's node, which refuses logs as `refusal` says. */
function boundedNode(
  refusal: (blocks: number, logs: number) => { code: number; message: string } | undefined,
) {
  let refused = 0;
  const node: typeof fetch = async (_, init) => {
    const calls: readonly Call[] = JSON.parse(String(init?.body));
    const answers: readonly Answer[] = await (await fetch(chain.url, init)).json();
    return Response.json(
      answers.map((answer) => {
        const call = calls.find(({ id }) => id === answer.id);
        const [filter] = call?.params ?? [];
        if (call?.method !== 'eth_getLogs' || filter === undefined) return answer;
        const blocks =
          filter.toBlock === 'latest' ? 1e9 : Number(filter.toBlock) - Number(filter.fromBlock) + 1;
        const error = refusal(blocks, Array.isArray(answer.result) ? answer.result.length : 0);
        if (error === undefined) return answer;
        refused += 1;
        return { jsonrpc: '2.0', id: answer.id, error };
      }),
    );
  };
  return { fetch: node, refused: () => refused };
}

const tooWide = (most: number) => (blocks: number) =>
  blocks > most ? { code: -32_005, message: 'no' } : undefined;
const tooMany = (most: number) => (_: number, logs: number) =>
  logs > most ? { code: -32_602, message: `query returned more than ${most} results` } : undefined;

describe.each([
  ['more than 40 blocks', tooWide(40)],
  ['more than one block', tooWide(1)],
  ['more than 12 logs', tooMany(12)],
])('a node that refuses %s', (_, refusal) => {
  test('leads to the same verdicts, all of it proven', async () => {
    for (const { name, pack, atOnce, judge } of readGoldenPacks) {
      const { fetch } = boundedNode(refusal);
      const { evidence } = await readEvidence(network, pack, { nodes: ['http://bounded.test'], fetch });
      expect([name, judge(evidence)]).toEqual([name, atOnce]);
      expect(evidence.product).toMatchObject({ proof: { level: 'proven' } });
    }
  });

  test('shows what a unit holds', async () => {
    const { evidence } = await readEvidence(network, goldenPack('repacked').pack, { nodes: [chain.url] });
    if (evidence.custody.status !== 'found') throw new Error(evidence.custody.status);
    for (const unit of new Set(evidence.custody.value.steps.map((step) => step.unit))) {
      const { fetch } = boundedNode(refusal);
      const bounded = await readUnit(network, unit, { nodes: ['http://bounded.test'], fetch });
      const whole = await readUnit(network, unit, { nodes: [chain.url] });
      expect(bounded.evidence.contents).toEqual(whole.evidence.contents);
      expect(bounded.evidence.custody).toEqual(whole.evidence.custody);
    }
  });
});

test('where another node gives all blocks, that one is asked', async () => {
  const bounded = boundedNode(tooWide(40));
  const { evidence, reads } = await readEvidence(network, goldenPack('genuine').pack, {
    nodes: ['http://bounded.test', chain.url],
    fetch: (url, init) => (String(url) === chain.url ? fetch(url, init) : bounded.fetch(url, init)),
  });
  expect(goldenPack('genuine').judge(evidence)).toBe('genuine');
  expect(bounded.refused()).toBeGreaterThan(0);
  expect(reads.roundTrips).toBeLessThanOrEqual(5);
});

test('a node that refuses even one block is given up, soon', async () => {
  const { fetch } = boundedNode(() => ({ code: -32_005, message: 'limit exceeded' }));
  const { evidence, reads } = await readEvidence(network, goldenPack('genuine').pack, {
    nodes: ['http://bounded.test'],
    fetch,
  });
  expect(goldenPack('genuine').judge(evidence)).toBe('could_not_check');
  expect(evidence.product).toMatchObject({ status: 'unread', cause: { code: 'node_error' } });
  expect(reads.roundTrips).toBeLessThan(8);
});

test('a node that gives pieces, and leaves a log out, is noticed', async () => {
  const { fetch } = boundedNode(tooWide(40));
  let left = 0;
  const lying: typeof fetch = async (url, init) => {
    const answers: readonly Answer[] = await (await fetch(url, init)).json();
    return Response.json(
      answers.map((answer) => {
        if (!Array.isArray(answer.result) || answer.result.length < 2) return answer;
        left += 1;
        return { ...answer, result: answer.result.slice(1) };
      }),
    );
  };
  const { evidence } = await readEvidence(network, goldenPack('genuine').pack, {
    nodes: ['http://bounded.test'],
    fetch: lying,
  });
  expect(left).toBeGreaterThan(0);
  expect(goldenPack('genuine').judge(evidence)).toBe('could_not_check');
});
