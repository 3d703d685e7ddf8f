import { type Hex, numberToHex } from 'viem';
import { asArray, asNumber, asObject } from './json.ts';
import { parseLogs, type RawLog, type TopicFilter } from './rawLog.ts';
import { ReadFailure } from './readFailure.ts';

/** All logs of a query up to a block, as an earlier reading left them on the device. */
export interface KeptLogs {
  /** They are complete up to this block. */
  readonly upTo: number;
  readonly logs: readonly RawLog[];
}

/** Where the logs of a query are kept: by what was asked, so that no other question gets them. */
export function keptKey(chainId: number, address: Hex, topics: TopicFilter): string {
  return `logs ${chainId} ${address} ${JSON.stringify(topics)}`;
}

/** As a node would give them, so that they are read by the same rules. */
export function formatKept({ upTo, logs }: KeptLogs): string {
  const items = logs.map(({ address, topics, data, block, index, transaction }) => ({
    address,
    topics,
    data,
    blockNumber: numberToHex(block),
    logIndex: numberToHex(index),
    transactionHash: transaction,
  }));
  return JSON.stringify({ upTo: numberToHex(upTo), logs: items });
}

/** @returns undefined for a text that nobody who keeps the rules has written */
export function parseKept(text: string, address: Hex, topics: TopicFilter): KeptLogs | undefined {
  try {
    const { upTo, logs } = asObject(JSON.parse(text), 'kept logs');
    const kept = {
      upTo: asNumber(upTo, 'last block'),
      logs: parseLogs(asArray(logs, 'logs'), address, topics),
    };
    return kept.logs.every(({ block }) => block <= kept.upTo) ? kept : undefined;
  } catch (error) {
    if (error instanceof ReadFailure || error instanceof SyntaxError) return undefined;
    throw error;
  }
}
