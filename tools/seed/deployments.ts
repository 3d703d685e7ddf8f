import { type Address, concat, pad } from 'viem';
import { bytecode } from '../generated/bytecode.ts';
import { addresses, deployer } from './contractAddresses.ts';
import type { DemoEntry } from './transaction.ts';

/** Deploys the contracts, from the deployer's first transaction on: their addresses depend on that. */
export const deployments: readonly DemoEntry[] = [
  deploy('AccessManager', deployer),
  deploy('TradingPartners', addresses.AccessManager),
  deploy('ProductCatalogue', addresses.TradingPartners),
  deploy('CustodyLedger', addresses.TradingPartners, addresses.ProductCatalogue),
];

/** All our constructors take addresses only. */
function deploy(name: keyof typeof addresses, ...args: Address[]): DemoEntry {
  const data = concat([bytecode[name].creation, ...args.map((address) => pad(address))]);
  return { name: `deploy ${name}`, from: deployer, data };
}
