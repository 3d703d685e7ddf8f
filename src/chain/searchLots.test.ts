import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Anvil } from '../../test/anvil.ts';
import { goldenPack, readGoldenPacks } from '../../test/goldenPack.ts';
import { startDemoChain } from '../../tools/startDemoChain.ts';
import { OUTCOMES } from '../domain/verdict.ts';
import { networks } from './networks.ts';
import { readEvidence } from './readEvidence.ts';
import { mayBeInAnotherLot, searchOtherLots } from './searchLots.ts';

const [network] = networks;
const differs = goldenPack('lot_differs');

let chain: Anvil;
beforeAll(async () => {
  chain = await startDemoChain();
});
afterAll(() => chain.stop());

const search = (pack = differs.pack, more: Partial<Parameters<typeof searchOtherLots>[2]> = {}) =>
  searchOtherLots(network, pack, { nodes: [chain.url], ...more });

test('red at once; then the lot it was made in is found, proven, and named', async () => {
  const { evidence } = await readEvidence(network, differs.pack, { nodes: [chain.url] });
  expect([differs.judge(evidence), mayBeInAnotherLot(evidence)]).toEqual(['unknown_serial', true]);
  const progress: (readonly number[])[] = [];
  const { found, looked, of } = await search(differs.pack, {
    onProgress: (...now) => progress.push(now),
  });
  if (found === undefined) throw new Error('not found');
  expect(differs.judge(found.evidence)).toBe('label_mismatch');
  expect(found.evidence).toMatchObject({
    subject: differs.pack,
    lot: { status: 'found', value: { lot: 'DEMO01A' }, proof: { level: 'proven' } },
    custody: { status: 'found', proof: { level: 'proven' } },
  });
  expect(progress.at(-1)).toEqual([looked, of]);
  expect(progress[0]).toEqual([0, 0]);
});

test('a serial that no lot has is not found', async () => {
  const { found, looked, of } = await search(goldenPack('unknown_serial').pack);
  expect(found).toBeUndefined();
  expect([looked, of > 0]).toEqual([of, true]);
});

test('it only ever turns one red into another', async () => {
  const reds = OUTCOMES.slice(0, OUTCOMES.indexOf('could_not_check'));
  for (const { pack, judge, name } of readGoldenPacks) {
    if (pack.lot === undefined || pack.serial === undefined) continue;
    const { evidence } = await readEvidence(network, pack, { nodes: [chain.url] });
    const { found } = await search(pack);
    if (found !== undefined)
      expect([name, reds]).toEqual([name, expect.arrayContaining([judge(found.evidence)])]);
    if (mayBeInAnotherLot(evidence)) expect(reds).toContain(judge(evidence));
  }
});

test.each([
  ['eth_getLogs', 'of the lots leaves the newest out', (logs: readonly unknown[]) => logs.slice(0, -1)],
  [
    'eth_getLogs',
    'alters every log',
    (logs: readonly object[]) => logs.map((log) => ({ ...log, data: '0x' })),
  ],
  ['eth_getProof', 'is nothing', () => null],
])('a node whose %s %s finds nothing that is not proven', async (method, _, change) => {
  const lying: typeof fetch = async (url, init) => {
    const calls: readonly { id: number; method: string }[] = JSON.parse(String(init?.body));
    const answers: readonly { id: number; result: never }[] = await (await fetch(url, init)).json();
    return Response.json(
      answers.map((answer) =>
        calls.find(({ id }) => id === answer.id)?.method === method
          ? { ...answer, result: change(answer.result) }
          : answer,
      ),
    );
  };
  const { found } = await search(differs.pack, { fetch: lying });
  if (found !== undefined) expect(differs.judge(found.evidence)).toBe('label_mismatch');
});

test('a lie that is told once does not keep it from being found', async () => {
  for (const lied of [1, 2, 3, 4]) {
    let request = 0;
    const once: typeof fetch = async (url, init) => {
      request += 1;
      const text = await (await fetch(url, init)).text();
      return new Response(
        request === lied ? text.replaceAll(/[0-9a-f]{64}/g, (word) => `${word.slice(1)}0`) : text,
      );
    };
    const { found } = await search(differs.pack, { fetch: once });
    expect([lied, found && differs.judge(found.evidence)]).toEqual([lied, 'label_mismatch']);
  }
});

test('can be stopped', async () => {
  const controller = new AbortController();
  const stopped = search(differs.pack, {
    signal: controller.signal,
    onProgress: () => controller.abort(new Error('enough')),
  });
  await expect(stopped).rejects.toThrow('enough');
});
