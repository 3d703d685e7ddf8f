import type { BlockReading } from '../domain/evidence.ts';
import type { Fact } from '../domain/fact.ts';
import type { ContractName } from './layout.ts';
import type { Network } from './network.ts';
import { type ReadOptions, readThrough } from './readThrough.ts';
import { settle } from './settle.ts';

export interface NodeReport {
  /**
   * The node's newest block, once its chain id, its header and the code of all three contracts are right. Its proof is
   * *said* where the node cannot prove what it answers.
   */
  readonly block: Fact<BlockReading>;
  /** How long the node took, milliseconds. */
  readonly ms: number;
}

const CONTRACTS: readonly ContractName[] = ['partners', 'catalogue', 'ledger'];

/**
 * Asks one node whether it is fit to be read from.
 *
 * @param node JSON-RPC address
 * @throws the reason of `options.signal` when the caller ended the reading
 */
export async function checkNode(
  network: Network,
  node: string,
  options: Omit<ReadOptions, 'nodes'> = {},
): Promise<NodeReport> {
  const { value, reads } = await readThrough(network, { ...options, nodes: [node] }, (snapshot) =>
    settle(snapshot, 'ledger', () => ({ value: snapshot.checkedBlock(CONTRACTS), logs: [] })),
  );
  return { block: value, ms: reads.ms };
}
