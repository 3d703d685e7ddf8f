import { type Address, isAddress } from 'viem';
import demo from '../../../deployments/demo.31337.json' with { type: 'json' };

/** Whom a person can be on the demo network. Its node holds the keys of these accounts and signs for them. */
export interface DemoIdentity {
  readonly address: Address;
  readonly name: string;
  readonly gln: string;
  readonly role: string;
}

export const demoIdentities: readonly DemoIdentity[] = demo.identities.map((identity) => {
  const { address } = identity;
  if (!isAddress(address)) throw new Error(`demo identity "${identity.name}" has no address`);
  return { ...identity, address };
});
