import { dateOfTime } from '../calendar.ts';
import { inOrder } from '../chronological.ts';
import type { CustodyTrail } from '../custody.ts';
import type { Finding } from '../verdict.ts';
import { authorityFindings } from './authority.ts';
import { orderFaults } from './claimedOrder.ts';
import { contradicted, finding, isHere, type JudgeContext, type Known, partnerName } from './context.ts';
import { possessionBreaks } from './possession.ts';
import { leaps } from './speed.ts';

export function custodyFound(found: CustodyTrail, context: JudgeContext): Finding[] {
  if (context.evidence.membership.status === 'absent' || found.steps.length === 0)
    return [contradicted('custody', 'custody of a pack that is not there')];
  return [...trailFindings(found, context), ...jobFindings(found, context)];
}

/** What a trail says by itself, whoever looks: holds, hand-overs, times, places and authority. */
export function trailFindings(found: CustodyTrail, context: Known): Finding[] {
  const steps = found.steps.toSorted((a, b) => inOrder(a.recorded, b.recorded));
  const trail = { ...found, steps };
  return [
    ...holdFindings(trail, context),
    ...orderFindings(trail, context),
    ...possessionFindings(trail, context),
    ...speedFindings(trail, context),
    ...authorityFindings(steps, context),
    finding('trail_complete', { steps: steps.length }),
  ];
}

function holdFindings({ position }: CustodyTrail, context: Known): Finding[] {
  if (position.heldBy === undefined) return [];
  const partner = partnerName(context, position.heldBy);
  return [finding('on_hold', { partner, authority: position.heldByAuthority ? 1 : 0 })];
}

/** A clock that is wrong puts many steps out of order: the first of each kind is said. */
function orderFindings({ steps }: CustodyTrail, context: Known): Finding[] {
  const faults = orderFaults(steps);
  return (['overlap', 'backwards'] as const).flatMap((kind) => {
    const fault = faults.find((one) => one.kind === kind);
    const step = fault && steps[fault.at];
    if (fault === undefined || step === undefined) return [];
    const params = { partner: partnerName(context, step.partner), date: dateOfTime(step.claimedAt) };
    return [
      kind === 'overlap'
        ? finding('custody_overlap', { ...params, other: partnerName(context, fault.other) })
        : finding('time_runs_backwards', params),
    ];
  });
}

function possessionFindings(trail: CustodyTrail, context: Known): Finding[] {
  return possessionBreaks(trail).map(({ at, from, to, overlap }) => {
    const step = trail.steps[at];
    return overlap
      ? finding('custody_overlap', {
          partner: partnerName(context, to),
          other: partnerName(context, from),
          ...(step === undefined ? {} : { date: dateOfTime(step.claimedAt) }),
        })
      : finding('custody_gap', { from: partnerName(context, from), to: partnerName(context, to) });
  });
}

function speedFindings({ steps }: CustodyTrail, context: Known): Finding[] {
  const partners = [...context.evidence.partners.values()].flatMap((fact) =>
    fact.status === 'found' ? [fact.value] : [],
  );
  return leaps(steps, partners).map(({ from, to, km, seconds }) =>
    finding('speed_impossible', { from: from.name, to: to.name, km, seconds }),
  );
}

/** Custody is judged against the job, for a pharmacist whose own site is known, while the pack is active. */
function jobFindings({ position }: CustodyTrail, context: JudgeContext): Finding[] {
  const { viewer, evidence } = context;
  if (viewer.kind !== 'pharmacist' || viewer.here === undefined) return [];
  const { state } = evidence;
  if (state.status === 'found' && state.value.reason !== 'active' && state.value.reason !== 'active_again')
    return [];
  const { custodian, consignee } = position;
  const goodsIn = viewer.job === 'goods_in';
  if (consignee !== undefined) {
    if (!isHere(context, consignee))
      return [finding('in_transit_elsewhere', { partner: partnerName(context, consignee) })];
    const sender = { partner: partnerName(context, custodian) };
    return [goodsIn ? finding('expected_here', sender) : finding('in_transit_to_you', sender)];
  }
  if (!isHere(context, custodian))
    return [finding('held_elsewhere', { partner: partnerName(context, custodian) })];
  return goodsIn ? [finding('already_received')] : [];
}
