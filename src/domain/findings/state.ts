import { dateOfDay, dateOfTime, dayNumber, daysBetween } from '../calendar.ts';
import type { CalendarDate } from '../identifiers.ts';
import type { PackState } from '../ledger.ts';
import { wasPharmacyOn } from '../standing.ts';
import type { Finding } from '../verdict.ts';
import {
  contradicted,
  finding,
  isHere,
  isOurs,
  type JudgeContext,
  partnerName,
  partnerOf,
} from './context.ts';

/** The pharmacy that dispensed may undo it while the UTC day difference is at most this (Regulation (EU) 2016/161, Art. 13). */
export const UNDO_DAYS = 10;

export function stateFound(state: PackState, context: JudgeContext): Finding[] {
  if (context.evidence.membership.status === 'absent')
    return [contradicted('state', 'state of a pack that is not there')];
  switch (state.reason) {
    case 'active':
    case 'active_again':
      return [finding('pack_active'), ...notHandedOut(context)];
    case 'dispensed':
      return [dispensed(state, context), ...dispenserFindings(state, context)];
    case 'dispensed_out_of_custody':
      return [
        dispensed(state, context),
        ...dispenserFindings(state, context),
        ...neverReceived(state, context),
      ];
    case 'stolen':
    case 'quarantined':
      return [finding(state.reason, left(state, context))];
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
      return [gone(state, context)];
    default:
      return state.reason satisfies never;
  }
}

function dispensed(state: PackState, context: JudgeContext): Finding {
  const params = left(state, context);
  const { kind, gotItThere } = context.viewer;
  if (kind === 'patient' && gotItThere === false) return finding('supplied_elsewhere', params);
  if (kind === 'patient' && gotItThere === true) return finding('supplied', { ...params, confirmed: 1 });
  if (kind !== 'pharmacist') return finding('supplied', params);
  if (!isHere(context, state.partner)) return gone(state, context);
  return finding('used_here', { ...params, ...undoUntil(state.day, context) });
}

/** Taken out of trade: by the viewer's own site, by a branch of its group, or by somebody else. */
function gone(state: PackState, context: JudgeContext): Finding {
  const params = left(state, context);
  if (isHere(context, state.partner)) return finding('used_elsewhere', { ...params, own: 1 });
  const byBranch = isDispensed(state) && isOurs(context, state.partner);
  return finding(byBranch ? 'used_by_branch' : 'used_elsewhere', params);
}

function dispenserFindings({ partner: index, day }: PackState, context: JudgeContext): Finding[] {
  const partner = index === undefined ? undefined : partnerOf(context, index);
  if (partner === undefined || day === undefined || wasPharmacyOn(partner, day)) return [];
  return [finding('dispenser_unauthorised', { partner: partner.name, date: day })];
}

/** Evidence, not a block on care: a pharmacy may hand out what it has without having it on record. */
function neverReceived(state: PackState, context: JudgeContext): Finding[] {
  if (context.viewer.kind === 'patient') return [];
  return [finding('dispensed_out_of_custody', left(state, context))];
}

function undoUntil(day: CalendarDate | undefined, { now }: JudgeContext): { undoUntil?: string } {
  // The contract counts in UTC days, wherever the pharmacy is.
  if (day === undefined || daysBetween(day, dateOfTime(now.time)) > UNDO_DAYS) return {};
  return { undoUntil: dateOfDay(dayNumber(day) + UNDO_DAYS) };
}

function isDispensed({ reason }: PackState): boolean {
  return reason === 'dispensed' || reason === 'dispensed_out_of_custody';
}

function left(state: PackState, context: JudgeContext) {
  return {
    reason: state.reason,
    ...(state.day === undefined ? {} : { date: state.day }),
    ...(state.partner === undefined ? {} : { partner: partnerName(context, state.partner) }),
  };
}

function notHandedOut({ viewer }: JudgeContext): Finding[] {
  return viewer.kind === 'patient' ? [finding('not_handed_out')] : [];
}
