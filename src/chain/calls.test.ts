import { createWalletClient, encodeFunctionData, http, publicActions } from 'viem';
import { foundry } from 'viem/chains';
import { afterAll, beforeAll, expect, test } from 'vitest';
import demo from '../../deployments/demo.31337.json' with { type: 'json' };
import type { Anvil } from '../../test/anvil.ts';
import { goldenPack } from '../../test/goldenPack.ts';
import { startDemoChain } from '../../tools/startDemoChain.ts';
import { parseSscc } from '../domain/identifiers.ts';
import { dispenseCall, receiveCall, reinstateCall } from './calls.ts';
import { explainRevert } from './explainRevert.ts';
import { networks } from './networks.ts';
import { readActor } from './readActor.ts';
import { readEvidence } from './readEvidence.ts';
import { readUnit } from './readUnit.ts';

const [network] = networks;
const stamp = { place: 9_521_003_000_008n, claimedAt: 0, document: `0x${'00'.repeat(32)}` } as const;
const tote = parseSscc('195210010000000182');
const pharmacist = demo.identities.find(({ gln }) => gln === '9521003000008')?.address as `0x${string}`;

let chain: Anvil;
beforeAll(async () => {
  chain = await startDemoChain();
});
afterAll(() => chain.stop());

const wallet = () =>
  createWalletClient({
    account: pharmacist,
    chain: foundry,
    transport: http(chain.url),
    pollingInterval: 20,
  }).extend(publicActions);

async function evidenceOf(name: string) {
  const reading = await readEvidence(network, goldenPack(name).pack, { nodes: [chain.url] });
  if (reading.packRef === undefined) throw new Error('not at one place');
  return { ...reading, packRef: reading.packRef };
}

test('a unit shows what it holds, where it is, and the sequence number the next step must name', async () => {
  if (!tote.ok) throw new Error('sscc');
  const { evidence } = await readUnit(network, tote.value, { nodes: [chain.url] });
  expect(evidence.unit).toMatchObject({
    status: 'found',
    value: { kind: 'packs', count: 24, status: 'active' },
  });
  expect(evidence.contents).toMatchObject({
    value: { kind: 'packs', lots: [{ gtin: '09521001000017', lot: 'DEMO01A', packs: 24 }] },
  });
  expect(evidence.custody).toMatchObject({ value: { position: { heldByAuthority: false } } });
});

test('a pallet shows the units that are on it now', async () => {
  const { evidence } = await evidenceOf('on_pallet');
  if (evidence.custody.status !== 'found') throw new Error('custody');
  const pallet = evidence.custody.value.steps.find(({ kind }) => kind === 'packed')?.relatedUnit;
  const unit = evidence.custody.value.steps[0]?.unit;
  if (pallet === undefined) throw new Error('no pallet');
  const reading = await readUnit(network, pallet, { nodes: [chain.url] });
  expect(reading.evidence.contents).toMatchObject({ value: { kind: 'units', units: [unit] } });
});

test('an account acts for its partner; a stranger for nobody', async () => {
  const { actor } = await readActor(network, pharmacist, { nodes: [chain.url] });
  expect(actor).toMatchObject({
    status: 'found',
    value: { gln: '9521003000008', roles: [{ roles: ['pharmacy'] }] },
  });
  const stranger = `0x${'01'.repeat(20)}` as const;
  expect((await readActor(network, stranger, { nodes: [chain.url] })).actor.status).toBe('absent');
});

test('a tote is received, once: the second time the contracts name the step that came between', async () => {
  if (!tote.ok) throw new Error('sscc');
  const { unit } = (await readUnit(network, tote.value, { nodes: [chain.url] })).evidence;
  if (unit.status !== 'found') throw new Error('unit');
  const { sequence } = unit.value;
  const call = receiveCall(network, [{ sscc: BigInt(tote.value), sequence }], stamp);
  await wallet().waitForTransactionReceipt({ hash: await wallet().writeContract(call) });
  const after = (await readUnit(network, tote.value, { nodes: [chain.url] })).evidence;
  expect(after.unit).toMatchObject({ value: { sequence: sequence + 1 } });
  const again = await wallet().simulateContract(call).catch(explainRevert);
  expect(again).toEqual({ code: 'LedgerSequence', args: [BigInt(tote.value), sequence, sequence + 1] });
});

test('a pack is handed out, refused the second time, and taken back', async () => {
  const { packRef } = await evidenceOf('to_dispense');
  const call = dispenseCall(network, [packRef], stamp);
  await wallet().waitForTransactionReceipt({ hash: await wallet().writeContract(call) });
  expect((await evidenceOf('to_dispense')).evidence.state).toMatchObject({
    value: { reason: 'dispensed', of: 'pack', stated: { place: '9521003000008' } },
  });
  const { address: to, abi, functionName, args } = call;
  const again = wallet().estimateGas({ to, data: encodeFunctionData({ abi, functionName, args }) });
  expect(await again.catch(explainRevert)).toEqual({
    code: 'LedgerPackState',
    args: [packRef.sscc, packRef.index, 1],
  });
  await wallet().waitForTransactionReceipt({
    hash: await wallet().writeContract(reinstateCall(network, [packRef], stamp)),
  });
  expect((await evidenceOf('to_dispense')).evidence.state).toMatchObject({
    value: { reason: 'active_again' },
  });
});

test('a repacked pack is named by the unit it is in now', async () => {
  const { packRef, evidence } = await evidenceOf('repacked');
  if (evidence.membership.status !== 'found') throw new Error('membership');
  expect(String(packRef.sscc)).not.toBe(evidence.membership.value.places[0]?.sscc);
  await expect(wallet().simulateContract(dispenseCall(network, [packRef], stamp))).resolves.toBeDefined();
});

test('what is no refusal of the contracts is not explained', () => {
  expect(explainRevert(new Error('declined'))).toBeUndefined();
  expect(explainRevert(undefined)).toBeUndefined();
});
