import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Anvil } from '../../test/anvil.ts';
import { goldenPack, readGoldenPacks } from '../../test/goldenPack.ts';
import { startDemoChain } from '../../tools/startDemoChain.ts';
import { networks } from './networks.ts';
import { readEvidence } from './readEvidence.ts';

const [network] = networks;
describe('on the demo network', () => {
  let chain: Anvil;
  beforeAll(async () => {
    chain = await startDemoChain();
  });
  afterAll(() => chain.stop());

  test.each(readGoldenPacks)(
    '$name: every fact proven, in few trips, to the right verdict',
    async ({ pack, atOnce, judge }) => {
      const { evidence, reads } = await readEvidence(network, pack, { nodes: [chain.url] });
      // That the pack is of another lot is found by looking through the others, which is no part of this.
      expect(judge(evidence)).toBe(atOnce);
      expect(reads.roundTrips).toBeLessThanOrEqual(4);
      for (const fact of [evidence.block, evidence.product, ...evidence.partners.values()])
        expect(fact).toMatchObject({ proof: { level: 'proven' } });
    },
  );

  test('a node without state proofs gives the same facts, as its word', async () => {
    for (const { pack, atOnce, judge } of readGoldenPacks) {
      const { evidence } = await readEvidence(network, pack, {
        nodes: [chain.url],
        fetch: async (url, init) =>
          fetch(url, { ...init, body: String(init?.body).replaceAll('eth_getProof', 'eth_getProofs') }),
      });
      expect(judge(evidence)).toBe(atOnce);
      expect(evidence.product).toMatchObject({ proof: { level: 'said', node: chain.url } });
    }
  });

  test('a pack at one place can be named in a transaction; one at two places, or none, cannot', async () => {
    const refOf = async (name: string) => {
      return (await readEvidence(network, goldenPack(name).pack, { nodes: [chain.url] })).packRef;
    };
    expect(await refOf('genuine')).toMatchObject({ proof: expect.any(Array) });
    expect(await refOf('repacked')).toBeDefined();
    expect(await refOf('duplicate')).toBeUndefined();
    expect(await refOf('unknown_serial')).toBeUndefined();
  });

  test('a report about a tote is one about each of its packs', async () => {
    const { reports } = (
      await readEvidence(network, goldenPack('suspect_reported').pack, { nodes: [chain.url] })
    ).evidence;
    expect(reports).toMatchObject({
      status: 'found',
      value: [{ ground: 'temperature', sequence: 1, note: expect.stringContaining('two hours') }],
    });
    expect(reports).not.toHaveProperty(['value', 0, 'packIndex']);
  });

  test('a correction names the step that was recorded wrongly', async () => {
    const { corrections, custody } = (
      await readEvidence(network, goldenPack('step_corrected').pack, { nodes: [chain.url] })
    ).evidence;
    if (corrections.status !== 'found' || custody.status !== 'found') throw new Error('not read');
    const [correction] = corrections.value;
    const step = custody.value.steps.find(({ sequence }) => sequence === correction?.step);
    expect(step).toMatchObject({ kind: 'shipped', partner: correction?.partner });
    expect(correction).toMatchObject({ reason: 'incorrect_data' });
  });

  test('the steps of a pack include those of the pallet that carried it, marked', async () => {
    const { custody } = (await readEvidence(network, goldenPack('genuine').pack, { nodes: [chain.url] }))
      .evidence;
    if (custody.status !== 'found') throw new Error(custody.status);
    const steps = custody.value.steps.map(({ kind, carried }) => `${kind}${carried ? ' (pallet)' : ''}`);
    expect(steps).toEqual([
      'commissioned',
      'packed',
      'shipped (pallet)',
      'received (pallet)',
      'unpacked',
      'shipped',
      'received',
    ]);
  });
});
