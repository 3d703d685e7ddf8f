import type { FactName } from './evidence.ts';
import type { FactStatus } from './fact.ts';
import type { FindingCode, Outcome } from './verdict.ts';

/** What a finding is made of: facts of the evidence, or what judging is given besides. */
export type Basis = FactName | 'label' | 'viewer' | 'now';

/** What a finding weighs, and what it rests on. */
export interface FindingRule {
  /** The outcome it leads to where nothing graver is found; *note* and *good* lead to none. */
  readonly outcome: Outcome | 'note' | 'good';
  /** The fact whose evidence is shown with it. */
  readonly fact: FactName | 'label';
  /** What else decides whether it is found. */
  readonly with: readonly Basis[];
  readonly status: FactStatus;
}

function rule(
  outcome: FindingRule['outcome'],
  fact: FindingRule['fact'],
  also: readonly Basis[] = [],
  status: FactStatus = 'found',
): FindingRule {
  return { outcome, fact, with: also, status };
}

/** The rule table: every finding with its gravity. */
export const FINDING_RULES: Readonly<Record<FindingCode, FindingRule>> = {
  label_unreadable: rule('unreadable', 'label', [], 'absent'),
  label_no_serial: rule('no_serial', 'label', ['product', 'lot'], 'absent'),
  label_serial_missing: rule('unknown_serial', 'label', ['product', 'lot'], 'absent'),
  label_without_lot: rule('caution', 'label', ['lot']),
  lot_differs: rule('label_mismatch', 'lot', ['label']),
  expiry_differs: rule('label_mismatch', 'lot', ['label']),
  product_unknown: rule('unknown_product', 'product', [], 'absent'),
  lot_unknown: rule('unknown_lot', 'lot', ['product', 'label'], 'absent'),
  serial_unknown: rule('unknown_serial', 'membership', ['product', 'lot', 'label'], 'absent'),
  serial_twice: rule('duplicate', 'membership'),
  issuer_not_authorised: rule('untrusted_issuer', 'lot', ['product', 'custody', 'partners']),
  recalled: rule('blocked', 'lot'),
  withdrawn: rule('blocked', 'lot'),
  expired: rule('blocked', 'lot', ['label', 'now']),
  expires_soon: rule('note', 'lot', ['label', 'now']),
  quarantined: rule('blocked', 'state'),
  stolen: rule('blocked', 'state'),
  on_hold: rule('blocked', 'custody'),
  custody_overlap: rule('blocked', 'custody'),
  time_runs_backwards: rule('blocked', 'custody'),
  used_here: rule('used_here', 'state', ['partners', 'viewer', 'now']),
  used_by_branch: rule('used_elsewhere', 'state', ['partners', 'viewer']),
  used_elsewhere: rule('used_elsewhere', 'state', ['partners', 'viewer']),
  supplied_elsewhere: rule('used_elsewhere', 'state', ['viewer']),
  supplied: rule('supplied', 'state', ['viewer']),
  dispensed_out_of_custody: rule('note', 'state', ['viewer']),
  suspect_confirmed: rule('caution', 'reports'),
  suspect_reported: rule('caution', 'reports'),
  in_transit_to_you: rule('caution', 'custody', ['state', 'partners', 'viewer']),
  held_elsewhere: rule('caution', 'custody', ['state', 'partners', 'viewer']),
  in_transit_elsewhere: rule('caution', 'custody', ['state', 'partners', 'viewer']),
  not_handed_out: rule('note', 'state', ['viewer']),
  already_received: rule('note', 'custody', ['state', 'partners', 'viewer']),
  custody_gap: rule('caution', 'custody'),
  speed_impossible: rule('caution', 'custody', ['partners']),
  licence_missing: rule('caution', 'custody', ['partners']),
  role_missing: rule('caution', 'custody', ['partners']),
  dispenser_unauthorised: rule('caution', 'state', ['partners']),
  licence_suspended_since: rule('note', 'custody', ['partners']),
  readings_not_offered: rule('note', 'product'),
  step_corrected: rule('note', 'corrections', ['custody']),
  said_by_one_node: rule('note', 'block'),
  // Whichever could not be read: the finding names it.
  fact_unread: rule(
    'could_not_check',
    'block',
    ['product', 'lot', 'membership', 'state', 'custody', 'reports', 'corrections', 'partners'],
    'unread',
  ),
  product_known: rule('good', 'product'),
  issuer_authorised: rule('good', 'lot', ['product', 'custody', 'partners']),
  serial_in_lot: rule('good', 'membership'),
  label_matches: rule('good', 'lot', ['label']),
  pack_active: rule('good', 'state'),
  trail_complete: rule('good', 'custody'),
  expected_here: rule('good', 'custody', ['state', 'partners', 'viewer']),
  nothing_against: rule('good', 'state'),
};
