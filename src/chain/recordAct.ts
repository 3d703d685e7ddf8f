import type { Hex } from 'viem';
import type { Gln } from '../domain/identifiers.ts';
import type { Correction, PartnerIndex, Reason, ReportOutcome, SuspectGround } from '../domain/ledger.ts';
import type { UnitRef } from './calls.ts';
import type { PackRef } from './packRef.ts';

/** For which a pack or a unit is taken out of trade without being handed out (ICustodyLedger.decommission). */
export type LeavingReason = Extract<
  Reason,
  | 'destroyed'
  | 'exported'
  | 'sampled_by_authority'
  | 'free_sample'
  | 'stolen'
  | 'lost'
  | 'damaged'
  | 'implanted'
  | 'other'
  | 'relabelled'
>;

/** For which a consignee does not take a unit; *quarantined* stands for suspect, *lost* for not arrived. */
export type RefusalReason = Extract<Reason, 'lost' | 'damaged' | 'quarantined' | 'other'>;

/** One pack, by the proof that it is in its unit. */
export type PackAct =
  /** The ledger itself decides whether this is *dispensed* or *dispensed out of custody*; the receipt says which. */
  | { readonly kind: 'dispense'; readonly pack: PackRef }
  /** Takes dispensing back, within ten days. */
  | { readonly kind: 'undo'; readonly pack: PackRef }
  | { readonly kind: 'hold_pack'; readonly pack: PackRef }
  | { readonly kind: 'release_pack'; readonly pack: PackRef }
  | { readonly kind: 'decommission_pack'; readonly pack: PackRef; readonly reason: LeavingReason };

/** One unit, at the step that was read; a pallet with all that is on it. */
export type UnitAct =
  | { readonly kind: 'receive'; readonly unit: UnitRef }
  | { readonly kind: 'refuse'; readonly unit: UnitRef; readonly reason: RefusalReason }
  /** Also a return: back to the previous custodian needs no licence, and a hold or a status does not stop it. */
  | { readonly kind: 'ship'; readonly unit: UnitRef; readonly to: PartnerIndex }
  | { readonly kind: 'cancel_shipment'; readonly unit: UnitRef }
  | { readonly kind: 'hold_unit'; readonly unit: UnitRef }
  | { readonly kind: 'release_unit'; readonly unit: UnitRef }
  /** For good, and for every pack in it that is still active; *dispensed* can then not be undone. */
  | {
      readonly kind: 'decommission_unit';
      readonly unit: UnitRef;
      readonly reason: LeavingReason | 'dispensed';
    };

/** What is said beside custody. It changes no state. */
export type RemarkAct =
  | {
      readonly kind: 'report_suspect';
      readonly sscc: bigint;
      /** The pack's position; absent where the whole unit is meant. */
      readonly packIndex?: number;
      readonly ground: SuspectGround;
      readonly note: string;
    }
  | {
      readonly kind: 'close_report';
      readonly sscc: bigint;
      /** Who reported. */
      readonly reporter: PartnerIndex;
      readonly outcome: ReportOutcome;
      readonly note: string;
    }
  | {
      readonly kind: 'declare_error';
      readonly sscc: bigint;
      /** Number of the step that was wrong. */
      readonly step: number;
      /** The unit's trail before that step, and data of its steps from there on; see readStepProof. */
      readonly trailBefore: Hex;
      readonly steps: readonly Hex[];
      readonly reason: Correction['reason'];
      readonly note: string;
    };

/** One thing a partner wants to stand on the ledger, about one pack or one unit. */
export type Act = PackAct | UnitAct | RemarkAct;

export type ActKind = Act['kind'];

/** An act in a run, with what it is about in a person's words. */
export interface NamedAct {
  readonly act: Act;
  /** Such as product and serial; for lists and receipts, never sent to anybody. */
  readonly name: string;
  /** The caller's own mark, given back in the receipt. */
  readonly ref?: string;
}

/** Who acts, and where: what the person saw before anything was signed. */
export interface Actor {
  readonly account: Hex;
  readonly partner: PartnerIndex;
  readonly gln: Gln;
  readonly name: string;
  /** The read point that is stated: the partner's own location number, or that of one of its places. */
  readonly place: Gln;
}

/** SSCC of the unit that an act is about, or in which its pack is. */
export function unitOf(act: Act): bigint {
  if ('pack' in act) return act.pack.sscc;
  return 'unit' in act ? act.unit.sscc : act.sscc;
}

/** Whether two acts are the same thing about the same pack or unit, whatever was known when they were asked for. */
export function isSameAct(a: Act, b: Act): boolean {
  return a.kind === b.kind && unitOf(a) === unitOf(b) && packIndexOf(a) === packIndexOf(b);
}

/** Position of the pack that an act is about; undefined where it is about a whole unit. */
export function packIndexOf(act: Act): number | undefined {
  if ('pack' in act) return act.pack.index;
  return 'packIndex' in act ? act.packIndex : undefined;
}
