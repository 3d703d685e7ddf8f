import { concat, type Hex, numberToHex } from 'viem';
import type { UnreadCause } from '../domain/fact.ts';
import { type Header, parseHeader } from './header.ts';
import { asBytes } from './json.ts';
import { keccak256 } from './keccak256.ts';
import type { ContractName } from './layout.ts';
import type { LogQuery } from './logBook.ts';
import type { Network } from './network.ts';
import { parseLogs, type TopicFilter } from './rawLog.ts';
import { ReadFailure } from './readFailure.ts';
import type { RpcCall } from './rpc.ts';
import { toWord } from './slots.ts';
import type { Snapshot } from './snapshot.ts';
import type { Span } from './spans.ts';
import { verifyStateProof } from './stateProof.ts';

/** One call to a node, and what becomes of its answer. */
export interface Ask {
  readonly call: RpcCall;
  /** @throws ReadFailure where the answer is not what was asked for */
  readonly take: (result: unknown) => void;
  /** Nobody is left to ask. */
  readonly giveUp: (cause: UnreadCause) => void;
  /** Whether the answer comes from the state trie, which a node may not be able to prove. */
  readonly proof?: boolean;
  /** Of how many blocks logs are asked for, which a node may find too many. */
  readonly blocks?: () => number;
}

/** keccak256("extsload(bytes32[])"), first 4 bytes. */
const EXTSLOAD = '0xdbd035ff';

/**
 * Asks for logs up to the newest: their trails say which belong to the block.
 * @param from the first block; the contract's own when not given
 */
export function askLogs(snapshot: Snapshot, query: LogQuery, block: () => number, from?: number): Ask {
  const { contract, topics } = query;
  const { address, block: created } = snapshot.network.contracts[contract];
  const first = from ?? created;
  return {
    call: logsCall(address, topics, first),
    take: (result) => {
      const logs = parseLogs(result, address, topics);
      if (logs.some((log) => log.block < first))
        throw new ReadFailure('answer_malformed', 'a log that was not asked for');
      snapshot.giveLogs(query, logs, block());
    },
    giveUp: (cause) => snapshot.book.fail(query, cause),
    blocks: () => block() - first + 1,
  };
}

/** Asks for the logs of some blocks only. */
export function askSomeLogs(snapshot: Snapshot, query: LogQuery, span: Span): Ask {
  const { contract, topics } = query;
  const { address } = snapshot.network.contracts[contract];
  return {
    call: logsCall(address, topics, span.from, span.to),
    take: (result) => {
      const logs = parseLogs(result, address, topics);
      if (logs.some(({ block }) => block < span.from || block > span.to))
        throw new ReadFailure('answer_malformed', 'a log that was not asked for');
      snapshot.book.giveSome(query, logs, span);
    },
    giveUp: (cause) => snapshot.book.fail(query, cause),
    blocks: () => span.to - span.from + 1,
  };
}

function logsCall(address: Hex, topics: TopicFilter, from: number, to?: number): RpcCall {
  const toBlock = to === undefined ? 'latest' : numberToHex(to);
  return { method: 'eth_getLogs', params: [{ address, fromBlock: numberToHex(from), toBlock, topics }] };
}

/** Asks for storage with its proof, and for the account that it is storage of. */
export function askProof(
  snapshot: Snapshot,
  header: Header,
  contract: ContractName,
  slots: readonly Hex[],
): Ask {
  const { address } = snapshot.network.contracts[contract];
  return {
    call: { method: 'eth_getProof', params: [address, slots, numberToHex(header.number)] },
    take: (result) => {
      const account = verifyStateProof(header.stateRoot, address, slots, result);
      snapshot.giveCodeHash(contract, account?.codeHash);
      if (account !== undefined) snapshot.giveWords(contract, slots, account.words);
    },
    giveUp: (cause) => snapshot.failContract(contract, slots, cause),
    proof: true,
  };
}

/** The same from a node that proves nothing: its word alone. */
export function askWord(
  snapshot: Snapshot,
  node: string,
  header: Header,
  contract: ContractName,
  slots: readonly Hex[],
): Ask[] {
  const { address } = snapshot.network.contracts[contract];
  const block = numberToHex(header.number);
  const giveUp = (cause: UnreadCause) => snapshot.failContract(contract, slots, cause);
  const data = concat([EXTSLOAD, toWord(32n), toWord(BigInt(slots.length)), ...slots]);
  return [
    {
      call: { method: 'eth_getCode', params: [address, block] },
      take: (result) => {
        snapshot.giveCodeHash(contract, keccak256(asBytes(result, 'code')));
        snapshot.saidBy = node;
      },
      giveUp,
    },
    {
      call: { method: 'eth_call', params: [{ to: address, data }, block] },
      take: (result) => {
        snapshot.giveWords(contract, slots, wordsOf(result, slots.length));
        snapshot.saidBy = node;
      },
      giveUp,
    },
  ];
}

/**
 * Asks a node for its header of the block that is read.
 * @param take given undefined where it has none of that number
 */
export function askHeader(
  network: Network,
  { number }: Header,
  take: (header: Header | undefined) => void,
): Ask {
  return {
    call: { method: 'eth_getBlockByNumber', params: [numberToHex(number), false] },
    take: (result) => {
      if (result === null) return take(undefined);
      const own = parseHeader(result, network.headers);
      if (own.number !== number) throw new ReadFailure('answer_malformed', 'another block');
      take(own);
    },
    // A node that does not answer has not agreed; that is all.
    giveUp: () => undefined,
  };
}

/**
 * Everything that is wanted, as calls to one node.
 * @param proofless the node that is asked, if it proves nothing
 */
export function wantedAsks(snapshot: Snapshot, header: Header, proofless?: string): Ask[] {
  return [
    ...[...snapshot.wantedSlots].flatMap(([contract, slots]) =>
      proofless !== undefined
        ? askWord(snapshot, proofless, header, contract, [...slots])
        : [askProof(snapshot, header, contract, [...slots])],
    ),
    ...[...snapshot.book.wanted.values()].flatMap(
      ({ query, from, spans }) =>
        spans?.map((span) => askSomeLogs(snapshot, query, span)) ?? [
          askLogs(snapshot, query, () => header.number, from),
        ],
    ),
  ];
}

/** A `bytes32[]` as `eth_call` returns it: offset, length, words. */
function wordsOf(result: unknown, count: number): bigint[] {
  const data = asBytes(result, 'answer of extsload', 32 * (count + 2));
  return Array.from({ length: count }, (_, i) =>
    BigInt(`0x${data.slice(2 + 64 * (i + 2), 2 + 64 * (i + 3))}`),
  );
}
