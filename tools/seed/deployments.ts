import type { Address } from 'viem';
import { type ContractKey, creationData } from '../deploy/contracts.ts';
import { addresses, deployer } from './contractAddresses.ts';
import type { DemoEntry } from './transaction.ts';

/** Deploys the contracts, from the deployer's first transaction on: their addresses depend on that. */
export const deployments: readonly DemoEntry[] = [
  deploy('AccessManager', deployer),
  deploy('TradingPartners', addresses.AccessManager),
  deploy('ProductCatalogue', addresses.TradingPartners),
  deploy('CustodyLedger', addresses.TradingPartners, addresses.ProductCatalogue),
];

function deploy(name: ContractKey, ...args: Address[]): DemoEntry {
  return { name: `deploy ${name}`, from: deployer, data: creationData(name, args) };
}
