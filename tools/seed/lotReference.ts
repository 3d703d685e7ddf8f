import type { Hex } from 'viem';
import { lotKey } from '../../src/chain/lotKey.ts';
import { parseGtin14, parseLot } from '../../src/domain/identifiers.ts';
import { type LotNumber, lots } from './lots.ts';
import { products } from './products.ts';
import { valid } from './valid.ts';

/** The ledger's key of a lot of the demo. */
export function lotReference(lot: LotNumber): Hex {
  return lotKey(valid(parseGtin14(products[lots[lot].product].gtin)), valid(parseLot(lot)));
}
