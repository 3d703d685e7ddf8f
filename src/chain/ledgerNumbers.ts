import type { Correction, Reason, ReportOutcome, SuspectGround } from '../domain/ledger.ts';

// How the contracts write words, for whoever writes to them.

/** Numbers of the ledger's Reason. */
export const REASONS = {
  active: 0,
  dispensed: 1,
  dispensed_out_of_custody: 2,
  destroyed: 3,
  exported: 4,
  sampled_by_authority: 5,
  free_sample: 6,
  stolen: 7,
  lost: 8,
  damaged: 9,
  quarantined: 10,
  repacked: 11,
  implanted: 12,
  other: 13,
  relabelled: 14,
  active_again: 15,
} as const satisfies Record<Reason, number>;

/** Numbers of the ledger's SuspectGround. */
export const GROUNDS = {
  tampered: 1,
  looks_falsified: 2,
  label_mismatch: 3,
  duplicate: 4,
  quality: 5,
  temperature: 6,
  other: 7,
} as const satisfies Record<SuspectGround, number>;

/** Numbers of the ledger's ReportOutcome. */
export const OUTCOMES = { unfounded: 1, confirmed: 2, undetermined: 3 } as const satisfies Record<
  ReportOutcome,
  number
>;

/** Numbers of the ledger's ErrorReason. */
export const ERRORS = { did_not_occur: 1, incorrect_data: 2 } as const satisfies Record<
  Correction['reason'],
  number
>;

/** In a report, stands for all packs of the unit. */
export const WHOLE_UNIT = 0xffff;
