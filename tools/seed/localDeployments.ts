import { type Hex, keccak256 } from 'viem';
import { jsonFile } from '../jsonFile.ts';
import { addresses } from './contractAddresses.ts';
import { demoNow } from './demoNow.ts';
import { deployments } from './deployments.ts';
import { jsonRpc } from './jsonRpc.ts';
import { type DemoPartner, partners } from './partners.ts';

/** Which of the contracts a reader of the chain must know. */
const READ = ['TradingPartners', 'ProductCatalogue', 'CustodyLedger'] as const;

/**
 * The files of `deployments/` that describe the demo network: its contracts, and who a visitor may act as.
 *
 * @param url node of a demo network
 * @returns text by path from the repository's root
 */
export async function localDeployments(url: string): Promise<Record<string, string>> {
  const codes = await jsonRpc(
    url,
    ...READ.map((name) => ['eth_getCode', [addresses[name], 'latest']] as const),
  );
  const contracts = READ.map((name, n) => {
    const address = addresses[name].toLowerCase();
    // Each contract was created in a block of its own, from the first on.
    const block = deployments.findIndex((entry) => entry.name.endsWith(name)) + 1;
    return [name, { address, block, codeHash: keccak256(asHex(codes[n])) }];
  });
  const network = {
    chainId: 31_337,
    name: 'Demo network',
    clock: 'chain',
    // No state of the demo is older than its present.
    notBefore: demoNow.time,
    nodes: ['http://127.0.0.1:8545'],
    contracts: Object.fromEntries(contracts),
  };
  const identities = Object.values<DemoPartner>(partners).map(({ account, name, gln, role }) => ({
    address: account,
    name,
    gln,
    role,
  }));
  return {
    'deployments/31337.json': jsonFile(network),
    'deployments/demo.31337.json': jsonFile({ identities }),
  };
}

function asHex(code: unknown): Hex {
  if (typeof code !== 'string' || !code.startsWith('0x') || code === '0x')
    throw new Error('no contract where the demo network has one');
  return code as Hex;
}
