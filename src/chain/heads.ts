import type { HeaderClaim } from '../domain/fact.ts';
import { type Header, parseHeader } from './header.ts';
import { isFinalAtOnce } from './headerRules.ts';
import { asNumber } from './json.ts';
import type { Network } from './network.ts';
import { ReadFailure } from './readFailure.ts';
import type { RpcAnswer, RpcCall } from './rpc.ts';

/** What every node is asked first. */
export const HEAD_CALLS: readonly RpcCall[] = [
  { method: 'eth_chainId', params: [] },
  { method: 'eth_blockNumber', params: [] },
  { method: 'eth_getBlockByNumber', params: ['latest', false] },
  { method: 'eth_getBlockByNumber', params: ['finalized', false] },
  { method: 'eth_getBlockByNumber', params: ['safe', false] },
];

/** The newest blocks that somebody calls final, and safe from being replaced. */
export interface Finality {
  readonly final?: number;
  readonly safe?: number;
}

/** The newest block as somebody gives it. */
export interface Head {
  readonly header: Header;
  readonly finality: Finality;
}

/** A device's head may be this old, seconds; time enough for a chain that makes a block a minute to miss a few. */
const STALE_AFTER = 600;
/** A device's clock may be this much behind the chain, seconds. */
const CLOCK_TOLERANCE = 120;
/** Nodes of one chain may be this far apart, seconds between their heads. */
export const SPREAD = 30;

/**
 * The newest header of one node, its hash checked.
 * @throws ReadFailure `wrong_chain`, `header_invalid`, `head_stale`, `node_error`, `answer_malformed`
 */
export function readHead(network: Network, answers: readonly RpcAnswer[]): Head {
  const [chainId, blockNumber, latest, final, safe] = answers;
  const chain = asNumber(resultOf(chainId), 'chain id');
  if (chain !== network.chainId)
    throw new ReadFailure('wrong_chain', `chain ${chain} instead of ${network.chainId}`);
  const header = parseHeader(resultOf(latest), network.headers);
  // An older header than the node itself counts to would be the state of some other day.
  const behind = asNumber(resultOf(blockNumber), 'block number') - header.number;
  if (behind > 0) throw new ReadFailure('head_stale', `header ${behind} blocks behind the node's own count`);
  const finality = readFinality(network, header, final, safe);
  const newest = Math.max(finality.final ?? 0, finality.safe ?? 0);
  if (newest > header.number)
    throw new ReadFailure('head_stale', `the node itself calls block ${newest} safe already`);
  return { header, finality };
}

function resultOf(answer: RpcAnswer | undefined): unknown {
  if (answer === undefined) throw new Error('fewer answers than calls');
  if (!answer.ok) throw new ReadFailure('node_error', answer.message);
  return answer.result;
}

/** Many networks know no such blocks, and their nodes say so in many ways: then nothing is said of it. */
function readFinality(network: Network, header: Header, final?: RpcAnswer, safe?: RpcAnswer): Finality {
  if (isFinalAtOnce(network.headers ?? 'ethereum')) return { final: header.number, safe: header.number };
  const numberOf = (answer: RpcAnswer | undefined) => {
    if (!answer?.ok || answer.result === null) return undefined;
    return parseHeader(answer.result, network.headers).number;
  };
  const [ended, held] = [numberOf(final), numberOf(safe)];
  return { ...(ended === undefined ? {} : { final: ended }), ...(held === undefined ? {} : { safe: held }) };
}

/**
 * Checks that a header is of the present.
 *
 * @param now Unix seconds of the device
 * @param notBefore Unix seconds: an older header is not the newest, whoever gives it
 * @throws ReadFailure `head_stale`, `clock_disagrees`
 */
export function checkAge({ clock }: Network, header: Header, now: number, notBefore: number): void {
  const older = notBefore - header.time;
  if (older > 0)
    throw new ReadFailure('head_stale', `newest block is ${older} s older than one known before`);
  if (clock === 'chain') return;
  const age = Math.round(now - header.time);
  if (age > STALE_AFTER) throw new ReadFailure('head_stale', `newest block is ${age} s old`);
  if (-age > CLOCK_TOLERANCE) throw new ReadFailure('clock_disagrees', `newest block is ${-age} s ahead`);
}

/** A header with whose it is. */
export interface NamedHeader {
  readonly node: string;
  readonly header: Header;
}

/**
 * The block to read at: the newest that everybody has.
 * @throws ReadFailure `nodes_disagree` naming who said what
 */
export function commonHead(heads: readonly NamedHeader[]): Header {
  const [common, ...rest] = heads.toSorted((a, b) => a.header.number - b.header.number);
  if (common === undefined) throw new Error('no heads');
  for (const other of rest) checkTogether(common, other);
  return common.header;
}

/**
 * Checks that two headers can be of one chain at one time.
 * @throws ReadFailure `nodes_disagree` naming who said what
 */
export function checkTogether(one: NamedHeader, other: NamedHeader): void {
  const same = other.header.number !== one.header.number || other.header.hash === one.header.hash;
  if (!same || Math.abs(other.header.time - one.header.time) > SPREAD) throw disagreement([one, other]);
}

export function disagreement(heads: readonly NamedHeader[]): ReadFailure {
  const said = heads.map(
    ({ node, header }): HeaderClaim => ({ node, block: header.number, hash: header.hash }),
  );
  const detail = said.map(({ node, block, hash }) => `${node} gives block ${block} as ${hash}`).join('; ');
  return new ReadFailure('nodes_disagree', detail, undefined, said);
}
