import type { Hex } from 'viem';
import { custodyLedgerAbi } from './generated/abi.ts';
import type { Network } from './network.ts';
import type { PackRef } from './packRef.ts';

// Transactions as data, for whoever signs them.

/** What the actor states about an act. */
export interface Stamp {
  /** GLN of the read point as a number; 0 when not stated. */
  readonly place: bigint;
  /** Unix seconds at which it happened, never after the block; 0 when not stated. */
  readonly claimedAt: number;
  /** Hash of a document that goes with it; zero for none. */
  readonly document: Hex;
}

/**
 * A unit, and the sequence number of its last step as it was read: if another has come between, the call is refused.
 */
export interface UnitRef {
  readonly sscc: bigint;
  readonly sequence: number;
}

/** The consignee takes custody of units. */
export function receiveCall(network: Network, units: readonly UnitRef[], stamp: Stamp) {
  return { ...ledgerOf(network), functionName: 'receive', args: [units, stamp] } as const;
}

/** A pharmacy hands packs out. */
export function dispenseCall(network: Network, packs: readonly PackRef[], stamp: Stamp) {
  return { ...ledgerOf(network), functionName: 'dispense', args: [packs, stamp] } as const;
}

/** The pharmacy that dispensed packs, at most ten days ago, takes it back. */
export function reinstateCall(network: Network, packs: readonly PackRef[], stamp: Stamp) {
  return { ...ledgerOf(network), functionName: 'reinstate', args: [packs, stamp] } as const;
}

function ledgerOf({ contracts }: Network) {
  return { address: contracts.ledger.address, abi: custodyLedgerAbi };
}
