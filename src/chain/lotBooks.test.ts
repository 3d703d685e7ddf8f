import { encodeFunctionData, type Hex, zeroHash } from 'viem';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Anvil } from '../../test/anvil.ts';
import { commissioned, packReference } from '../../tools/seed/commissioned.ts';
import { jsonRpc } from '../../tools/seed/jsonRpc.ts';
import { type LotNumber, lots } from '../../tools/seed/lots.ts';
import { type PartnerKey, partnerIndex, partners } from '../../tools/seed/partners.ts';
import { products } from '../../tools/seed/products.ts';
import { typedEntries } from '../../tools/seed/typedEntries.ts';
import { type UnitKey, units } from '../../tools/seed/units.ts';
import { valid } from '../../tools/seed/valid.ts';
import { startDemoChain } from '../../tools/startDemoChain.ts';
import { parseGtin14, parseLot } from '../domain/identifiers.ts';
import { massBalance } from '../domain/massBalance.ts';
import { custodyLedgerAbi as abi } from './generated/abi.ts';
import { unitLayout } from './layout.ts';
import { networks } from './networks.ts';
import { readLotEvidence } from './readLotEvidence.ts';

const [network] = networks;
const { address: ledger } = network.contracts.ledger;
const STAMP = { place: 0n, claimedAt: 0, document: zeroHash };
const OPERATIONS = 1_000;

let chain: Anvil;
beforeAll(async () => {
  chain = await startDemoChain();
});
afterAll(() => chain.stop());

/** The same numbers in every run (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

const random = numbers(7);
const KEYS = typedEntries<PartnerKey, (typeof partners)[PartnerKey]>(partners).map(([key]) => key);
const UNITS = typedEntries<UnitKey, (typeof units)[UnitKey]>(units).map(([key]) => key);
const pick = <T>(list: readonly T[]): T => {
  const item = list[random(list.length)];
  if (item === undefined) throw new Error('an empty list');
  return item;
};
const keyOf = (index: number) => KEYS.find((key) => partnerIndex(key) === index);

async function headOf(sscc: bigint) {
  const words = await Promise.all(
    unitLayout.slots(sscc).map(async (slot) => {
      const [word] = await jsonRpc(chain.url, ['eth_getStorageAt', [ledger, slot, 'latest']]);
      return BigInt(String(word));
    }),
  );
  return unitLayout.decode(words);
}

let made = 0;
/** A number of the wholesaler's own that nobody has used. */
function freshSscc(): bigint {
  made += 1;
  const digits = `19521002${String(made + 500_000).padStart(9, '0')}`;
  const sum = [...digits]
    .toReversed()
    .reduce((all, digit, i) => all + Number(digit) * (i % 2 === 0 ? 3 : 1), 0);
  return BigInt(`${digits}${(10 - (sum % 10)) % 10}`);
}

/** One thing that somebody might do now; whether the ledger allows it is for the ledger to say. */
async function anything(): Promise<{ readonly by: PartnerKey; readonly data: Hex }> {
  const unit = pick(UNITS);
  const sscc = BigInt(units[unit].sscc);
  const head = await headOf(sscc);
  const custodian = keyOf(head.custodian) ?? 'authority';
  const consignee = keyOf(head.consignee) ?? 'authority';
  const refs = [{ sscc, sequence: head.records }];
  const pack = packReference({ unit, pack: random(units[unit].packs) });
  switch (random(11)) {
    case 0: {
      const to = partnerIndex(pick(KEYS));
      return {
        by: custodian,
        data: encodeFunctionData({ abi, functionName: 'ship', args: [refs, to, STAMP] }),
      };
    }
    case 1:
    case 2:
      return {
        by: consignee,
        data: encodeFunctionData({ abi, functionName: 'receive', args: [refs, STAMP] }),
      };
    case 3:
      return {
        by: consignee,
        data: encodeFunctionData({ abi, functionName: 'refuse', args: [refs, 9, STAMP] }),
      };
    case 4: {
      const by = pick(['harbour', 'hill', 'river'] as const);
      return { by, data: encodeFunctionData({ abi, functionName: 'dispense', args: [[pack], STAMP] }) };
    }
    case 5:
    case 6: {
      const reason = 3 + random(12);
      return {
        by: custodian,
        data: encodeFunctionData({ abi, functionName: 'decommission', args: [[pack], reason, STAMP] }),
      };
    }
    case 7: {
      const by = pick(['harbour', 'hill', 'river'] as const);
      return { by, data: encodeFunctionData({ abi, functionName: 'reinstate', args: [[pack], STAMP] }) };
    }
    case 8:
      return {
        by: custodian,
        data: encodeFunctionData({ abi, functionName: 'holdPacks', args: [[pack], STAMP] }),
      };
    case 9:
      return {
        by: custodian,
        data: encodeFunctionData({ abi, functionName: 'releasePacks', args: [[pack], STAMP] }),
      };
    default: {
      const tote = commissioned(unit);
      const chosen = [...new Set([random(tote.packs.length), random(tote.packs.length)])]
        .map((index) => ({ index, tag: tote.packs[index]?.tag ?? '' }))
        .toSorted((a, b) => (a.tag < b.tag ? -1 : 1));
      const packs = chosen.map(({ index }) => packReference({ unit, pack: index }));
      return {
        by: 'north',
        data: encodeFunctionData({ abi, functionName: 'repack', args: [freshSscc(), packs, STAMP] }),
      };
    }
  }
}

/** @returns whether the ledger allowed it */
async function attempt({ by, data }: { readonly by: PartnerKey; readonly data: Hex }): Promise<boolean> {
  const transaction = { from: partners[by].account, to: ledger, data };
  try {
    await jsonRpc(chain.url, ['eth_call', [transaction, 'latest']]);
  } catch (error) {
    if (error instanceof Error && /revert/i.test(error.message)) return false;
    throw error;
  }
  await jsonRpc(chain.url, ['eth_sendTransaction', [transaction]]);
  return true;
}

test(`every lot's books balance after ${OPERATIONS} random operations that the ledger allowed`, async () => {
  let done = 0;
  while (done < OPERATIONS) if (await attempt(await anything())) done += 1;
  let repacked = 0;
  let departures = 0;
  for (const number of Object.keys(lots) as LotNumber[]) {
    const gtin = valid(parseGtin14(products[lots[number].product].gtin));
    const { evidence } = await readLotEvidence(network, gtin, valid(parseLot(number)), {
      nodes: [chain.url],
    });
    const all = Object.values(units).filter(({ lot }) => lot === number);
    const balance = massBalance(evidence);
    expect(balance).toMatchObject({
      commissioned: all.reduce((sum, { packs }) => sum + packs, 0),
      unread: 0,
      difference: 0,
    });
    repacked += balance?.repacked.in ?? 0;
    departures += balance?.departures.reduce((sum, { packs }) => sum + packs, 0) ?? 0;
  }
  // The operations were of the kinds that move packs.
  expect(repacked).toBeGreaterThan(30);
  expect(departures).toBeGreaterThan(200);
}, 180_000);
