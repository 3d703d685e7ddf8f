import { type Header, parseHeader } from './header.ts';
import { asNumber } from './json.ts';
import type { Network } from './network.ts';
import { ReadFailure } from './readFailure.ts';
import type { RpcAnswer, RpcCall } from './rpc.ts';

/** What every node is asked first. */
export const HEAD_CALLS: readonly RpcCall[] = [
  { method: 'eth_chainId', params: [] },
  { method: 'eth_blockNumber', params: [] },
  { method: 'eth_getBlockByNumber', params: ['latest', false] },
];

/** A device's head may be this old, seconds; time enough for a chain that makes a block a minute to miss a few. */
const STALE_AFTER = 600;
/** A device's clock may be this much behind the chain, seconds. */
const CLOCK_TOLERANCE = 120;
/** Nodes of one chain may be this far apart, seconds between their heads. */
const SPREAD = 30;

/**
 * The newest header of one node, checked.
 * @param now Unix seconds of the device
 * @throws ReadFailure `wrong_chain`, `header_invalid`, `head_stale`, `clock_disagrees`, `node_error`,
 * `answer_malformed`
 */
export function readHead(network: Network, answers: readonly RpcAnswer[], now: number): Header {
  const [chainId, blockNumber, block] = answers.map((answer) => {
    if (!answer.ok) throw new ReadFailure('node_error', answer.message);
    return answer.result;
  });
  const chain = asNumber(chainId, 'chain id');
  if (chain !== network.chainId)
    throw new ReadFailure('wrong_chain', `chain ${chain} instead of ${network.chainId}`);
  const header = parseHeader(block);
  // An older header than the node itself counts to would be the state of some other day.
  const behind = asNumber(blockNumber, 'block number') - header.number;
  if (behind > 0) throw new ReadFailure('head_stale', `header ${behind} blocks behind the node's own count`);
  if (network.clock === 'device') {
    if (now - header.time > STALE_AFTER)
      throw new ReadFailure('head_stale', `newest block is ${Math.round(now - header.time)} s old`);
    if (header.time - now > CLOCK_TOLERANCE)
      throw new ReadFailure('clock_disagrees', `newest block is ${Math.round(header.time - now)} s ahead`);
  }
  return header;
}

/**
 * The block to read at: the newest that every node has.
 * @throws ReadFailure `nodes_disagree` naming who said what
 */
export function commonHead(heads: readonly { readonly node: string; readonly header: Header }[]): Header {
  const [common, ...rest] = heads.toSorted((a, b) => a.header.number - b.header.number);
  if (common === undefined) throw new Error('no heads');
  for (const { node, header } of rest) {
    const same = header.number !== common.header.number || header.hash === common.header.hash;
    if (!same || Math.abs(header.time - common.header.time) > SPREAD)
      throw new ReadFailure('nodes_disagree', `${say(common)}; ${say({ node, header })}`);
  }
  return common.header;
}

function say({ node, header }: { readonly node: string; readonly header: Header }): string {
  return `${node} gives block ${header.number} as ${header.hash}`;
}
