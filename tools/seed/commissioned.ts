import { type Hex, keccak256, stringToHex } from 'viem';
import { merkleLeaf, merklePath } from '../../src/chain/merkle.ts';
import { packKey, packTag } from '../../src/chain/packKey.ts';
import { parseLabel } from '../../src/domain/gs1/parseLabel.ts';
import { parseGtin14, parseSerial, type Serial } from '../../src/domain/identifiers.ts';
import { goldenPacks } from '../../test/goldenPacks.ts';
import type { DemoPack } from './demoEvent.ts';
import { demoNow } from './demoNow.ts';
import { lotReference } from './lotReference.ts';
import { lots } from './lots.ts';
import { products } from './products.ts';
import { type UnitKey, units } from './units.ts';
import { valid } from './valid.ts';

/** A tote as its maker commissioned it: tags ascending, so that a pack's index tells nothing of its serial. */
export interface Commissioned {
  readonly lot: Hex;
  readonly tags: readonly Hex[];
  readonly leaves: readonly Hex[];
  readonly packs: readonly { readonly serial: Serial; readonly key: Hex; readonly tag: Hex }[];
}

const made = new Map<UnitKey, Commissioned>();

/** What is in a tote of the demo. */
export function commissioned(unit: UnitKey): Commissioned {
  const known = made.get(unit);
  if (known !== undefined) return known;
  const { lot: number, packs: count } = units[unit];
  const gtin = valid(parseGtin14(products[lots[number].product].gtin));
  const packs = Array.from({ length: count }, (_, pack) => {
    const serial = serialOf({ unit, pack });
    const key = packKey(gtin, serial);
    return { serial, key, tag: packTag(key) };
  });
  const tags = packs.map(({ tag }) => tag).toSorted();
  const lot = lotReference(number);
  const leaves = tags.map((tag, index) => merkleLeaf(lot, index, tag));
  const result = { lot, tags, leaves, packs };
  made.set(unit, result);
  return result;
}

/** What a call of the ledger names a pack by. */
export function packReference({ unit, pack }: DemoPack) {
  const { lot, tags, leaves, packs } = commissioned(unit);
  const { key, tag } = inRange(packs, pack);
  const index = tags.indexOf(tag);
  return { lot, sscc: BigInt(units[unit].sscc), index, key, proof: merklePath(leaves, index) };
}

// About 100 bits, without letters that are easily taken for digits.
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

function serialOf({ unit, pack }: DemoPack): Serial {
  const { golden, sscc } = units[unit];
  const name = golden[pack];
  if (name !== undefined) return goldenSerial(name);
  const noise = keccak256(stringToHex(`theriac demo ${sscc} ${pack}`), 'bytes');
  const characters = Array.from(noise.slice(0, 20), (byte) => ALPHABET.charAt(byte % ALPHABET.length));
  return valid(parseSerial(characters.join('')));
}

function goldenSerial(name: string): Serial {
  const golden = goldenPacks.find((pack) => pack.name === name);
  if (golden === undefined) throw new Error(`no golden pack "${name}"`);
  const label = parseLabel(golden.text, { now: demoNow.date, source: 'scan' });
  const serial = label.ok && label.identity.kind === 'pack' ? label.identity.serial : undefined;
  if (serial === undefined) throw new Error(`golden pack "${name}" names no serial`);
  return serial;
}

function inRange<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new Error(`position ${index} of ${list.length}`);
  return item;
}
