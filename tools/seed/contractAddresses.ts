import { type Address, getContractAddress } from 'viem';
import { partners } from './partners.ts';

/** Who deploys, and decides who is licensed: the demo's authority. */
export const deployer: Address = partners.authority.account;

// The deployer's first transactions of a fresh chain, in this order.
const created = (nonce: bigint) => getContractAddress({ from: deployer, nonce });

/** Where the contracts of a fresh local chain are. */
export const addresses = {
  AccessManager: created(0n),
  TradingPartners: created(1n),
  ProductCatalogue: created(2n),
  CustodyLedger: created(3n),
} as const;
