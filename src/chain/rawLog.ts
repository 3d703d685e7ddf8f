import { concat, type Hex } from 'viem';
import { asArray, asBytes, asNumber, asObject } from './json.ts';
import { keccak256 } from './keccak256.ts';
import { ReadFailure } from './readFailure.ts';

/** A log as a node gives it. `address`, `topics` and `data` are what trails fold; the rest is the node's word. */
export interface RawLog {
  readonly address: Hex;
  readonly topics: readonly Hex[];
  readonly data: Hex;
  readonly block: number;
  /** Position among all logs of its block. */
  readonly index: number;
  readonly transaction: Hex;
}

/** What `eth_getLogs` takes: per position one topic, one of several, or any. */
export type TopicFilter = readonly (Hex | readonly Hex[] | null)[];

/**
 * Reads the answer of `eth_getLogs`.
 *
 * @throws ReadFailure `answer_malformed` for anything but logs of this address and these topics, each once, in the
 * order of the chain
 */
export function parseLogs(answer: unknown, address: Hex, filter: TopicFilter): readonly RawLog[] {
  let last = -1;
  let lastIndex = -1;
  return asArray(answer, 'logs').map((item) => {
    const fields = asObject(item, 'log');
    const log: RawLog = {
      address: asBytes(fields.address, 'address of a log', 20),
      topics: asArray(fields.topics, 'topics').map((topic) => asBytes(topic, 'topic', 32)),
      data: asBytes(fields.data, 'data of a log'),
      block: asNumber(fields.blockNumber, 'block of a log'),
      index: asNumber(fields.logIndex, 'index of a log'),
      transaction: asBytes(fields.transactionHash, 'transaction of a log', 32),
    };
    if (log.address !== address.toLowerCase() || !filter.every((want, i) => matches(log.topics[i], want)))
      throw new ReadFailure('answer_malformed', 'a log that was not asked for');
    if (fields.removed === true) throw new ReadFailure('answer_malformed', 'a removed log');
    if (log.block < last || (log.block === last && log.index <= lastIndex))
      throw new ReadFailure('answer_malformed', 'logs out of order');
    last = log.block;
    lastIndex = log.index;
    return log;
  });
}

function matches(topic: Hex | undefined, want: Hex | readonly Hex[] | null): boolean {
  if (topic === undefined) return false;
  if (want === null) return true;
  return typeof want === 'string' ? topic === want : want.includes(topic);
}

/** The one rule of all trails: `trail' = keccak256(trail ‖ topics ‖ data)`, from zero, log by log. */
export function foldTrail(logs: readonly RawLog[]): Hex {
  return logs.reduce(
    (trail, { topics, data }) => keccak256(concat([trail, ...topics, data])),
    `0x${'00'.repeat(32)}` as Hex,
  );
}
