import { concat, encodeFunctionData, type Hex, keccak256, numberToHex, stringToHex } from 'viem';
import {
  commissionCall,
  dispenseCall,
  openLotCall,
  receiveCall,
  type Stamp,
  shipCall,
} from '../src/chain/calls.ts';
import { lotKey } from '../src/chain/lotKey.ts';
import { networks } from '../src/chain/networks.ts';
import { packRef } from '../src/chain/packRef.ts';
import { checkDigit } from '../src/domain/gs1/checkDigit.ts';
import { type Gtin14, type Lot, parseGtin14, parseLot } from '../src/domain/identifiers.ts';
import { jsonRpc } from '../tools/seed/jsonRpc.ts';
import { partners } from '../tools/seed/partners.ts';
import { literal } from './genuineEvidence.ts';

const [network] = networks;
const STAMP: Stamp = { place: 0n, claimedAt: 0, document: numberToHex(0, { size: 32 }) };
/** So many units are handed over in one call. */
const AT_ONCE = 20;

const numberOf = (name: keyof typeof partners) => Object.keys(partners).indexOf(name) + 1;

export interface LargeLot {
  readonly gtin: Gtin14;
  readonly lot: Lot;
}

/**
 * Makes a lot of very many packs on a demo network: its units go from the maker to a wholesaler, and from there to a
 * pharmacy, which hands out the first packs of the first unit.
 *
 * @param units how many
 * @param packs in each, at most 256
 */
export async function makeLargeLot(url: string, units: number, packs: number): Promise<LargeLot> {
  const gtin = literal(parseGtin14('09521001000017'));
  const lot = literal(parseLot('LARGE1'));
  const key = lotKey(gtin, lot);
  const { one, north, harbour } = partners;
  // Several transactions share a block, as on a busy chain.
  const send = async (from: Hex, ...calls: readonly LedgerCall[]): Promise<void> => {
    const sent = await inTurn(calls, (call) => {
      const transaction = { from, to: call.address, data: call.data, gas: numberToHex(15_000_000) };
      return jsonRpc(url, ['eth_sendTransaction', [transaction]]);
    });
    await jsonRpc(url, ['evm_mine']);
    const receipts = await jsonRpc(
      url,
      ...sent.map(([hash]) => ['eth_getTransactionReceipt', [hash]] as const),
    );
    if (receipts.some((receipt) => Object(receipt).status !== '0x1'))
      throw new Error('the contracts refused a call, or a block was full');
  };
  await jsonRpc(url, ['evm_setAutomine', [false]]);
  await send(one.account, ledgerCall(openLotCall(network, BigInt(gtin), lot, 20_280_331)));
  const all = Array.from({ length: units }, (_, unit) => unitOf(key, unit, packs));
  for (const some of groupsOf(all))
    await send(
      one.account,
      ...some.map(({ sscc, tags }) => ledgerCall(commissionCall(network, key, sscc, tags, STAMP))),
    );
  const ways = [
    { from: one.account, to: 'north', by: north.account },
    { from: north.account, to: 'harbour', by: harbour.account },
  ] as const;
  for (const [i, { from, to, by }] of ways.entries())
    for (const some of groupsOf(all)) {
      const at = (sequence: number) => some.map(({ sscc }) => ({ sscc, sequence }));
      await send(from, ledgerCall(shipCall(network, at(1 + 2 * i), numberOf(to), STAMP)));
      await send(by, ledgerCall(receiveCall(network, at(2 + 2 * i), STAMP)));
    }
  const [first] = all;
  if (first !== undefined) {
    const place = { sscc: first.sscc, lot: key, tags: first.tags, lots: [key] };
    const refs = first.keys.slice(0, 12).map((pack, index) => packRef({ ...place, index }, pack));
    await send(harbour.account, ledgerCall(dispenseCall(network, refs, STAMP)));
  }
  await jsonRpc(url, ['evm_setAutomine', [true]]);
  return { gtin, lot };
}

interface LedgerCall {
  readonly address: Hex;
  readonly data: Hex;
}

function ledgerCall(call: Parameters<typeof encodeFunctionData>[0] & { readonly address: Hex }): LedgerCall {
  return { address: call.address, data: encodeFunctionData(call) };
}

function groupsOf<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, i) =>
    all.slice(i * AT_ONCE, (i + 1) * AT_ONCE),
  );
}

async function inTurn<T, U>(items: readonly T[], work: (item: T) => Promise<U>): Promise<U[]> {
  const done: U[] = [];
  for (const item of items) done.push(await work(item));
  return done;
}

/** A unit whose packs stand in the order of their tags. */
function unitOf(lot: Hex, unit: number, count: number) {
  const digits = `19521001${String(500_000_000 + unit).padStart(9, '0')}`;
  const packs = Array.from({ length: count }, (_, pack) => {
    const key = keccak256(stringToHex(`${lot} ${unit} ${pack}`)).slice(0, 34) as Hex;
    return { key, tag: keccak256(key).slice(0, 34) as Hex };
  }).toSorted((a, b) => (a.tag < b.tag ? -1 : 1));
  return {
    sscc: BigInt(`${digits}${checkDigit(digits)}`),
    keys: packs.map(({ key }) => key),
    tags: concat(packs.map(({ tag }) => tag)),
  };
}
