import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Anvil } from '../../../test/anvil.ts';
import { type LargeLot, makeLargeLot } from '../../../test/largeLot.ts';
import { startDemoChain } from '../../../tools/startDemoChain.ts';
import { networks } from '../../chain/networks.ts';
import { checkBundle } from '../check/checkBundle.ts';
import { parseBundle } from '../check/parseBundle.ts';
import { type BuildProgress, buildBundle } from './buildBundle.ts';
import { bundleText } from './sealBundle.ts';

const [network] = networks;
const exported = { at: 1_793_185_200, software: { name: 'theriac', version: '0.1.0' } } as const;

let chain: Anvil;
let large: LargeLot;
beforeAll(async () => {
  chain = await startDemoChain();
  large = await makeLargeLot(chain.url, 100, 100);
}, 120_000);
afterAll(() => chain.stop());

test('a lot of 10,000 packs: within 20 seconds, with progress, in bounded memory, and proven', async () => {
  const told: BuildProgress[] = [];
  const before = performance.now();
  const built = await buildBundle(network, [{ kind: 'lot', ...large }], {
    nodes: [chain.url],
    exported,
    onProgress: (progress) => told.push(progress),
  });
  expect(performance.now() - before).toBeLessThan(20_000);
  if (!built.ok) throw new Error(built.problem);
  expect(process.memoryUsage().heapUsed).toBeLessThan(512 * 1024 * 1024);
  const read = told.flatMap((one) => (one.stage === 'reading' ? [one.read] : []));
  expect(read).toEqual(read.toSorted((a, b) => a - b));
  expect(new Set(read).size).toBeGreaterThan(5);
  expect(told.at(-1)).toEqual({ stage: 'checking', subject: 0 });
  const text = bundleText(built.bundle);
  expect(text.length).toBeLessThan(8_000_000);
  const parsed = parseBundle(text);
  if (!parsed.ok) throw new Error(parsed.problem);
  const source = { kind: 'block_hash', hash: built.bundle.statement.block.hash } as const;
  const report = await checkBundle(parsed.bundle, source, { networks });
  expect(report.grade).toBe('proven');
  expect(report.lines.filter(({ part }) => part.kind === 'step').length).toBe(500);
}, 120_000);

test('it can be stopped on the way', async () => {
  const stop = new AbortController();
  const work = buildBundle(network, [{ kind: 'lot', ...large }], {
    nodes: [chain.url],
    exported,
    signal: stop.signal,
    onProgress: (progress) => {
      if (progress.stage === 'reading' && progress.read > 20) stop.abort(new Error('enough'));
    },
  });
  await expect(work).rejects.toThrow('enough');
}, 60_000);
