import type { Hex } from 'viem';
import type { SignProblem } from './signProblem.ts';

/** One call of a contract, ready to be signed. */
export interface SignerCall {
  readonly to: Hex;
  readonly data: Hex;
  /** Gas limit that was tried, with a margin. */
  readonly gas: bigint;
}

/**
 * What is left of a signature: the hash of a transaction (and its place among the account's, once a node has said it),
 * or the name under which a wallet keeps a batch.
 */
export type Ticket =
  | { readonly kind: 'transaction'; readonly hash: Hex; readonly nonce?: number }
  | { readonly kind: 'calls'; readonly id: Hex };

export type Signed =
  | { readonly ok: true; readonly ticket: Ticket }
  /** With `lost`, it may have been sent all the same. */
  | { readonly ok: false; readonly problem: SignProblem };

/** What a wallet says about a batch (EIP-5792, `wallet_getCallsStatus`). */
export type CallsStatus =
  | { readonly at: 'pending' }
  | { readonly at: 'included'; readonly hashes: readonly Hex[] }
  /** Nothing of it is on the chain, and nothing will be. */
  | { readonly at: 'failed'; readonly detail: string }
  /** The wallet does not know it, or does not answer. */
  | { readonly at: 'unknown'; readonly detail: string };

/**
 * An account that can sign: in a wallet, or held by a passkey with its gas paid by somebody else. Nobody but an
 * implementation of this knows how. No method throws for what wallets and nodes do.
 */
export interface Signer {
  /** The account that was chosen; every call is made by it. */
  readonly account: Hex;
  /** How many calls one signature can carry out, all or nothing; 1 where there are no batches. */
  readonly maxCalls: () => Promise<number>;
  /**
   * Has calls signed and sent: one as a transaction; more, no more than `maxCalls`, as one atomic batch. Nothing is
   * sent when the wallet has another account or network by now: problem `account`, `network`.
   * @param id 32 bytes, new for each signature: what a wallet calls a batch, known before it answers
   */
  readonly send: (calls: readonly SignerCall[], id: Hex) => Promise<Signed>;
  /** What became of a batch. */
  readonly callsStatus: (id: Hex) => Promise<CallsStatus>;
}
