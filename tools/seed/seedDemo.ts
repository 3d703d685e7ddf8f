import { numberToHex } from 'viem';
import { demoNow } from './demoNow.ts';
import { demoTransactions } from './demoTransactions.ts';
import { jsonRpc } from './jsonRpc.ts';
import type { DemoTransaction } from './transaction.ts';

/** Each later block comes this many seconds after the one before, whatever the machine's clock says. */
const LATER_BLOCKS = 60;
const GAS = 15_000_000;

/**
 * Plays the demo's history on a fresh local node that mines on request only, sets its time to the demo's present,
 * and lets it mine by itself from then on.
 *
 * @throws Error naming the first transaction that the contracts refused
 */
export async function seedDemo(url: string): Promise<void> {
  await jsonRpc(url, ['evm_setAutomine', [false]]);
  const sent: DemoTransaction[] = [];
  for (const transaction of demoTransactions()) {
    const { from, to, time } = transaction;
    const data = typeof transaction.data === 'function' ? await transaction.data(url) : transaction.data;
    // One after the other: a node may work on the calls of one request in any order.
    await jsonRpc(url, ['eth_sendTransaction', [{ from, to, data, gas: numberToHex(GAS) }]]);
    await jsonRpc(url, ['evm_mine', [time]]);
    sent.push({ ...transaction, data });
  }
  await checkAll(url, sent);
  await jsonRpc(url, ['evm_mine', [demoNow.time]]);
  await jsonRpc(url, ['anvil_setBlockTimestampInterval', [LATER_BLOCKS]]);
  await jsonRpc(url, ['evm_setAutomine', [true]]);
}

/** Transaction n is the only one of block n + 1. */
async function checkAll(url: string, transactions: readonly DemoTransaction[]): Promise<void> {
  const blocks = transactions.map((_, n) => ['eth_getBlockReceipts', [numberToHex(n + 1)]] as const);
  const receipts = await jsonRpc(url, ...blocks);
  const n = receipts.findIndex((block) => !isOneSuccess(block));
  const refused = transactions[n];
  if (refused === undefined) return;
  const { from, to, data, name } = refused;
  const reason = await jsonRpc(url, ['eth_call', [{ from, to, data }, numberToHex(n)]]).catch(String);
  throw new Error(`the contracts refused "${name}": ${reason}`);
}

function isOneSuccess(receipts: unknown): boolean {
  return Array.isArray(receipts) && receipts.length === 1 && receipts[0].status === '0x1';
}
