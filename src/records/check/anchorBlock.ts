import { type Header, parseHeader } from '../../chain/header.ts';
import { asNumber } from '../../chain/json.ts';
import type { Network } from '../../chain/network.ts';
import { nodeName, ReadFailure } from '../../chain/readFailure.ts';
import { postBatch } from '../../chain/rpc.ts';

/** What a bundle's block is compared with. */
export type CheckSource =
  /** JSON-RPC addresses. */
  | { readonly kind: 'nodes'; readonly nodes: readonly string[] }
  /** A block hash that somebody got elsewhere: `0x` and 64 hex digits. */
  | { readonly kind: 'block_hash'; readonly hash: string }
  | { readonly kind: 'none' };

/** Which nodes gave this very block, and which another one in its place. Nodes that did not answer are in neither. */
export interface NodeWitness {
  readonly agree: readonly string[];
  readonly differ: readonly string[];
  /** Addresses of those that agree. */
  readonly urls: readonly string[];
}

const TIMEOUT_MS = 8_000;

/**
 * Asks every node for the block.
 * @throws the reason of `signal` when the caller ended the work
 */
export async function askForBlock(
  network: Network,
  { number, hash }: Pick<Header, 'number' | 'hash'>,
  nodes: readonly string[],
  signal: AbortSignal | undefined,
): Promise<NodeWitness> {
  const answers = await Promise.all(
    nodes.map(async (url) => ({ url, hash: await hashAt(network, url, number, signal) })),
  );
  signal?.throwIfAborted();
  const agreeing = answers.filter((answer) => answer.hash === hash);
  const differing = answers.filter((answer) => answer.hash !== undefined && answer.hash !== hash);
  return {
    agree: agreeing.map(({ url }) => nodeName(url)),
    differ: differing.map(({ url }) => nodeName(url)),
    urls: agreeing.map(({ url }) => url),
  };
}

/** The hash of the block with a number, by this node; undefined where it gives none that is sound. */
async function hashAt(
  network: Network,
  url: string,
  number: number,
  signal: AbortSignal | undefined,
): Promise<string | undefined> {
  const timeout = AbortSignal.timeout(TIMEOUT_MS);
  try {
    const [chainId, block] = await postBatch(
      url,
      [
        { method: 'eth_chainId', params: [] },
        { method: 'eth_getBlockByNumber', params: [`0x${number.toString(16)}`, false] },
      ],
      {
        fetch,
        signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]),
        onBytes: () => undefined,
      },
    );
    if (chainId?.ok !== true || asNumber(chainId.result, 'chain id') !== network.chainId) return undefined;
    if (block?.ok !== true) return undefined;
    const header = parseHeader(block.result, network.headers);
    return header.number === number ? header.hash : undefined;
  } catch (error) {
    if (error instanceof ReadFailure) return undefined;
    throw error;
  }
}
