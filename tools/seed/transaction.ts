import type { Address, Hex } from 'viem';

/** One call of the demo's history, or a contract's creation. */
export interface DemoEntry {
  /** For the message when it fails. */
  readonly name: string;
  readonly from: Address;
  /** Absent for a creation. */
  readonly to?: Address;
  /** Or how it is put together from what the chain has logged so far. */
  readonly data: Hex | ((url: string) => Promise<Hex>);
}

export interface DemoTransaction extends DemoEntry {
  /** Time of its block, Unix seconds. */
  readonly time: number;
}
