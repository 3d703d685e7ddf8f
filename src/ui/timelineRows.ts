import type { CustodyStep, CustodyTrail, StepKind } from '../domain/custody.ts';
import type { Fact, UnreadCause } from '../domain/fact.ts';
import { licensedSteps } from '../domain/findings/authority.ts';
import { orderFaults } from '../domain/findings/claimedOrder.ts';
import { possessionBreaks } from '../domain/findings/possession.ts';
import { leaps } from '../domain/findings/speed.ts';
import type { CalendarDate, Gln, Sscc } from '../domain/identifiers.ts';
import type { PackState, Partner, PartnerIndex, Place, Reason } from '../domain/ledger.ts';
import { type Licence, licenceAt, rolesAt } from '../domain/standing.ts';

/** A partner as far as it could be read. */
export interface Party {
  readonly index: PartnerIndex;
  readonly partner?: Partner;
}

/** Where a step happened: the registered place, or only its number. */
export interface Spot {
  readonly gln: Gln;
  readonly place?: Place;
}

export interface StepRow {
  readonly kind: 'step';
  readonly id: string;
  readonly step: CustodyStep;
  readonly party: Party;
  readonly counterparty?: Party;
  readonly spot?: Spot;
  /** The container the pack was in before, where this step put it into another. */
  readonly fromUnit?: Sscc;
  /** The acting partner's licence when the ledger took the step. */
  readonly licence?: Licence;
  /** Seconds since the step before, by the partners' own statements. */
  readonly sincePrevious?: number;
  readonly faults: readonly StepFault[];
}

/**
 * What is wrong with a step: the licence it lacked; *role* where its partner was not registered for such work;
 * *backwards* or *overlap* where it is dated before a step it follows; *speed* where the goods could not have come there.
 */
export type StepFault = Exclude<Licence, 'valid'> | 'role' | 'backwards' | 'overlap' | 'speed';

export interface StateRow {
  readonly kind: 'state';
  readonly id: string;
  readonly reason: Reason;
  readonly day?: CalendarDate;
  readonly party?: Party;
  readonly spot?: Spot;
  readonly stated?: PackState['stated'];
  readonly bad: boolean;
}

export type TimelineRow =
  | StepRow
  | StateRow
  /** A leg on the road; `to` is set while the goods are still under way. */
  | { readonly kind: 'road'; readonly id: string; readonly seconds: number; readonly to?: Party }
  /** A hand-over that is not on record; `overlap`: both had the goods, by their own account. */
  | {
      readonly kind: 'gap';
      readonly id: string;
      readonly from: Party;
      readonly to: Party;
      readonly overlap: boolean;
    }
  | {
      readonly kind: 'unread';
      readonly id: string;
      readonly fact: 'state' | 'custody';
      readonly cause: UnreadCause;
    }
  | { readonly kind: 'absent'; readonly id: string };

export interface TimelineInput {
  readonly custody: Fact<CustodyTrail>;
  /** The pack's own state; a logistic unit has none. */
  readonly state?: Fact<PackState>;
  readonly partners: ReadonlyMap<PartnerIndex, Fact<Partner>>;
  /** Unix seconds. */
  readonly now: number;
}

const HARM = new Set<Reason>(['destroyed', 'stolen', 'lost', 'damaged', 'quarantined']);

/** The custody of a pack as rows, newest first: its own end, the steps of its units, the road between, the gaps. */
export function timelineRows(input: TimelineInput): TimelineRow[] {
  return [...stateRows(input), ...custodyRows(input)];
}

function stateRows({ state, partners, custody }: TimelineInput): TimelineRow[] {
  if (state === undefined || state.status === 'absent') return [];
  if (state.status === 'unread')
    // One broken answer is said once.
    return custody.status === 'unread'
      ? []
      : [{ kind: 'unread', id: 'state', fact: 'state', cause: state.cause }];
  const { reason, day, partner, stated, of } = state.value;
  if (reason === 'active') return [];
  // A status given to the whole container stands in the trail as a step already.
  if (of === 'unit' && custody.status === 'found' && custody.value.steps.at(-1)?.kind === 'decommissioned')
    return [];
  return [
    {
      kind: 'state',
      id: 'state',
      reason,
      ...(day === undefined ? {} : { day }),
      ...(partner === undefined ? {} : { party: partyOf(partners, partner) }),
      ...(stated?.place === undefined ? {} : { spot: spotOf(partners, stated.place) }),
      ...(stated === undefined ? {} : { stated }),
      bad: HARM.has(reason),
    },
  ];
}

function custodyRows({ custody, partners, now }: TimelineInput): TimelineRow[] {
  if (custody.status === 'unread')
    return [{ kind: 'unread', id: 'custody', fact: 'custody', cause: custody.cause }];
  if (custody.status === 'absent') return [{ kind: 'absent', id: 'custody' }];
  const trail = custody.value;
  const gaps = possessionBreaks(trail);
  const faults = faultsOf(trail.steps, partners);
  const rows: TimelineRow[] = [];
  const gapBefore = (index: number) => {
    for (const { from, to, overlap } of gaps.filter(({ at }) => at === index))
      rows.push({
        kind: 'gap',
        id: `gap ${index}`,
        from: partyOf(partners, from),
        to: partyOf(partners, to),
        overlap,
      });
  };
  let onTheRoad = false;
  for (const [index, step] of trail.steps.entries()) {
    const previous = trail.steps[index - 1];
    if (onTheRoad && previous && step.claimedAt >= previous.claimedAt)
      rows.push({ kind: 'road', id: `road ${index}`, seconds: step.claimedAt - previous.claimedAt });
    gapBefore(index);
    rows.push({
      ...stepRow(step, index, partners, faults.get(step) ?? []),
      ...sinceBefore(step, previous),
    });
    onTheRoad = travels(step.kind, onTheRoad);
  }
  gapBefore(trail.steps.length);
  const last = trail.steps.at(-1);
  const { consignee } = trail.position;
  if (last && consignee !== undefined)
    rows.push({
      kind: 'road',
      id: 'road now',
      seconds: Math.max(0, now - last.claimedAt),
      to: partyOf(partners, consignee),
    });
  return rows.reverse();
}

/** What is wrong with which step, by the rules that judge it. */
function faultsOf(
  steps: readonly CustodyStep[],
  partners: TimelineInput['partners'],
): ReadonlyMap<CustodyStep, readonly StepFault[]> {
  const found = new Map<CustodyStep, StepFault[]>();
  const add = (step: CustodyStep | undefined, fault: StepFault) => {
    if (step !== undefined) found.set(step, [...(found.get(step) ?? []), fault]);
  };
  for (const [step, roles] of licensedSteps(steps)) {
    const { partner } = partyOf(partners, step.partner);
    if (partner === undefined) continue;
    const licence = licenceAt(partner, step.recorded.time);
    const had = rolesAt(partner, step.recorded.time);
    if (licence !== 'valid') add(step, licence);
    else if (!roles.some((role) => had.includes(role))) add(step, 'role');
  }
  for (const { at, kind } of orderFaults(steps)) add(steps[at], kind);
  const known = [...partners.values()].flatMap((fact) => (fact.status === 'found' ? [fact.value] : []));
  for (const { at } of leaps(steps, known)) add(steps[at], 'speed');
  return found;
}

function stepRow(
  step: CustodyStep,
  index: number,
  partners: TimelineInput['partners'],
  faults: readonly StepFault[],
): StepRow {
  const party = partyOf(partners, step.partner);
  const licence = party.partner && licenceAt(party.partner, step.recorded.time);
  return {
    kind: 'step',
    id: `step ${index}`,
    step,
    party,
    ...(step.counterparty === undefined ? {} : { counterparty: partyOf(partners, step.counterparty) }),
    ...(step.place === undefined ? {} : { spot: spotOf(partners, step.place) }),
    ...(licence === undefined ? {} : { licence }),
    faults,
  };
}

function sinceBefore(step: CustodyStep, previous: CustodyStep | undefined) {
  if (previous === undefined) return {};
  return {
    ...(step.claimedAt < previous.claimedAt ? {} : { sincePrevious: step.claimedAt - previous.claimedAt }),
    ...(step.kind === 'repacked' && step.unit !== previous.unit ? { fromUnit: previous.unit } : {}),
  };
}

function travels(kind: StepKind, before: boolean): boolean {
  if (kind === 'shipped') return true;
  // Whatever else happens on the road does not end it.
  return before && kind !== 'received' && kind !== 'refused' && kind !== 'shipment_cancelled';
}

function partyOf(partners: TimelineInput['partners'], index: PartnerIndex): Party {
  const fact = partners.get(index);
  return fact?.status === 'found' ? { index, partner: fact.value } : { index };
}

function spotOf(partners: TimelineInput['partners'], gln: Gln): Spot {
  for (const fact of partners.values()) {
    if (fact.status !== 'found') continue;
    const place = fact.value.places.find((one) => one.gln === gln);
    if (place) return { gln, place };
  }
  return { gln };
}
