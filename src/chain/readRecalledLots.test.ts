import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Anvil } from '../../test/anvil.ts';
import { lots } from '../../tools/seed/lots.ts';
import { products } from '../../tools/seed/products.ts';
import { startDemoChain } from '../../tools/startDemoChain.ts';
import { networks } from './networks.ts';
import { readRecalledLots } from './readRecalledLots.ts';

const [network] = networks;
let chain: Anvil;
beforeAll(async () => {
  chain = await startDemoChain();
});
afterAll(() => chain.stop());

test('the recalled and the withdrawn lot are listed with their products, the later one first', async () => {
  const { lots: found, block } = await readRecalledLots(network, { nodes: [chain.url] });
  expect(block.status).toBe('found');
  expect(found).toMatchObject({
    status: 'found',
    value: ['DEMO04B', 'DEMO03B'].map((lot) => ({
      lot,
      gtin: products[lots[lot as keyof typeof lots].product].gtin,
    })),
  });
});

test('a node that does not answer leaves the list unread, not empty', async () => {
  const { lots: found } = await readRecalledLots(network, { nodes: ['http://127.0.0.1:9'] });
  expect(found.status).toBe('unread');
});
