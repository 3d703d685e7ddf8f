import type { LeavingReason, NamedAct } from '../../chain/recordAct.ts';
import type { Outcome } from '../../domain/verdict.ts';

/** What is to be recorded about everything in the basket. */
export type BasketAct =
  | { readonly kind: 'dispense' | 'undo' | 'hold' | 'release' }
  | { readonly kind: 'decommission'; readonly reason: LeavingReason };

/** Why something in the basket is left out; the ledger would refuse it, or nobody knows enough of it. */
export type LeftOut =
  | {
      readonly why:
        | 'checking'
        /** It was signed, and does not stand on the ledger yet. */
        | 'signing'
        /** Another row of the basket is the same pack, with another label. */
        | 'twice'
        | 'not_on_record'
        | 'on_its_way'
        | 'not_here'
        | 'not_active'
        | 'not_dispensed_here'
        | 'too_late'
        | 'not_quarantined_here'
        | 'on_hold'
        | 'not_held'
        | 'on_pallet'
        | 'cannot_be_undone';
    }
  /** The answer itself speaks against it. */
  | { readonly why: 'outcome'; readonly outcome: Outcome }
  | { readonly why: 'other_till'; readonly till: string };

export type RowAct =
  | { readonly ok: true; readonly act: NamedAct['act'] }
  | { readonly ok: false; readonly left: LeftOut };

export function leave(left: LeftOut): RowAct {
  return { ok: false, left };
}
