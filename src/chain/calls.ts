import type { Hex } from 'viem';
import type {
  Correction,
  PartnerIndex,
  Reason,
  Recall,
  ReportOutcome,
  SuspectGround,
} from '../domain/ledger.ts';
import { custodyLedgerAbi } from './generated/abi.ts';
import { ERRORS, GROUNDS, OUTCOMES, REASONS, WHOLE_UNIT } from './ledgerNumbers.ts';
import type { Network } from './network.ts';
import type { PackRef } from './packRef.ts';

// Transactions as data, for whoever signs them. The contracts' interface (ICustodyLedger) says who may make each.

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

/** The consignee does not take units: they are the sender's, at rest. */
export function refuseCall(network: Network, units: readonly UnitRef[], reason: Reason, stamp: Stamp) {
  return { ...ledgerOf(network), functionName: 'refuse', args: [units, REASONS[reason], stamp] } as const;
}

/** The custodian sends units at rest to another partner, who has to receive them. */
export function shipCall(network: Network, units: readonly UnitRef[], to: PartnerIndex, stamp: Stamp) {
  return { ...ledgerOf(network), functionName: 'ship', args: [units, to, stamp] } as const;
}

/** The sender calls units back that nobody has received. */
export function cancelShipmentCall(network: Network, units: readonly UnitRef[], stamp: Stamp) {
  return { ...ledgerOf(network), functionName: 'cancelShipment', args: [units, stamp] } as const;
}

/** A pharmacy hands packs out. */
export function dispenseCall(network: Network, packs: readonly PackRef[], stamp: Stamp) {
  return { ...ledgerOf(network), functionName: 'dispense', args: [packs, stamp] } as const;
}

/** The pharmacy that dispensed packs, at most ten days ago, takes it back. */
export function reinstateCall(network: Network, packs: readonly PackRef[], stamp: Stamp) {
  return { ...ledgerOf(network), functionName: 'reinstate', args: [packs, stamp] } as const;
}

/** The custodian takes packs out of trade. */
export function decommissionCall(network: Network, packs: readonly PackRef[], reason: Reason, stamp: Stamp) {
  return {
    ...ledgerOf(network),
    functionName: 'decommission',
    args: [packs, REASONS[reason], stamp],
  } as const;
}

/** The custodian takes units out of trade with every pack in them that is still active. */
export function decommissionUnitsCall(
  network: Network,
  units: readonly UnitRef[],
  reason: Reason,
  stamp: Stamp,
) {
  return {
    ...ledgerOf(network),
    functionName: 'decommissionUnits',
    args: [units, REASONS[reason], stamp],
  } as const;
}

/** Quarantines packs. */
export function holdPacksCall(network: Network, packs: readonly PackRef[], stamp: Stamp) {
  return { ...ledgerOf(network), functionName: 'holdPacks', args: [packs, stamp] } as const;
}

/** Whoever quarantined packs makes them active again. */
export function releasePacksCall(network: Network, packs: readonly PackRef[], stamp: Stamp) {
  return { ...ledgerOf(network), functionName: 'releasePacks', args: [packs, stamp] } as const;
}

/** Keeps units where they are, and what is in them from being dispensed. */
export function holdUnitsCall(network: Network, units: readonly UnitRef[], stamp: Stamp) {
  return { ...ledgerOf(network), functionName: 'holdUnits', args: [units, stamp] } as const;
}

/** Whoever holds units lets go of them. */
export function releaseUnitsCall(network: Network, units: readonly UnitRef[], stamp: Stamp) {
  return { ...ledgerOf(network), functionName: 'releaseUnits', args: [units, stamp] } as const;
}

export interface SuspectStatement {
  readonly sscc: bigint;
  /** The pack's position; absent where the whole unit is meant. */
  readonly packIndex?: number;
  readonly ground: SuspectGround;
  readonly note: string;
}

/** A licensed partner says that a pack or a unit is suspect. */
export function reportSuspectCall(
  network: Network,
  { sscc, packIndex, ground, note }: SuspectStatement,
  stamp: Stamp,
) {
  return {
    ...ledgerOf(network),
    functionName: 'reportSuspect',
    args: [sscc, packIndex ?? WHOLE_UNIT, GROUNDS[ground], note, stamp],
  } as const;
}

export interface ReportClosing {
  readonly sscc: bigint;
  readonly reporter: PartnerIndex;
  readonly outcome: ReportOutcome;
  readonly note: string;
}

/** The reporter, or an authority, says how a report ended. */
export function closeReportCall(network: Network, { sscc, reporter, outcome, note }: ReportClosing) {
  return {
    ...ledgerOf(network),
    functionName: 'closeReport',
    args: [sscc, reporter, OUTCOMES[outcome], note],
  } as const;
}

export interface ErrorStatement {
  readonly sscc: bigint;
  /** The unit's trail before the step that was wrong. */
  readonly trailBefore: Hex;
  /** Data of the unit's CustodyStep logs from that step to the last one. */
  readonly steps: readonly Hex[];
  readonly reason: Correction['reason'];
  readonly note: string;
}

/** The author of a step says that it was wrong. */
export function declareErrorCall(network: Network, statement: ErrorStatement) {
  const { sscc, trailBefore, steps, reason, note } = statement;
  return {
    ...ledgerOf(network),
    functionName: 'declareError',
    args: [sscc, trailBefore, steps, ERRORS[reason], note],
  } as const;
}

/** The holder of a product opens a lot. `expiry` is YYYYMMDD. */
export function openLotCall(network: Network, gtin: bigint, lot: string, expiry: number) {
  return { ...ledgerOf(network), functionName: 'openLot', args: [gtin, lot, expiry] } as const;
}

/** The lot's opener makes a unit. `tags` are 16 bytes a pack, strictly ascending. */
export function commissionCall(network: Network, lot: Hex, sscc: bigint, tags: Hex, stamp: Stamp) {
  return { ...ledgerOf(network), functionName: 'commission', args: [lot, sscc, tags, stamp] } as const;
}

/** The custodian puts units on a pallet; a new one has sequence number 0. */
export function packCall(network: Network, pallet: UnitRef, units: readonly UnitRef[], stamp: Stamp) {
  return { ...ledgerOf(network), functionName: 'pack', args: [pallet, units, stamp] } as const;
}

/** The custodian takes units off a pallet. */
export function unpackCall(network: Network, pallet: UnitRef, units: readonly UnitRef[], stamp: Stamp) {
  return { ...ledgerOf(network), functionName: 'unpack', args: [pallet, units, stamp] } as const;
}

/** The custodian puts packs, in strictly ascending order of their tags, into a new unit. */
export function repackCall(network: Network, to: bigint, packs: readonly PackRef[], stamp: Stamp) {
  return { ...ledgerOf(network), functionName: 'repack', args: [to, packs, stamp] } as const;
}

/** Recalls a lot, for good. */
export function recallCall(
  network: Network,
  lot: Hex,
  { class: grade, notice, effectiveAt }: Pick<Recall, 'class' | 'notice' | 'effectiveAt'>,
) {
  return { ...ledgerOf(network), functionName: 'recall', args: [lot, grade, notice, effectiveAt] } as const;
}

/** Withdraws a lot from the market, for good. */
export function withdrawCall(network: Network, lot: Hex, notice: string) {
  return { ...ledgerOf(network), functionName: 'withdraw', args: [lot, notice] } as const;
}

function ledgerOf({ contracts }: Network) {
  return { address: contracts.ledger.address, abi: custodyLedgerAbi };
}
