import { dateOfTime } from '../calendar.ts';
import type { CustodyStep, CustodyTrail } from '../custody.ts';
import { licenceAt, suspendedSince } from '../standing.ts';
import type { Finding } from '../verdict.ts';
import { contradicted, finding, isHere, type JudgeContext, partnerName, partnerOf } from './context.ts';
import { possessionBreaks } from './possession.ts';

/** Partners' clocks may differ by this much before a claimed order counts as running backwards; seconds. */
export const CLOCK_TOLERANCE = 300;

/** Steps that need a licence; goods may always be refused, returned, held or taken out without one. */
export const LICENSED: ReadonlySet<CustodyStep['kind']> = new Set([
  'commissioned',
  'repacked',
  'shipped',
  'received',
]);

export function custodyFound(trail: CustodyTrail, context: JudgeContext): Finding[] {
  if (context.evidence.membership.status === 'absent' || trail.steps.length === 0)
    return [contradicted('custody', 'custody of a pack that is not there')];
  return [
    ...holdFindings(trail, context),
    ...orderFindings(trail, context),
    ...possessionBreaks(trail).map(({ from, to }) =>
      finding('custody_gap', 'caution', 'custody', {
        from: partnerName(context, from),
        to: partnerName(context, to),
      }),
    ),
    ...licenceFindings(trail, context),
    ...jobFindings(trail, context),
    finding('trail_complete', 'good', 'custody', { steps: trail.steps.length }),
  ];
}

function holdFindings({ position }: CustodyTrail, context: JudgeContext): Finding[] {
  if (position.heldBy === undefined) return [];
  const partner = partnerName(context, position.heldBy);
  return [finding('on_hold', 'blocked', 'custody', { partner, authority: position.heldByAuthority ? 1 : 0 })];
}

function orderFindings({ steps }: CustodyTrail, context: JudgeContext): Finding[] {
  let latest = Number.NEGATIVE_INFINITY;
  for (const step of steps) {
    if (step.claimedAt < latest - CLOCK_TOLERANCE)
      return [
        finding('time_runs_backwards', 'blocked', 'custody', {
          partner: partnerName(context, step.partner),
          date: dateOfTime(step.claimedAt),
        }),
      ];
    latest = Math.max(latest, step.claimedAt);
  }
  return [];
}

/** One finding a partner: a step without a licence outweighs a suspension after another step. */
function licenceFindings({ steps }: CustodyTrail, context: JudgeContext): Finding[] {
  const licensed = steps.filter(({ kind }) => LICENSED.has(kind));
  return [...new Set(licensed.map(({ partner }) => partner))].flatMap((index) => {
    const partner = partnerOf(context, index);
    if (!partner) return [];
    const own = licensed.filter((step) => step.partner === index);
    const missing = own.find((step) => licenceAt(partner, step.recorded.time) !== 'valid');
    if (missing)
      return [
        finding('licence_missing', 'caution', 'custody', { partner: partner.name, step: missing.kind }),
      ];
    const since = own.map((step) => suspendedSince(partner, step.recorded.time)).find(Boolean);
    if (!since) return [];
    return [
      finding('licence_suspended_since', 'note', 'custody', {
        partner: partner.name,
        date: dateOfTime(since.time),
      }),
    ];
  });
}

/** Custody is judged against the job, for a pharmacist whose own site is known, while the pack is active. */
function jobFindings({ position }: CustodyTrail, context: JudgeContext): Finding[] {
  const { viewer, evidence } = context;
  if (viewer.kind !== 'pharmacist' || viewer.here === undefined) return [];
  const { state } = evidence;
  if (state.status === 'found' && state.value.reason !== 'active' && state.value.reason !== 'active_again')
    return [];
  const { custodian, consignee } = position;
  if (consignee !== undefined) {
    if (!isHere(context, consignee))
      return [
        finding('in_transit_elsewhere', 'caution', 'custody', { partner: partnerName(context, consignee) }),
      ];
    return [
      finding('in_transit_to_you', viewer.job === 'goods_in' ? 'good' : 'caution', 'custody', {
        partner: partnerName(context, custodian),
      }),
    ];
  }
  if (isHere(context, custodian)) return [];
  return [finding('held_elsewhere', 'caution', 'custody', { partner: partnerName(context, custodian) })];
}
