import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Anvil } from '../../test/anvil.ts';
import { commissioned } from '../../tools/seed/commissioned.ts';
import { containers } from '../../tools/seed/ssccs.ts';
import { units } from '../../tools/seed/units.ts';
import { valid } from '../../tools/seed/valid.ts';
import { startDemoChain } from '../../tools/startDemoChain.ts';
import { parseSscc } from '../domain/identifiers.ts';
import { networks } from './networks.ts';
import { readUnitPacks } from './readUnitPacks.ts';

const [network] = networks;
let chain: Anvil;
beforeAll(async () => {
  chain = await startDemoChain();
});
afterAll(() => chain.stop());

async function read(sscc: string) {
  return (await readUnitPacks(network, valid(parseSscc(sscc)), { nodes: [chain.url] })).evidence;
}

test('a tote is read with every pack by its tag, and each has its state', async () => {
  const { holds, position, contents } = await read(units.A3.sscc);
  const [tote] = holds;
  if (tote?.packs.status !== 'found') throw new Error('not read');
  expect(contents).toMatchObject({ status: 'found', proof: { level: 'proven' } });
  expect(tote.packs.value.map(({ tag }) => tag)).toEqual(commissioned('A3').tags);
  expect(new Set(tote.packs.value.map(({ lot }) => lot as string))).toEqual(new Set(['DEMO01A']));
  expect(position).toMatchObject({ value: { consignee: expect.any(Number) } });
});

test('a tote packed together from another has its own packs only', async () => {
  const [tote] = (await read(containers.N1)).holds;
  expect(tote?.packs).toMatchObject({ status: 'found', value: { length: 12 } });
});

test('a pallet is read with the packs of what is on it', async () => {
  const { holds, unit } = await read(containers.P1);
  expect(unit).toMatchObject({ value: { kind: 'units' } });
  expect(holds.length).toBeGreaterThan(0);
  for (const { packs } of holds) expect(packs.status).toBe('found');
});

test('a number that nobody has used is absent, and holds nothing', async () => {
  const { unit, contents, holds } = await read('195210019999999996');
  expect([unit.status, contents.status, holds]).toEqual(['absent', 'absent', []]);
});
