import { concat, createWalletClient, encodeFunctionData, http, publicActions } from 'viem';
import { foundry } from 'viem/chains';
import { afterAll, beforeAll, expect, test } from 'vitest';
import demo from '../../deployments/demo.31337.json' with { type: 'json' };
import type { Anvil } from '../../test/anvil.ts';
import { goldenPack } from '../../test/goldenPack.ts';
import { partners } from '../../tools/seed/partners.ts';
import { products } from '../../tools/seed/products.ts';
import { startDemoChain } from '../../tools/startDemoChain.ts';
import { checkDigit } from '../domain/gs1/checkDigit.ts';
import { parseGtin14, parseLot, parseSerial, parseSscc } from '../domain/identifiers.ts';
import {
  commissionCall,
  dispenseCall,
  openLotCall,
  packCall,
  recallCall,
  receiveCall,
  reinstateCall,
  repackCall,
  unpackCall,
  withdrawCall,
} from './calls.ts';
import { explainRevert } from './explainRevert.ts';
import { lotKey } from './lotKey.ts';
import { networks } from './networks.ts';
import { packKey, packTag } from './packKey.ts';
import { packRef } from './packRef.ts';
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

test('a maker opens a lot, makes, packs, unpacks and repacks its units, recalls and withdraws it', async () => {
  const maker = partners.one.account;
  const own = { ...stamp, place: BigInt(partners.one.gln) };
  const gtin = parseGtin14(products.amoxicillin.gtin);
  const number = parseLot('CALLS01');
  if (!gtin.ok || !number.ok) throw new Error('lot');
  const lot = lotKey(gtin.value, number.value);
  const [unit, pallet, target] = ['195210010000099', '195210010000098', '195210010000097'].map((digits) => {
    const body = digits.padEnd(17, '0');
    return BigInt(`${body}${checkDigit(body)}`);
  });
  if (unit === undefined || pallet === undefined || target === undefined) throw new Error('sscc');
  const packs = ['SERIAL0000000001', 'SERIAL0000000002'].map((text) => {
    const serial = parseSerial(text);
    if (!serial.ok) throw new Error(text);
    const key = packKey(gtin.value, serial.value);
    return { key, tag: packTag(key) };
  });
  const [first, second] = packs.toSorted((a, b) => (a.tag < b.tag ? -1 : 1));
  if (first === undefined || second === undefined) throw new Error('packs');
  const tags = concat([first.tag, second.tag]);
  const place = { sscc: unit, index: 0, lot, tags, lots: [lot] };
  const calls = [
    openLotCall(network, BigInt(gtin.value), number.value, 20_280_331),
    commissionCall(network, lot, unit, tags, own),
    packCall(network, { sscc: pallet, sequence: 0 }, [{ sscc: unit, sequence: 1 }], own),
    unpackCall(network, { sscc: pallet, sequence: 1 }, [{ sscc: unit, sequence: 2 }], own),
    repackCall(network, target, [packRef(place, first.key)], own),
    recallCall(network, lot, { class: 2, notice: 'CALLS-1', effectiveAt: 0 }),
    withdrawCall(network, lot, 'CALLS-2'),
  ];
  for (const { address: to, abi, functionName, args } of calls) {
    // viem derives its argument types from one function at a time.
    const data = encodeFunctionData({ abi, functionName, args } as Parameters<typeof encodeFunctionData>[0]);
    const hash = await wallet().sendTransaction({ account: maker, to, data });
    expect([functionName, (await wallet().waitForTransactionReceipt({ hash })).status]).toEqual([
      functionName,
      'success',
    ]);
  }
});
