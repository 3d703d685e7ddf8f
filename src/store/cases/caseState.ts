import {
  type CaseDetails,
  type CaseEntry,
  type PackMove,
  RECIPIENTS,
  type Recipient,
  type SuspectCase,
} from './suspectCase.ts';

/** In which an illegitimate pack has to be reported, seconds (Drug Supply Chain Security Act, section 582(d)(4)(B)). */
export const REPORT_WITHIN_S = 24 * 3600;

/** *open* until somebody has decided; then illegitimate or cleared; a closed one needs nothing any more. */
export type CaseStatus = 'open' | 'illegitimate' | 'cleared' | 'closed';

export interface CaseClock {
  /** When “Confirm illegitimate” was pressed, Unix seconds. */
  readonly from: number;
  readonly until: number;
  /** When the last of those who must be told was told; absent while it runs. */
  readonly stoppedAt?: number;
}

/** What a case is now. */
export interface CaseState {
  readonly status: CaseStatus;
  readonly clock?: CaseClock;
  /** Who was told, or need not be, and when. */
  readonly told: ReadonlyMap<Recipient, { readonly at: number; readonly spared: boolean }>;
  readonly details?: CaseDetails;
  readonly move?: PackMove;
  /** SHA-256 of the evidence that is kept. */
  readonly evidence?: { readonly hash: string; readonly block: number };
  readonly onLedger: boolean;
}

/**
 * What follows from the entries of a case. The clock begins with the first confirmation, and no later one moves it; it
 * stops when everybody who must be told was told, or with the innocent explanation.
 */
export function caseState({ entries }: Pick<SuspectCase, 'entries'>): CaseState {
  return entries.reduce(after, { status: 'open', told: new Map(), onLedger: false });
}

function after(state: CaseState, entry: CaseEntry): CaseState {
  const { at } = entry;
  switch (entry.kind) {
    case 'confirmed': {
      const from = state.clock?.from ?? at;
      return stopped(
        { ...state, status: 'illegitimate', clock: { from, until: from + REPORT_WITHIN_S } },
        at,
      );
    }
    case 'cleared': {
      const { clock } = state;
      return {
        ...state,
        status: 'cleared',
        ...(clock === undefined ? {} : { clock: { stoppedAt: at, ...clock } }),
      };
    }
    case 'closed':
      return { ...state, status: 'closed' };
    case 'told':
    case 'spared': {
      const told = new Map(state.told).set(entry.whom, { at, spared: entry.kind === 'spared' });
      return stopped({ ...state, told }, at);
    }
    case 'details':
      return { ...state, details: entry.details };
    case 'moved':
      return { ...state, move: entry.move };
    case 'evidence':
      return { ...state, evidence: { hash: entry.hash, block: entry.block } };
    case 'on_ledger':
      return { ...state, onLedger: true };
    case 'note':
      return state;
    default:
      return entry satisfies never;
  }
}

function stopped(state: CaseState, at: number): CaseState {
  const { clock, told } = state;
  if (clock === undefined || !RECIPIENTS.every((whom) => told.has(whom))) return state;
  return { ...state, clock: { stoppedAt: at, ...clock } };
}

/** Whether the hours run: it is confirmed illegitimate, and not everybody was told. */
export function isRunning({ clock, status }: CaseState): boolean {
  return clock !== undefined && clock.stoppedAt === undefined && status === 'illegitimate';
}

/** Whether a case still needs somebody. */
export function needsSomebody({ status }: CaseState): boolean {
  return status === 'open' || status === 'illegitimate';
}
