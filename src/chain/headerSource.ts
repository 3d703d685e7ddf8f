import type { Header } from './header.ts';

/**
 * Somebody besides the nodes who knows the chain's headers, such as a light client that follows its consensus. It is
 * one more witness: what it says must agree with what the nodes say.
 */
export interface HeaderSource {
  /** Named among those that agree. */
  readonly name: string;
  /**
   * Its newest header.
   * @throws ReadFailure where it has none
   */
  readonly newest: (signal: AbortSignal) => Promise<Header>;
  /**
   * Its header of one block.
   * @throws ReadFailure where it has none
   */
  readonly at: (block: number, signal: AbortSignal) => Promise<Header>;
}
