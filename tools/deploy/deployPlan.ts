import { type Address, getContractAddress, type Hex, type PublicClient } from 'viem';
import { tradingPartnersAbi } from '../../src/chain/generated/abi.ts';
import { authority } from './authority.ts';
import {
  type Addresses,
  CONTRACTS,
  type ContractKey,
  constructorArgs,
  creationData,
  isCodeOf,
} from './contracts.ts';
import type { DeployOptions } from './deployOptions.ts';
import { DeployRefused } from './deployRefused.ts';
import type { DeployState } from './deployState.ts';

/** One transaction that is still to be sent. */
export interface DeployStep {
  readonly name: string;
  readonly nonce: number;
  /** Absent for a creation. */
  readonly to?: Address;
  readonly data: Hex;
  readonly gas: bigint;
  readonly creates?: ContractKey;
}

export interface DeployPlan {
  readonly addresses: Addresses;
  readonly steps: readonly DeployStep[];
}

/** What a call to a contract that is not there yet takes at most; it cannot be tried out. */
const HAND_OVER_GAS = 120_000n;

/**
 * What is still to be done, and where the contracts will be: an address follows from the deployer's next nonce.
 *
 * @param state of an earlier run that broke off
 * @throws DeployRefused while transactions of the deployer are under way; errors of viem where the network refuses
 */
export async function deployPlan(
  client: PublicClient,
  from: Address,
  { admin, delay }: Pick<DeployOptions, 'admin' | 'delay'>,
  state: DeployState | undefined,
): Promise<DeployPlan> {
  const first = await nextNonce(client, from);
  const steps: DeployStep[] = [];
  const addresses: Partial<Record<ContractKey, Address>> = {};
  for (const key of CONTRACTS) {
    const args = constructorArgs(key, from, addresses);
    const known = state?.contracts[key]?.address;
    if (known !== undefined && (await isThere(client, key, known, args))) {
      addresses[key] = known;
      continue;
    }
    const nonce = first + steps.length;
    addresses[key] = getContractAddress({ from, nonce: BigInt(nonce) });
    const data = creationData(key, args);
    const gas = await client.estimateGas({ account: from, data });
    steps.push({ name: `create ${key}`, nonce, data, gas, creates: key });
  }
  const { AccessManager, TradingPartners, ProductCatalogue, CustodyLedger } = addresses;
  if (!AccessManager || !TradingPartners || !ProductCatalogue || !CustodyLedger)
    throw new Error('a contract without an address');

  const began = state?.contracts.AccessManager;
  // A manager that is still to be created has the deployer as its only admin, and no delay.
  const there = !steps.some(({ creates }) => creates === 'AccessManager') && began !== undefined;
  const call = async (name: string, data: Hex) => {
    const gas = there ? await client.estimateGas({ account: from, to: AccessManager, data }) : HAND_OVER_GAS;
    steps.push({ name, nonce: first + steps.length, to: AccessManager, data, gas });
  };
  const isAdmin = (who: Address) => there && authority.isAdmin(client, AccessManager, who);
  const decided = there ? await authority.delay(client, AccessManager, began.block) : 0;
  const given = from === admin || (await isAdmin(admin));
  const kept = there ? await isAdmin(from) : true;
  if (decided !== delay) await call('set the delay of grants', authority.setDelay(delay));
  if (!given) await call('appoint the admin', authority.appoint(admin));
  if (from !== admin && kept) await call('resign as the deployer', authority.resign(from));
  return { addresses: { AccessManager, TradingPartners, ProductCatalogue, CustodyLedger }, steps };
}

async function nextNonce(client: PublicClient, from: Address): Promise<number> {
  const latest = await client.getTransactionCount({ address: from });
  const pending = await client.getTransactionCount({ address: from, blockTag: 'pending' });
  if (pending > latest)
    throw new DeployRefused(
      `${pending - latest} transactions of ${from} are under way. Wait until they are included.`,
    );
  return latest;
}

/** Whether the contract stands there, made for the others of this deployment. */
export async function isThere(
  client: PublicClient,
  key: ContractKey,
  address: Address,
  args: readonly Address[],
): Promise<boolean> {
  const code = await client.getCode({ address });
  if (code === undefined || !isCodeOf(key, code, args)) return false;
  if (key !== 'TradingPartners') return true;
  const manager = await client.readContract({ address, abi: tradingPartnersAbi, functionName: 'authority' });
  return args.includes(manager);
}
