import type { Fact, Proof, Source } from '../domain/fact.ts';
import type { ContractName } from './layout.ts';
import type { RawLog } from './rawLog.ts';
import { ReadFailure } from './readFailure.ts';
import { NotYetRead, type Snapshot } from './snapshot.ts';

/** A value with the logs that say it; without a value, the contract has shown that there is none. */
export interface Reading<T> {
  readonly value?: T;
  readonly logs: readonly RawLog[];
}

export const nothing: Reading<never> = { logs: [] };

/**
 * Turns what a reading function found, or why it could not, into a fact: the one place where failures of the outside
 * world end. What is still not read when reading has ended was beyond the limit of round trips.
 */
export function settle<T>(snapshot: Snapshot, contract: ContractName, read: () => Reading<T>): Fact<T> {
  try {
    const { value, logs } = read();
    const proof = proofOf(snapshot, sourcesOf(snapshot, contract, logs));
    return value === undefined ? { status: 'absent', proof } : { status: 'found', value, proof };
  } catch (error) {
    if (error instanceof ReadFailure) {
      if (error.unread.code !== 'depends_on_unread') snapshot.doubted = true;
      return { status: 'unread', cause: error.unread };
    }
    if (error instanceof NotYetRead) return { status: 'unread', cause: { code: 'beyond_limit' } };
    throw error;
  }
}

function proofOf({ saidBy }: Snapshot, sources: readonly Source[]): Proof {
  return saidBy === undefined ? { level: 'proven', sources } : { level: 'said', node: saidBy, sources };
}

function sourcesOf({ network, header }: Snapshot, contract: ContractName, logs: readonly RawLog[]): Source[] {
  if (logs.length === 0)
    return [{ contract: network.contracts[contract].address, block: header?.number ?? 0 }];
  const byTransaction = new Map(logs.map((log) => [log.transaction, log]));
  return [...byTransaction.values()].map(({ address, block, transaction }) => ({
    contract: address,
    block,
    transaction,
  }));
}
