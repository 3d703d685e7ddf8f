import { encodeFunctionData, zeroHash } from 'viem';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Anvil } from '../../test/anvil.ts';
import { commissioned, packReference } from '../../tools/seed/commissioned.ts';
import { jsonRpc } from '../../tools/seed/jsonRpc.ts';
import { type LotNumber, lots } from '../../tools/seed/lots.ts';
import { type PartnerKey, partnerIndex, partners } from '../../tools/seed/partners.ts';
import { products } from '../../tools/seed/products.ts';
import { containers } from '../../tools/seed/ssccs.ts';
import { units } from '../../tools/seed/units.ts';
import { valid } from '../../tools/seed/valid.ts';
import { startDemoChain } from '../../tools/startDemoChain.ts';
import { type Gtin14, type Lot, parseGtin14, parseLot } from '../domain/identifiers.ts';
import { massBalance } from '../domain/massBalance.ts';
import { custodyLedgerAbi as abi } from './generated/abi.ts';
import { networks } from './networks.ts';
import { type PackRef, packRef } from './packRef.ts';
import { readEvidence } from './readEvidence.ts';
import { readLotEvidence } from './readLotEvidence.ts';

const [network] = networks;
const NO_STAMP = { place: 0n, claimedAt: 0, document: zeroHash };

let chain: Anvil;
let before: unknown;
beforeAll(async () => {
  chain = await startDemoChain();
  await jsonRpc(chain.url, ['anvil_setAutomine', [false]]);
});
afterAll(() => chain.stop());
beforeEach(async () => {
  [before] = await jsonRpc(chain.url, ['evm_snapshot']);
});
afterEach(async () => {
  await jsonRpc(chain.url, ['evm_revert', [before]]);
});

function named(number: LotNumber): { readonly gtin: Gtin14; readonly lot: Lot } {
  return { gtin: valid(parseGtin14(products[lots[number].product].gtin)), lot: valid(parseLot(number)) };
}

async function read(number: LotNumber) {
  const { gtin, lot } = named(number);
  return readLotEvidence(network, gtin, lot, { nodes: [chain.url] });
}

async function send(by: PartnerKey, data: string): Promise<void> {
  const transaction = { from: partners[by].account, to: network.contracts.ledger.address, data };
  const [hash] = await jsonRpc(chain.url, ['eth_sendTransaction', [transaction]]);
  await jsonRpc(chain.url, ['evm_mine']);
  expect(await jsonRpc(chain.url, ['eth_getTransactionReceipt', [hash]])).toMatchObject([{ status: '0x1' }]);
}

function repack(into: bigint, packs: readonly PackRef[]) {
  return send('north', encodeFunctionData({ abi, functionName: 'repack', args: [into, packs, NO_STAMP] }));
}

describe('a lot', () => {
  test.each(Object.keys(lots) as LotNumber[])('%s balances: as many packs as were made', async (number) => {
    const { evidence } = await read(number);
    const made = Object.values(units).filter(({ lot }) => lot === number);
    expect(massBalance(evidence)).toMatchObject({
      commissioned: made.reduce((sum, { packs }) => sum + packs, 0),
      unread: 0,
      difference: 0,
    });
    for (const fact of [evidence.block, evidence.product, evidence.lot, ...evidence.partners.values()])
      expect(fact).toMatchObject({ status: 'found', proof: { level: 'proven' } });
  });

  test('names where repacked packs are now, and counts them there', async () => {
    const { evidence } = await read('DEMO01A');
    if (evidence.units.status !== 'found') throw new Error('not read');
    const from = evidence.units.value.find(({ sscc }) => sscc === units.A4.sscc);
    const moved =
      from?.packs.status === 'found' ? from.packs.value.filter(({ repackedInto }) => repackedInto) : [];
    expect(moved).toHaveLength(12);
    expect(massBalance(evidence)?.repacked).toEqual({ out: 12, in: 12 });
    expect(evidence.units.value.at(-1)).toMatchObject({ sscc: moved[0]?.repackedInto, made: 'repacked' });
  });

  test('is absent where nobody has opened it', async () => {
    const { gtin } = named('DEMO01A');
    const { evidence } = await readLotEvidence(network, gtin, valid(parseLot('NOLOT')), {
      nodes: [chain.url],
    });
    expect(evidence.lot.status).toBe('absent');
    expect(evidence.units.status).toBe('absent');
    expect(massBalance(evidence)).toMatchObject({ commissioned: 0, difference: 0 });
  });

  test('says how far the reading is', async () => {
    const { gtin, lot } = named('DEMO01A');
    const seen: string[] = [];
    await readLotEvidence(network, gtin, lot, {
      nodes: [chain.url],
      onProgress: (known, complete) => seen.push(`${complete} of ${known}`),
    });
    expect(seen[0]).toBe('0 of 5');
    expect(seen.at(-1)).toBe('6 of 6');
  });
});

describe('packs repacked twice', () => {
  const first = 195210020000000020n;
  const second = 195210020000000037n;
  const chosen = [20, 21, 22];

  beforeEach(async () => {
    const tote = commissioned('A4');
    const packs = chosen
      .map((pack) => ({ reference: packReference({ unit: 'A4', pack }), tag: tote.packs[pack]?.tag ?? '0x' }))
      .toSorted((a, b) => (a.tag < b.tag ? -1 : 1));
    await repack(
      first,
      packs.map(({ reference }) => reference),
    );
    const tags = `0x${packs.map(({ tag }) => tag.slice(2)).join('')}` as const;
    const place = { sscc: first, lot: tote.lot, lots: packs.map(() => tote.lot), tags };
    await repack(
      second,
      packs.slice(0, 2).map(({ reference }, index) => packRef({ ...place, index }, reference.key)),
    );
  });

  test('stand in the last unit, with the custody of all three and of the pallet', async () => {
    const { serial } = commissioned('A4').packs[20] ?? {};
    if (serial === undefined) throw new Error('no such pack');
    const pack = { kind: 'pack', ...named('DEMO01A'), serial } as const;
    const { evidence } = await readEvidence(network, pack, { nodes: [chain.url] });
    if (evidence.custody.status !== 'found') throw new Error('not read');
    const { steps, position } = evidence.custody.value;
    expect(evidence.state).toMatchObject({ status: 'found', value: { reason: 'active' } });
    expect(new Set(steps.map(({ unit }) => unit))).toEqual(
      new Set([units.A4.sscc, containers.P2, String(first), String(second)]),
    );
    expect(steps.map(({ recorded }) => recorded.block)).toEqual(
      steps.map(({ recorded }) => recorded.block).toSorted((a, b) => a - b),
    );
    expect(position.custodian).toBe(partnerIndex('north'));
  });

  test('are counted once', async () => {
    const { evidence } = await read('DEMO01A');
    expect(massBalance(evidence)).toMatchObject({ repacked: { out: 17, in: 17 }, difference: 0 });
  });
});
