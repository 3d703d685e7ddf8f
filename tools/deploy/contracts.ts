import { type Address, concat, type Hex, hexToBytes, isAddressEqual, keccak256, pad, slice } from 'viem';
import { bytecode } from '../generated/bytecode.ts';

/** All contracts of a network, in the order in which they are deployed. */
export const CONTRACTS = ['AccessManager', 'TradingPartners', 'ProductCatalogue', 'CustodyLedger'] as const;
export type ContractKey = (typeof CONTRACTS)[number];
export type Addresses = Readonly<Record<ContractKey, Address>>;

/**
 * What the contract's constructor takes: addresses only.
 * @param initialAdmin who may do everything at the AccessManager at first
 * @param at where the contracts before it are
 */
export function constructorArgs(
  contract: ContractKey,
  initialAdmin: Address,
  at: Readonly<Partial<Record<ContractKey, Address>>>,
): readonly Address[] {
  const before = (key: ContractKey): Address => {
    const address = at[key];
    if (address === undefined) throw new Error(`${contract} comes after ${key}`);
    return address;
  };
  switch (contract) {
    case 'AccessManager':
      return [initialAdmin];
    case 'TradingPartners':
      return [before('AccessManager')];
    case 'ProductCatalogue':
      return [before('TradingPartners')];
    case 'CustodyLedger':
      return [before('TradingPartners'), before('ProductCatalogue')];
    default:
      return contract satisfies never;
  }
}

/** Data of the transaction that creates a contract. */
export function creationData(contract: ContractKey, args: readonly Address[]): Hex {
  return concat([bytecode[contract].creation, ...args.map((address) => pad(address))]);
}

/**
 * Whether code of a chain is the contract's: byte for byte but for the immutables, and each of these one of the
 * addresses that the constructor was given.
 */
export function isCodeOf(contract: ContractKey, code: Hex, args: readonly Address[]): boolean {
  const { runtimeHash, immutables } = bytecode[contract];
  const bytes = hexToBytes(code);
  const given: Hex[] = [];
  for (const { start, length } of immutables) {
    if (start + length > bytes.length) return false;
    given.push(slice(code, start, start + length));
    bytes.fill(0, start, start + length);
  }
  return (
    keccak256(bytes) === runtimeHash &&
    given.every((word) => args.some((address) => isAddressEqual(slice(word, 12), address)))
  );
}
