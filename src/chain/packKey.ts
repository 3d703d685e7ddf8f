import { concat, type Hex, numberToHex, slice, stringToHex } from 'viem';
import type { Gtin14, Serial } from '../domain/identifiers.ts';
import { keccak256 } from './keccak256.ts';

const PACK_DOMAIN = keccak256(stringToHex('theriac.pack.v1'));

/**
 * The pack's key, 16 bytes: whoever knows it has read the pack. It goes into no request to a node; a transaction
 * that takes the pack out of its unit reveals it.
 */
export function packKey(gtin: Gtin14, serial: Serial): Hex {
  return first16(concat([PACK_DOMAIN, numberToHex(BigInt(gtin), { size: 8 }), stringToHex(serial)]));
}

/** The public tag of a pack key, 16 bytes: what its lot lists. */
export function packTag(key: Hex): Hex {
  return first16(key);
}

function first16(data: Hex): Hex {
  return slice(keccak256(data), 0, 16);
}
