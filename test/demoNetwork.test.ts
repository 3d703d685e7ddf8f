import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verify } from '../cli/verify.ts';
import { networks } from '../src/chain/networks.ts';
import { readUnit } from '../src/chain/readUnit.ts';
import { leaps } from '../src/domain/findings/speed.ts';
import { parseGln, parseGtin14, parseSscc } from '../src/domain/identifiers.ts';
import { OUTCOMES } from '../src/domain/verdict.ts';
import { commissioned } from '../tools/seed/commissioned.ts';
import { consignments } from '../tools/seed/consignments.ts';
import { demoNow } from '../tools/seed/demoNow.ts';
import { jsonRpc } from '../tools/seed/jsonRpc.ts';
import { localDeployments } from '../tools/seed/localDeployments.ts';
import { type DemoPartner, partners } from '../tools/seed/partners.ts';
import { type DemoProduct, products } from '../tools/seed/products.ts';
import { containers } from '../tools/seed/ssccs.ts';
import { typedEntries } from '../tools/seed/typedEntries.ts';
import { units } from '../tools/seed/units.ts';
import { valid } from '../tools/seed/valid.ts';
import { startDemoChain } from '../tools/startDemoChain.ts';
import type { Anvil } from './anvil.ts';
import { goldenPacks } from './goldenPacks.ts';
import { goldenUnits } from './goldenUnits.ts';

describe('the demo network', () => {
  let chain: Anvil;
  beforeAll(async () => {
    chain = await startDemoChain();
  });
  afterAll(() => chain.stop());

  const head = async (url: string) => {
    const [block] = await jsonRpc(url, ['eth_getBlockByNumber', ['latest', false]]);
    return block;
  };

  it('is the same to the last block hash on every start, at its own time', async () => {
    const again = await startDemoChain();
    try {
      const first = await head(chain.url);
      expect(await head(again.url)).toEqual(first);
      expect(first).toMatchObject({ timestamp: `0x${demoNow.time.toString(16)}` });
    } finally {
      await again.stop();
    }
  });

  it('is what deployments/ says (or run: npx tsx tools/deployments.ts)', async () => {
    for (const [path, text] of Object.entries(await localDeployments(chain.url)))
      expect(readFileSync(path, 'utf8'), path).toBe(text);
  });

  it.each(goldenPacks)('$name is $expected', async ({ text, as, expected }) => {
    const gln = parseGln(as);
    if (!gln.ok) throw new Error(`not a GLN: ${as}`);
    const device = { ...demoNow, time: 0 };
    const report = await verify({ text, as: gln.value, nodes: [chain.url] }, device);
    expect(report.outcome).toBe(expected);
  });

  it.each(typedEntries(units))('%s never travels faster than goods can', async (_, { sscc }) => {
    const { custody, partners: known } = (
      await readUnit(networks[0], valid(parseSscc(sscc)), { nodes: [chain.url] })
    ).evidence;
    if (custody.status !== 'found') throw new Error('not read');
    const named = [...known.values()].flatMap((fact) => (fact.status === 'found' ? [fact.value] : []));
    expect(leaps(custody.value.steps, named)).toEqual([]);
  });
});

describe('the demo’s data', () => {
  const all = typedEntries(units).flatMap(([unit]) => commissioned(unit).packs.map(({ serial }) => serial));

  it('is a supply chain of some size', () => {
    const roles = Object.values<DemoPartner>(partners).map(({ role }) => role);
    const count = (role: DemoPartner['role']) => roles.filter((one) => one === role).length;
    expect([count('manufacturer'), count('wholesaler'), count('pharmacy')]).toEqual([2, 2, 3]);
    expect([count('carrier'), count('authority')]).toEqual([1, 1]);
    expect(Object.keys(products)).toHaveLength(8);
    expect(all.length).toBeGreaterThanOrEqual(2_000);
    expect(Math.max(...Object.values(units).map(({ packs }) => packs))).toBeGreaterThan(200);
    expect(consignments.filter(({ received }) => received === undefined).length).toBeGreaterThan(1);
  });

  it('gives every pack a serial of its own, but for the golden duplicate', () => {
    expect(all.length - new Set(all).size).toBe(1);
  });

  it('holds right identifiers only, all under the prefix for demonstrations', () => {
    const ssccs = [...Object.values(containers), ...Object.values(units).map(({ sscc }) => sscc)];
    const parsed = [
      ...Object.values<DemoPartner>(partners).map(({ gln }) => parseGln(gln)),
      ...Object.values<DemoProduct>(products).map(({ gtin }) => parseGtin14(gtin)),
      ...ssccs.map(parseSscc),
    ];
    for (const one of parsed)
      expect(one).toMatchObject({ ok: true, value: expect.stringMatching(/^\d?952/) });
    expect(new Set(ssccs).size).toBe(ssccs.length);
  });

  it('has a golden pack for every outcome that a pack alone can bring about', () => {
    // Without a node nothing can be checked, and "supplied" is what others than pharmacists see.
    const others = OUTCOMES.filter((outcome) => outcome !== 'could_not_check' && outcome !== 'supplied');
    expect(new Set(goldenPacks.map(({ expected }) => expected))).toEqual(new Set(others));
    expect(new Set(goldenPacks.map(({ name }) => name)).size).toBe(goldenPacks.length);
  });

  it.each(goldenUnits)('$name is a tote on its way to where it says', ({ text, packs, as }) => {
    const unit = typedEntries(units).find(([, { sscc }]) => text === `]C100${sscc}`);
    const last = consignments.findLast(({ units }) => unit !== undefined && units.includes(unit[0]));
    expect(unit?.[1].packs).toBe(packs);
    expect(last?.received).toBeUndefined();
    expect(partners[last?.to ?? 'authority'].gln).toBe(as);
  });
});
