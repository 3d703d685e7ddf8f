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

const genuine = goldenPacks.find(({ name }) => name === 'genuine')?.text ?? '';

async function verify(): Promise<{
  code: number;
  report: { outcome: string; findings: { cause?: string }[] };
}> {
  let out = '';
  const code = await run(['verify', genuine, '--node', node.url, '--as', '9521003000008'], {
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

it('a slow node is waited for', async () => {
  node.set({ kind: 'delay', ms: 300 });
  expect((await verify()).report.outcome).toBe('genuine');
});
