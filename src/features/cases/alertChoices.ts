import { isRed, type Outcome } from '../../domain/verdict.ts';
import type { ActionTaken } from '../../store/journal/record.ts';

/** What can be said about an answer. *suspect* is set aside, too, and opens a case. */
export type AlertChoice =
  | Extract<
      ActionTaken,
      | 'quarantined'
      | 'returned'
      | 'handed_over'
      | 'misread'
      | 'part_pack'
      | 'ward_stock'
      | 'dispensed'
      | 'kept_back'
      | 'supplied_unverified'
      | 'none'
    >
  | 'suspect';

/** A damaged scan can cause these; scanned again, the pack may be another. */
const DOUBTFUL: ReadonlySet<Outcome> = new Set(['unknown_lot', 'unknown_serial', 'label_mismatch']);

/** What a pharmacist may say was done, the safest first; none where nothing is asked. */
export function alertChoices(outcome: Outcome): readonly AlertChoice[] {
  if (outcome === 'blocked') return ['quarantined', 'suspect', 'returned', 'handed_over', 'none'];
  if (isRed(outcome))
    return [
      'suspect',
      'returned',
      'handed_over',
      ...(DOUBTFUL.has(outcome) ? (['misread'] as const) : []),
      'none',
    ];
  switch (outcome) {
    case 'used_here':
      return ['suspect', 'part_pack', 'ward_stock', 'none'];
    case 'caution':
      return ['quarantined', 'dispensed', 'suspect', 'returned', 'none'];
    case 'could_not_check':
      return ['kept_back', 'supplied_unverified'];
    default:
      return [];
  }
}

/** The action as the journal keeps it. */
export function actionOf(choice: AlertChoice): ActionTaken {
  return choice === 'suspect' ? 'quarantined' : choice;
}

/** Whether somebody reading the journal later must find a reason beside it. */
export function needsReason(choice: AlertChoice): boolean {
  return choice === 'dispensed' || choice === 'misread' || choice === 'supplied_unverified';
}
