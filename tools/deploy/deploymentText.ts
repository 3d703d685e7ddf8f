import { type Address, keccak256, type PublicClient } from 'viem';
import type { Deployment } from '../../src/chain/network.ts';
import { jsonFile } from '../jsonFile.ts';
import { authority } from './authority.ts';
import { CONTRACTS, type ContractKey, constructorArgs, isCodeOf } from './contracts.ts';
import type { DeployOptions } from './deployOptions.ts';
import { DeployRefused } from './deployRefused.ts';
import type { DeployState } from './deployState.ts';
import { headerRulesOf } from './headerRulesOf.ts';

/**
 * Looks once more at all that was deployed, and describes it as a file of `deployments/`.
 *
 * @throws DeployRefused where the chain does not hold what it must
 */
export async function deploymentText(
  client: PublicClient,
  chainId: number,
  { from, admin, delay, contracts }: DeployState,
  { name, publicNodes }: Pick<DeployOptions, 'name' | 'publicNodes'>,
): Promise<string> {
  const found = new Map<ContractKey, { address: Address; block: number; codeHash: string }>();
  const addresses: Partial<Record<ContractKey, Address>> = {};
  for (const key of CONTRACTS) {
    const { address, block } = contracts[key] ?? {};
    if (address === undefined || block === undefined) throw new DeployRefused(`${key} was not created.`);
    const code = await client.getCode({ address });
    if (code === undefined || !isCodeOf(key, code, constructorArgs(key, from, addresses)))
      throw new DeployRefused(`The code at ${address} is not that of ${key}.`);
    addresses[key] = address;
    found.set(key, { address: lower(address), block, codeHash: keccak256(code) });
  }
  const { AccessManager: manager, ...read } = Object.fromEntries(found);
  const at = contracts.AccessManager;
  if (manager === undefined || at === undefined) throw new Error('no AccessManager');
  const appointed = await authority.isAdmin(client, at.address, admin);
  const resigned = from === admin || !(await authority.isAdmin(client, at.address, from));
  const decided = await authority.delay(client, at.address, at.block);
  if (!appointed || !resigned || decided !== delay)
    throw new DeployRefused(
      'The AccessManager is not in the hands of the admin alone, with the delay asked for.',
    );
  const headers = headerRulesOf(
    await client.request({ method: 'eth_getBlockByNumber', params: ['latest', false] }),
  );
  return jsonFile({
    chainId,
    name: name ?? `Chain ${chainId}`,
    clock: 'device',
    ...(headers === 'ethereum' ? {} : { headers }),
    nodes: publicNodes,
    contracts: read,
    // Not read by the app; here for whoever administers the network.
    accessManager: { ...manager, admin: lower(admin), grantDelay: delay },
  } satisfies Omit<Deployment, 'contracts'> & { contracts: object; accessManager: object });
}

function lower(address: Address): Address {
  // Lower case changes no address.
  return address.toLowerCase() as Address;
}
