import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Anvil } from '../../test/anvil.ts';
import { lots } from '../../tools/seed/lots.ts';
import { partnerIndex, partners } from '../../tools/seed/partners.ts';
import { products } from '../../tools/seed/products.ts';
import { valid } from '../../tools/seed/valid.ts';
import { startDemoChain } from '../../tools/startDemoChain.ts';
import { parseGln } from '../domain/identifiers.ts';
import { networks } from './networks.ts';
import { readActivity } from './readActivity.ts';
import { readRegister } from './readRegister.ts';

const [network] = networks;
let chain: Anvil;
beforeAll(async () => {
  chain = await startDemoChain();
});
afterAll(() => chain.stop());

test('the register has every partner, product and lot, and the partners are proven to be all', async () => {
  const { register } = await readRegister(network, { nodes: [chain.url] });
  expect(register.partnerCount).toMatchObject({ value: 9, proof: { level: 'proven' } });
  const names = [...register.partners.values()].map((one) => (one.status === 'found' ? one.value.name : ''));
  expect(names.toSorted()).toEqual(
    Object.values(partners)
      .map(({ name }) => name)
      .toSorted(),
  );
  if (register.products.status !== 'found' || register.lots.status !== 'found') throw new Error('not read');
  expect(register.products.value.map(({ gtin }) => gtin).toSorted()).toEqual(
    Object.values(products)
      .map(({ gtin }) => gtin)
      .toSorted(),
  );
  expect(register.lots.value.map(({ lot }) => lot as string).toSorted()).toEqual(
    Object.keys(lots).toSorted(),
  );
});

test('a node that does not answer leaves the register unread, not empty', async () => {
  const { register } = await readRegister(network, { nodes: ['http://127.0.0.1:9'] });
  expect(register.products.status).toBe('unread');
  expect(register.lots.status).toBe('unread');
  expect(register.partnerCount.status).toBe('unread');
});

test("a partner's activity is its own steps and those made towards it, newest first", async () => {
  const gln = valid(parseGln(partners.harbour.gln));
  const { activity } = await readActivity(network, gln, { nodes: [chain.url] });
  expect(activity.partner).toMatchObject({ value: { gln, index: partnerIndex('harbour') } });
  if (activity.steps.status !== 'found') throw new Error('not read');
  const steps = activity.steps.value;
  expect(steps.length).toBeGreaterThan(5);
  const index = partnerIndex('harbour');
  expect(steps.every(({ partner, counterparty }) => partner === index || counterparty === index)).toBe(true);
  const blocks = steps.map(({ recorded }) => recorded.block);
  expect(blocks).toEqual(blocks.toSorted((a, b) => b - a));
});

test('a location number that nobody has registered is absent', async () => {
  const { activity } = await readActivity(network, valid(parseGln('9521999000006')), { nodes: [chain.url] });
  expect(activity.partner.status).toBe('absent');
  expect(activity.steps.status).toBe('absent');
});
