import { type Address, encodeFunctionData, type Hex, type PublicClient } from 'viem';
import { accessManagerAbi as abi } from '../../src/chain/generated/abi.ts';

/** Whoever has it decides about partners, licences and prefixes, and about who else does (OpenZeppelin AccessManager). */
const ADMIN_ROLE = 0n;

/** How the authority passes from the deployer to its admin, and how to see that it has. */
export const authority = {
  setDelay: (delay: number): Hex =>
    encodeFunctionData({ abi, functionName: 'setGrantDelay', args: [ADMIN_ROLE, delay] }),
  appoint: (admin: Address): Hex =>
    encodeFunctionData({ abi, functionName: 'grantRole', args: [ADMIN_ROLE, admin, 0] }),
  resign: (admin: Address): Hex =>
    encodeFunctionData({ abi, functionName: 'renounceRole', args: [ADMIN_ROLE, admin] }),

  async isAdmin(client: PublicClient, manager: Address, account: Address): Promise<boolean> {
    const args = [ADMIN_ROLE, account] as const;
    const [isMember] = await client.readContract({ address: manager, abi, functionName: 'hasRole', args });
    return isMember;
  },

  /** The delay that was last decided on, whether in effect yet or not; 0 when none was. */
  async delay(client: PublicClient, manager: Address, fromBlock: number): Promise<number> {
    const changes = await client.getContractEvents({
      address: manager,
      abi,
      eventName: 'RoleGrantDelayChanged',
      args: { roleId: ADMIN_ROLE },
      fromBlock: BigInt(fromBlock),
      strict: true,
    });
    return changes.at(-1)?.args.delay ?? 0;
  },
};
