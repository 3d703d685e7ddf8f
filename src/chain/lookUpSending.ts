import type { Hex, Log, TransactionReceipt } from 'viem';
import { getBlock, getTransaction, getTransactionCount, getTransactionReceipt } from 'viem/actions';
import type { LedgerClient } from './ledgerClient.ts';
import { type Effect, effectsOf, readEffectLogs } from './recordEffects.ts';
import type { RecordPorts } from './recordPorts.ts';
import type { ActResult, Inclusion, Run, Sending, SendingState } from './recordRun.ts';
import type { Signer, Ticket } from './signer.ts';

/** What became of a sending, with a result for each of its acts; undefined while there is nothing new. */
export interface Finding {
  readonly state: SendingState;
  readonly results: readonly ActResult[];
}

export interface Search {
  readonly ports: RecordPorts;
  readonly run: Run;
  readonly sending: Sending;
  /** Knows of its wallet's batches; absent where nobody is signed in. */
  readonly signer?: Pick<Signer, 'callsStatus'>;
  /** Whether the network has had time enough to have heard of it. */
  readonly overdue: boolean;
}

/**
 * Looks once what became of something that was signed, or may have been.
 * @throws errors of viem where no node answers
 */
export async function lookUpSending(search: Search): Promise<Finding | undefined> {
  const { state } = search.sending;
  switch (state.at) {
    case 'asked':
    case 'unknown':
      // Some wallets know a batch by the name it was given before they were asked.
      return (await lookUpCalls(search, search.sending.id)) ?? lookUpEffects(search);
    case 'signed':
      return state.ticket.kind === 'calls'
        ? ((await lookUpCalls(search, state.ticket.id)) ?? lookUpEffects(search))
        : lookUpTransaction(search, state.ticket);
    case 'prepared':
    case 'included':
    case 'final':
    case 'failed':
      return undefined;
    default:
      return state satisfies never;
  }
}

async function lookUpTransaction(
  search: Search,
  ticket: Extract<Ticket, { kind: 'transaction' }>,
): Promise<Finding | undefined> {
  const { client } = search.ports;
  const { hash } = ticket;
  const receipt = await receiptOf(client, hash);
  if (receipt !== undefined) return included(search, [receipt]);
  const known = await found(getTransaction(client, { hash }));
  if (known !== undefined)
    return ticket.nonce === known.nonce
      ? undefined
      : { state: { at: 'signed', ticket: { ...ticket, nonce: known.nonce } }, results: waiting(search) };
  // Not in the node's pool: replaced by another of the same number, forgotten, or not passed on yet.
  const effects = await lookUpEffects(search);
  if (effects !== undefined || !search.overdue) return effects;
  const { account } = search.run.actor;
  const used = await getTransactionCount(client, { address: account });
  const replaced = ticket.nonce !== undefined && used > ticket.nonce;
  return failed(search, { code: replaced ? 'replaced' : 'dropped', detail: hash }, hash);
}

/** Asks the wallet what became of a batch. */
async function lookUpCalls(search: Search, id: Hex): Promise<Finding | undefined> {
  const status = await search.signer?.callsStatus(id);
  switch (status?.at) {
    case 'included': {
      const receipts = await Promise.all(status.hashes.map((hash) => receiptOf(search.ports.client, hash)));
      // The wallet's node may be ahead of ours.
      if (receipts.length === 0 || receipts.includes(undefined)) return undefined;
      return included(
        search,
        receipts.filter((receipt) => receipt !== undefined),
      );
    }
    case 'failed':
      return failed(search, { code: 'reverted', detail: status.detail });
    case 'pending':
    case 'unknown':
    case undefined:
      return undefined;
    default:
      return status satisfies never;
  }
}

/** Looks on the ledger itself for what the acts would have left there, in whatever transaction. */
async function lookUpEffects(search: Search): Promise<Finding | undefined> {
  const { ports, run } = search;
  const logs = await readEffectLogs(ports.client, ports.network, actsOf(search), run.block + 1);
  const effect = effects(search, logs).find((one) => one !== undefined);
  if (effect === undefined) return undefined;
  const receipt = await receiptOf(ports.client, effect.hash);
  return receipt === undefined ? undefined : included(search, [receipt]);
}

async function included(search: Search, receipts: readonly TransactionReceipt[]): Promise<Finding> {
  const { client, network } = search.ports;
  const last = receipts.at(-1);
  if (last === undefined) throw new Error('included without a receipt');
  const hash = last.transactionHash;
  const logs = receipts
    .flatMap((receipt) => receipt.logs)
    .filter(({ address }) => address.toLowerCase() === network.contracts.ledger.address);
  const done = effects(search, logs);
  // An account that is a contract may have failed inside a transaction that succeeded.
  if (receipts.some(({ status }) => status === 'reverted') || !done.some((one) => one !== undefined))
    return failed(search, { code: 'reverted', detail: hash }, hash);
  const { timestamp } = await getBlock(client, { blockHash: last.blockHash });
  const inclusion: Inclusion = {
    hash,
    block: Number(last.blockNumber),
    blockHash: last.blockHash,
    time: Number(timestamp),
    gasUsed: receipts.reduce((sum, { gasUsed }) => sum + Number(gasUsed), 0),
  };
  return {
    // On a laptop's own network nobody takes a block back.
    state: { at: network.demo ? 'final' : 'included', ...inclusion },
    results: done.map(
      (effect): ActResult =>
        effect === undefined
          ? { at: 'not_recorded', problem: { code: 'reverted', detail: hash } }
          : { at: 'recorded', ...effect },
    ),
  };
}

function failed(
  search: Search,
  problem: Extract<SendingState, { at: 'failed' }>['problem'],
  hash?: Hex,
): Finding {
  return {
    state: { at: 'failed', problem, ...(hash === undefined ? {} : { hash }) },
    results: search.sending.acts.map((): ActResult => ({ at: 'not_recorded', problem })),
  };
}

function waiting({ sending }: Search): readonly ActResult[] {
  return sending.acts.map((): ActResult => ({ at: 'waiting' }));
}

function actsOf({ run, sending }: Search) {
  return sending.acts.flatMap((position) => run.acts[position]?.act ?? []);
}

function effects(search: Search, logs: readonly Log[]): readonly (Effect | undefined)[] {
  const { actor, stamp } = search.run;
  return effectsOf(actsOf(search), logs, { account: actor.account, stamp });
}

function receiptOf(client: LedgerClient, hash: Hex): Promise<TransactionReceipt | undefined> {
  return found(getTransactionReceipt(client, { hash }));
}

/** viem throws for what a node says it does not have. */
async function found<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof Error && /NotFoundError$/.test(error.name)) return undefined;
    throw error;
  }
}
