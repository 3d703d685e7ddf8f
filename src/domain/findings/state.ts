import { dateOfDay, dayNumber, daysBetween } from '../calendar.ts';
import type { CalendarDate } from '../identifiers.ts';
import type { PackState } from '../ledger.ts';
import type { Finding } from '../verdict.ts';
import { contradicted, finding, isHere, type JudgeContext, partnerName } from './context.ts';

/** The pharmacy that dispensed may undo it while the UTC day difference is at most this (Regulation (EU) 2016/161, Art. 13). */
export const UNDO_DAYS = 10;

export function stateFound(state: PackState, context: JudgeContext): Finding[] {
  if (context.evidence.membership.status === 'absent')
    return [contradicted('state', 'state of a pack that is not there')];
  switch (state.reason) {
    case 'active':
    case 'active_again':
      return [finding('pack_active', 'good', 'state'), ...notHandedOut(context)];
    case 'dispensed':
    case 'dispensed_out_of_custody':
      return [dispensed(state, context)];
    case 'stolen':
    case 'quarantined':
      return [finding(state.reason, 'blocked', 'state', left(state, context))];
    case 'destroyed':
    case 'exported':
    case 'sampled_by_authority':
    case 'free_sample':
    case 'lost':
    case 'damaged':
    case 'repacked':
    case 'implanted':
    case 'other':
    case 'relabelled':
      return [finding('used_elsewhere', 'used_elsewhere', 'state', left(state, context))];
    default:
      return state.reason satisfies never;
  }
}

function dispensed(state: PackState, context: JudgeContext): Finding {
  const params = left(state, context);
  if (context.viewer.kind !== 'pharmacist') return finding('supplied', 'supplied', 'state', params);
  if (!isHere(context, state.partner)) return finding('used_elsewhere', 'used_elsewhere', 'state', params);
  return finding('used_here', 'used_here', 'state', { ...params, ...undoUntil(state.day, context) });
}

function undoUntil(day: CalendarDate | undefined, { now }: JudgeContext): { undoUntil?: string } {
  if (day === undefined || daysBetween(day, now.date) > UNDO_DAYS) return {};
  return { undoUntil: dateOfDay(dayNumber(day) + UNDO_DAYS) };
}

function left(state: PackState, context: JudgeContext) {
  return {
    reason: state.reason,
    ...(state.day === undefined ? {} : { date: state.day }),
    ...(state.partner === undefined ? {} : { partner: partnerName(context, state.partner) }),
  };
}

function notHandedOut({ viewer }: JudgeContext): Finding[] {
  return viewer.kind === 'patient' ? [finding('not_handed_out', 'note', 'state')] : [];
}
