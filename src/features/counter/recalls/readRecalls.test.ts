import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Anvil } from '../../../../test/anvil.ts';
import { partners } from '../../../../tools/seed/partners.ts';
import { products } from '../../../../tools/seed/products.ts';
import { valid } from '../../../../tools/seed/valid.ts';
import { startDemoChain } from '../../../../tools/startDemoChain.ts';
import { networks } from '../../../chain/networks.ts';
import { readLotEvidence } from '../../../chain/readLotEvidence.ts';
import { parseGln, parseGtin14, parseLot } from '../../../domain/identifiers.ts';
import type { LotEvidence } from '../../../domain/lotEvidence.ts';
import { readRecalls, recalledHere } from './readRecalls.ts';

const [network] = networks;
const harbour = valid(parseGln(partners.harbour.gln));
const hill = valid(parseGln(partners.hill.gln));
const recalled = {
  gtin: valid(parseGtin14(products.metformin.gtin)),
  lot: valid(parseLot('DEMO03B')),
};
const unread = { status: 'unread', cause: { code: 'node_error' } } as const;
let chain: Anvil;
let evidence: LotEvidence;
beforeAll(async () => {
  chain = await startDemoChain();
  ({ evidence } = await readLotEvidence(network, recalled.gtin, recalled.lot, { nodes: [chain.url] }));
});
afterAll(() => chain.stop());

describe('readRecalls', () => {
  it('finds the recalled lot that was here, and leaves out those that went elsewhere', async () => {
    const { isListed, lots, unread } = await readRecalls(network, harbour, [], { nodes: [chain.url] });
    expect({ isListed, unread }).toEqual({ isListed: true, unread: [] });
    expect(lots).toMatchObject([
      {
        ...recalled,
        product: 'Metformin hydrochloride 850 mg',
        back: { received: 120, onShelf: 112, dispensed: 8 },
      },
    ]);
  });

  it('says that nothing could be read, and names the lots that were seen here before', async () => {
    const found = await readRecalls(network, harbour, [recalled], { nodes: ['http://127.0.0.1:9'] });
    expect(found).toMatchObject({ isListed: false, lots: [], unread: [recalled] });
  });
});

describe('recalledHere', () => {
  it('a lot that was never here does not concern the pharmacy', () => {
    expect(recalledHere(recalled, evidence, hill)).toBeUndefined();
  });

  it.each([
    ['its record', { lot: unread }],
    ['its units', { units: unread }],
    ['a partner', { partners: new Map([[99, unread]]) }],
  ])('is not known where %s could not be read', (_, change) => {
    expect(recalledHere(recalled, { ...evidence, ...change }, harbour)).toBe('unread');
  });

  it('is not known where a container that may be here could not be read', () => {
    if (evidence.units.status !== 'found') throw new Error('not read');
    const units = {
      ...evidence.units,
      value: evidence.units.value.map((one) => ({ ...one, custody: unread })),
    };
    expect(recalledHere(recalled, { ...evidence, units }, hill)).toBe('unread');
  });

  it('a lot that nobody called back is none', () => {
    if (evidence.lot.status !== 'found') throw new Error('not read');
    const lot = { ...evidence.lot, value: { ...evidence.lot.value, recalls: [] } };
    expect(recalledHere(recalled, { ...evidence, lot }, harbour)).toBeUndefined();
  });
});
