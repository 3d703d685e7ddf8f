import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Anvil } from '../../../test/anvil.ts';
import { readGoldenPacks } from '../../../test/goldenPack.ts';
import { startDemoChain } from '../../../tools/startDemoChain.ts';
import { networks } from '../../chain/networks.ts';
import { buildBundle } from './buildBundle.ts';
import { bundleText } from './sealBundle.ts';

const [network] = networks;
const exported = { at: 1_793_185_200, software: { name: 'theriac', version: '0.1.0' } } as const;
let chain: Anvil;
beforeAll(async () => {
  chain = await startDemoChain();
});
afterAll(() => chain.stop());

test.each(readGoldenPacks)('$name', async ({ pack }) => {
  const t = performance.now();
  const built = await buildBundle(network, [{ kind: 'pack', pack, viewer: { kind: 'inspector' } }], {
    nodes: [chain.url],
    exported,
  });
  if (!built.ok) throw new Error('x');
  const { material, statement } = built.bundle;
  console.log(performance.now() - t, bundleText(built.bundle).length, material.nodes.length, material.logs.length, material.accounts.map((a) => ('slots' in a ? a.slots.length : 0)), statement.subjects[0]?.kind === 'pack' && statement.subjects[0].verdict.outcome);
  expect(1).toBe(1);
});
