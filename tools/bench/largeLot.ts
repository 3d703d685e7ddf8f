import { type Address, concat, encodeFunctionData, type Hex, keccak256, stringToHex, zeroHash } from 'viem';
import {
  commissionCall,
  openLotCall,
  packCall,
  receiveCall,
  type Stamp,
  shipCall,
  type UnitRef,
  unpackCall,
} from '../../src/chain/calls.ts';
import { lotKey } from '../../src/chain/lotKey.ts';
import { networks } from '../../src/chain/networks.ts';
import { packKey, packTag } from '../../src/chain/packKey.ts';
import { checkDigit } from '../../src/domain/gs1/checkDigit.ts';
import {
  parseCalendarDate,
  parseGtin14,
  parseLot,
  parseSerial,
  type Serial,
} from '../../src/domain/identifiers.ts';
import type { PackIdentity } from '../../src/domain/pack.ts';
import { jsonRpc } from '../seed/jsonRpc.ts';
import { partnerIndex, partners } from '../seed/partners.ts';
import { products } from '../seed/products.ts';
import { valid } from '../seed/valid.ts';

const [network] = networks;
const PACKS_A_UNIT = 250;
const UNITS_A_PALLET = 20;
const STAMP: Stamp = { place: 0n, claimedAt: 0, document: zeroHash };
const GAS = '0xe4e1c0';
const BLOCK_GAS = '0x174876e800';

/**
 * Makes a lot of many packs on a demo network, and sends it by pallet and wholesaler to a pharmacy.
 *
 * @param url node of the demo network, which it leaves mining by itself
 * @param name of the lot
 * @param packs how many; a multiple of 250
 * @returns the label of each pack, in no order that its place could be seen from
 */
export async function largeLot(url: string, name: string, packs: number): Promise<readonly PackIdentity[]> {
  const gtin = valid(parseGtin14(products.amoxicillin.gtin));
  const lot = valid(parseLot(name));
  const expiry = valid(parseCalendarDate('2028-03-31'));
  const labels = Array.from({ length: packs }, (_, i): Label => {
    const serial = valid(
      parseSerial(
        keccak256(stringToHex(`${name} ${i}`))
          .slice(2, 22)
          .toUpperCase(),
      ),
    );
    return { kind: 'pack', gtin, lot, expiry, serial };
  });
  const units = chunks(labels, PACKS_A_UNIT).map((inside, i) => ({
    sscc: ssccAt(name, i),
    tags: concat(inside.map(({ serial }) => packTag(packKey(gtin, serial))).toSorted()),
  }));
  const pallets = chunks(units, UNITS_A_PALLET).map((on, i) => ({ sscc: ssccAt(name, 100_000 + i), on }));

  const { one, north, harbour } = partners;
  const key = lotKey(gtin, lot);
  const phase = (from: Address, calls: readonly Call[]) => mine(url, from, calls);
  await jsonRpc(url, ['evm_setAutomine', [false]], ['evm_setBlockGasLimit', [BLOCK_GAS]]);
  await phase(one.account, [openLotCall(network, BigInt(gtin), lot, Number(expiry.replaceAll('-', '')))]);
  for (const some of chunks(units, 100))
    await phase(
      one.account,
      some.map(({ sscc, tags }) => commissionCall(network, key, sscc, tags, STAMP)),
    );
  const refs = (on: readonly { readonly sscc: bigint }[], sequence: number): UnitRef[] =>
    on.map(({ sscc }) => ({ sscc, sequence }));
  const pallet = ({ sscc, on }: (typeof pallets)[number], steps: number): UnitRef => ({
    sscc,
    sequence: steps === 0 ? 0 : on.length + steps - 1,
  });
  await phase(
    one.account,
    pallets.map((one) => packCall(network, pallet(one, 0), refs(one.on, 1), STAMP)),
  );
  await phase(
    one.account,
    pallets.map((one) => shipCall(network, [pallet(one, 1)], partnerIndex('north'), STAMP)),
  );
  await phase(
    north.account,
    pallets.map((one) => receiveCall(network, [pallet(one, 2)], STAMP)),
  );
  await phase(
    north.account,
    pallets.map((one) => unpackCall(network, pallet(one, 3), refs(one.on, 2), STAMP)),
  );
  await phase(
    north.account,
    pallets.map(({ on }) => shipCall(network, refs(on, 3), partnerIndex('harbour'), STAMP)),
  );
  await phase(
    harbour.account,
    pallets.map(({ on }) => receiveCall(network, refs(on, 4), STAMP)),
  );
  await jsonRpc(url, ['evm_setAutomine', [true]]);
  return labels;
}

type Label = PackIdentity & { readonly serial: Serial };

type Call =
  | ReturnType<typeof openLotCall>
  | ReturnType<typeof commissionCall>
  | ReturnType<typeof packCall>
  | ReturnType<typeof shipCall>
  | ReturnType<typeof receiveCall>
  | ReturnType<typeof unpackCall>;

/** Sends calls one after the other, all of them in one block. */
async function mine(url: string, from: Address, calls: readonly Call[]): Promise<void> {
  const hashes: unknown[] = [];
  for (const call of calls) {
    const data: Hex = encodeFunctionData(call);
    hashes.push(
      ...(await jsonRpc(url, ['eth_sendTransaction', [{ from, to: call.address, data, gas: GAS }]])),
    );
  }
  await jsonRpc(url, ['evm_mine']);
  const receipts = await jsonRpc(
    url,
    ...hashes.map((hash) => ['eth_getTransactionReceipt', [hash]] as const),
  );
  const done = receipts.every(
    (receipt) =>
      typeof receipt === 'object' && receipt !== null && 'status' in receipt && receipt.status === '0x1',
  );
  if (!done) throw new Error(`the contracts refused "${calls[0]?.functionName}"`);
}

/** Under the maker's company prefix 9521001. */
function ssccAt(name: string, position: number): bigint {
  const digits = `${2 + (name.length % 8)}9521001${String(position).padStart(9, '0')}`;
  return BigInt(`${digits}${checkDigit(digits)}`);
}

function chunks<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, i) =>
    list.slice(i * size, (i + 1) * size),
  );
}
