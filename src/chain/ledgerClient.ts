import { type Client, createClient, fallback, http } from 'viem';
import type { Network } from './network.ts';

/** Asks nodes about transactions. What it says is a node's word; screens read the ledger again, with proofs. */
export type LedgerClient = Client;

const DEMO_POLLING_MS = 200;
const POLLING_MS = 3_000;
const TIMEOUT_MS = 10_000;

/** @param nodes JSON-RPC addresses, at least one; the next is asked where one fails */
export function ledgerClient({ demo }: Network, nodes: readonly string[]): LedgerClient {
  return createClient({
    transport: fallback(
      nodes.map((url) => http(url, { batch: true, retryCount: 0, timeout: TIMEOUT_MS })),
      { retryCount: 0 },
    ),
    pollingInterval: demo ? DEMO_POLLING_MS : POLLING_MS,
  });
}
