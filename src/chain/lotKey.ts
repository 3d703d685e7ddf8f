import { concat, type Hex, numberToHex, stringToHex } from 'viem';
import type { Gtin14, Lot } from '../domain/identifiers.ts';
import { keccak256 } from './keccak256.ts';

/** The ledger's key of a lot: keccak256 of the GTIN, 8 bytes, and the lot as printed. */
export function lotKey(gtin: Gtin14, lot: Lot): Hex {
  return keccak256(concat([numberToHex(BigInt(gtin), { size: 8 }), stringToHex(lot)]));
}
