import { encodeFunctionData, zeroHash } from 'viem';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Anvil } from '../../test/anvil.ts';
import { literal } from '../../test/genuineEvidence.ts';
import { goldenPack } from '../../test/goldenPack.ts';
import { jsonRpc } from '../../tools/seed/jsonRpc.ts';
import { type PartnerKey, partnerIndex, partners } from '../../tools/seed/partners.ts';
import { containers, ssccOf } from '../../tools/seed/ssccs.ts';
import { startDemoChain } from '../../tools/startDemoChain.ts';
import { parseSscc } from '../domain/identifiers.ts';
import { custodyLedgerAbi as abi } from './generated/abi.ts';
import { networks } from './networks.ts';
import { readEvidence } from './readEvidence.ts';
import { readUnit } from './readUnit.ts';

const [network] = networks;
const genuine = goldenPack('genuine');
const WHOLE_UNIT = 0xffff;

let chain: Anvil;
let before: unknown;
beforeAll(async () => {
  chain = await startDemoChain();
  // A block is made when a test says so: the receipt is there when it asks.
  await jsonRpc(chain.url, ['anvil_setAutomine', [false]]);
});
afterAll(() => chain.stop());
beforeEach(async () => {
  [before] = await jsonRpc(chain.url, ['evm_snapshot']);
});
afterEach(async () => {
  await jsonRpc(chain.url, ['evm_revert', [before]]);
});

async function send(by: PartnerKey, data: string): Promise<void> {
  const transaction = { from: partners[by].account, to: network.contracts.ledger.address, data };
  const [hash] = await jsonRpc(chain.url, ['eth_sendTransaction', [transaction]]);
  await jsonRpc(chain.url, ['evm_mine']);
  expect(await jsonRpc(chain.url, ['eth_getTransactionReceipt', [hash]])).toMatchObject([{ status: '0x1' }]);
}

const report = (by: PartnerKey, sscc: bigint, index: number, ground: number) => {
  const stamp = { place: 0n, claimedAt: 0, document: zeroHash };
  return send(
    by,
    encodeFunctionData({ abi, functionName: 'reportSuspect', args: [sscc, index, ground, 'note', stamp] }),
  );
};
const close = (by: PartnerKey, sscc: bigint, of: PartnerKey, outcome: number) =>
  send(
    by,
    encodeFunctionData({
      abi,
      functionName: 'closeReport',
      args: [sscc, partnerIndex(of), outcome, 'looked at it'],
    }),
  );

async function read() {
  const { evidence, reads, packRef } = await readEvidence(network, genuine.pack, { nodes: [chain.url] });
  if (packRef === undefined || evidence.reports.status !== 'found') throw new Error('not read');
  expect(reads.roundTrips).toBeLessThanOrEqual(4);
  const reports = evidence.reports.value;
  return { reports, packRef, evidence, outcome: genuine.judge(evidence) };
}

test('a report about the pack is read, one about its neighbour is not', async () => {
  const { packRef } = await read();
  await report('harbour', packRef.sscc, packRef.index + 1, 1);
  expect(await read()).toMatchObject({ reports: [], outcome: 'genuine' });
  await report('hill', packRef.sscc, packRef.index, 2);
  expect(await read()).toMatchObject({
    reports: [{ ground: 'looks_falsified', packIndex: packRef.index, sequence: 2, note: 'note' }],
    outcome: 'caution',
  });
});

test('a report about the pallet that once carried its tote is one about the pack; who made it is named', async () => {
  await report('river', BigInt(containers.P2), WHOLE_UNIT, 6);
  const { reports, evidence, outcome } = await read();
  expect(reports).toMatchObject([{ ground: 'temperature', unit: containers.P2 }]);
  expect(outcome).toBe('caution');
  expect(evidence.partners.get(partnerIndex('river'))).toMatchObject({ status: 'found' });
});

test.each([
  ['unfounded', 1, 'genuine'],
  ['confirmed', 2, 'caution'],
  ['undetermined', 3, 'caution'],
])('a report that was closed as %s, by an authority', async (outcome, number, expected) => {
  const { packRef } = await read();
  await report('harbour', packRef.sscc, WHOLE_UNIT, 1);
  await report('north', packRef.sscc, packRef.index + 1, 1);
  await close('authority', packRef.sscc, 'harbour', number);
  expect(await read()).toMatchObject({
    reports: [{ sequence: 1, closed: { outcome, note: 'looked at it', partner: partnerIndex('authority') } }],
    outcome: expected,
  });
});

test('a container says what is reported of it, of a pack in it and of the pallet that carried it', async () => {
  const { packRef } = await read();
  const sscc = literal(parseSscc(String(packRef.sscc).padStart(18, '0')));
  await report('harbour', packRef.sscc, WHOLE_UNIT, 1);
  await report('north', packRef.sscc, packRef.index, 5);
  await report('river', BigInt(containers.P2), WHOLE_UNIT, 6);
  const { evidence, reads } = await readUnit(network, sscc, { nodes: [chain.url] });
  expect(reads.roundTrips).toBeLessThanOrEqual(4);
  expect(evidence.reports).toMatchObject({
    status: 'found',
    value: [{ ground: 'tampered' }, { ground: 'quality', packIndex: packRef.index }, { unit: containers.P2 }],
  });
  expect(evidence.partners.get(partnerIndex('river'))).toMatchObject({ status: 'found' });
});

test('a container says which of its steps were corrected', async () => {
  const corrected = literal(parseSscc(ssccOf('B1')));
  const { evidence } = await readUnit(network, corrected, { nodes: [chain.url] });
  expect(evidence.corrections).toMatchObject({
    status: 'found',
    value: [{ unit: corrected, step: 4, reason: 'incorrect_data' }],
  });
});
