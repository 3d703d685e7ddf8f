import { getBlock, getBlockNumber } from 'viem/actions';
import type { LedgerClient } from './ledgerClient.ts';
import type { Inclusion } from './recordRun.ts';

/** Where a network does not say what is final, so many blocks on top of it will do. */
const CONFIRMATIONS = 12;

/**
 * Whether the block in which something was included can still be taken back; `gone` when it was.
 * @throws errors of viem where no node answers
 */
export async function lookUpFinality(
  client: LedgerClient,
  { block, blockHash }: Inclusion,
): Promise<'open' | 'final' | 'gone'> {
  const standing = await getBlock(client, { blockNumber: BigInt(block) });
  if (standing.hash !== blockHash) return 'gone';
  return BigInt(block) <= (await finalBlock(client)) ? 'final' : 'open';
}

async function finalBlock(client: LedgerClient): Promise<bigint> {
  try {
    const { number } = await getBlock(client, { blockTag: 'finalized' });
    if (number !== null) return number;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    // Networks without that tag, and nodes that have nothing final yet, refuse it in their own words.
  }
  return (await getBlockNumber(client, { cacheTime: 0 })) - BigInt(CONFIRMATIONS);
}
