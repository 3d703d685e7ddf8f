import type { CustodyPosition, CustodyStep } from '../../../domain/custody.ts';
import { licensedSteps } from '../../../domain/findings/authority.ts';
import { orderFaults } from '../../../domain/findings/claimedOrder.ts';
import { possessionBreaks } from '../../../domain/findings/possession.ts';
import type { Answer, CustodyFacts, PackSubject, StateFacts, StepFacts } from '../../reportFacts.ts';
import type { Wording } from '../wording.ts';

/** A row of the drawn timeline, newest on top. */
export type PictureRow =
  | {
      readonly kind: 'step';
      readonly time: string;
      readonly what: string;
      readonly who: string;
      readonly where?: string;
      /** The container that carried it. */
      readonly tag?: string;
      /** What is wrong with it, in sentences. */
      readonly faults: readonly string[];
      /** Whether it is drawn as one. */
      readonly bad?: boolean;
    }
  /** A leg on the road. */
  | { readonly kind: 'road'; readonly text: string }
  | { readonly kind: 'gap'; readonly text: string }
  | { readonly kind: 'unread'; readonly text: string };

/** The drawn custody of a unit, or of a pack with how it ended. */
export function pictureRows(
  custody: Answer<CustodyFacts>,
  state: PackSubject['state'] | undefined,
  now: number,
  wording: Wording,
): readonly PictureRow[] {
  return [...stateRow(state, wording), ...custodyRows(custody, now, wording)];
}

function stateRow(state: PackSubject['state'] | undefined, wording: Wording): PictureRow[] {
  if (state === undefined || state.status === 'absent') return [];
  const { timeline } = wording.text.verify;
  if (state.status === 'unread') return [{ kind: 'unread', text: timeline.stateUnread }];
  const { reason, day, by, stated, of } = state.value;
  if (reason === 'active' || of === 'unit') return [];
  return [
    {
      kind: 'step',
      time: stated === undefined ? (day ?? '–') : wording.time(stated.time),
      what: timeline.left[reason],
      who: by === undefined ? '–' : wording.party(by),
      ...(stated?.place === undefined ? {} : { where: wording.place(stated.place) }),
      faults: [],
      bad: HARM.has(reason),
    },
  ];
}

const HARM = new Set<StateFacts['reason']>(['destroyed', 'stolen', 'lost', 'damaged', 'quarantined']);

function custodyRows(custody: Answer<CustodyFacts>, now: number, wording: Wording): PictureRow[] {
  const { timeline } = wording.text.verify;
  if (custody.status === 'unread') return [{ kind: 'unread', text: timeline.unread }];
  if (custody.status === 'absent') return [{ kind: 'unread', text: timeline.absent }];
  const { steps, possession } = custody.value;
  const name = (index: number) => wording.partnerName(index);
  const trail = trailOf(custody.value);
  const gaps = possessionBreaks(trail);
  const faults = faultsOf(custody.value, trail.steps);
  const rows: PictureRow[] = [];
  const gapBefore = (index: number) => {
    for (const { from, to, overlap } of gaps.filter(({ at }) => at === index))
      rows.push({ kind: 'gap', text: timeline[overlap ? 'overlap' : 'gap'](name(from), name(to)) });
  };
  for (const [index, step] of steps.entries()) {
    const previous = steps[index - 1];
    // Two-sided hand-over: while the goods are on their way, the step before says to whom.
    if (previous?.possession.to !== undefined && step.claimedAt >= previous.claimedAt)
      rows.push({
        kind: 'road',
        text: timeline.onTheWay(wording.format.duration(step.claimedAt - previous.claimedAt)),
      });
    gapBefore(index);
    rows.push(stepRow(step, faults.get(index) ?? [], wording));
  }
  gapBefore(steps.length);
  const last = steps.at(-1);
  if (possession.to !== undefined && last !== undefined)
    rows.push({
      kind: 'road',
      text: `${timeline.stillOnTheWay(wording.format.duration(now - last.claimedAt))}, ${timeline.to(name(possession.to))}`,
    });
  return rows.reverse();
}

type Fault = keyof Wording['text']['verify']['timeline']['faults'];

/** What is wrong with which step, by its index: the rules that judge it, as far as a report holds what they need. */
function faultsOf(
  { steps }: CustodyFacts,
  trail: readonly CustodyStep[],
): ReadonlyMap<number, readonly Fault[]> {
  const found = new Map<number, Fault[]>();
  const add = (index: number, fault: Fault) => found.set(index, [...(found.get(index) ?? []), fault]);
  const licensed = licensedSteps(trail);
  for (const [index, step] of trail.entries()) {
    const allowed = licensed.get(step);
    const who = steps[index]?.who;
    if (allowed === undefined || who?.licence === undefined) continue;
    const { state } = who.licence;
    if (state !== 'valid') add(index, state);
    else if (!allowed.some((role) => who.roles?.includes(role))) add(index, 'role');
  }
  for (const { at, kind } of orderFaults(trail)) add(at, kind);
  return found;
}

function stepRow(step: StepFacts, faults: readonly Fault[], wording: Wording): PictureRow {
  const { timeline } = wording.text.verify;
  const { kind, who, counterparty, place, unit } = step;
  const other =
    counterparty === undefined
      ? []
      : [timeline[kind === 'shipped' ? 'to' : 'from'](wording.party(counterparty))];
  return {
    kind: 'step',
    time: wording.time(step.claimedAt),
    what: timeline.steps[kind],
    who: wording.list([wording.party(who), ...other]),
    ...(place === undefined ? {} : { where: wording.place(place) }),
    tag: unit,
    faults: faults.map((fault) => timeline.faults[fault]),
  };
}

function trailOf({ steps, possession }: CustodyFacts): {
  readonly steps: readonly CustodyStep[];
  readonly position: CustodyPosition;
} {
  const { by, to, heldBy, heldByAuthority } = possession;
  return {
    steps: steps.map(({ kind, unit, carried, sequence, who, counterparty, claimedAt, record, operator }) => ({
      kind,
      unit,
      carried,
      sequence,
      partner: who.index,
      ...(counterparty === undefined ? {} : { counterparty: counterparty.index }),
      claimedAt,
      recorded: record,
      operator,
    })),
    position: {
      custodian: by,
      ...(to === undefined ? {} : { consignee: to }),
      ...(heldBy === undefined ? {} : { heldBy }),
      heldByAuthority,
    },
  };
}
