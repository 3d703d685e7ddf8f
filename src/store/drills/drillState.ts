import type { ActionTaken, CounterJob, JournalEntry, JournalRecord, LabelFields } from '../journal/record.ts';

/** A drill as the journal tells it. */
export interface Drill {
  readonly id: string;
  /** Of the fake pack. */
  readonly label: LabelFields;
  readonly product?: string;
  /** After so many minutes without an action it is missed. */
  readonly minutes: number;
  /** Unix seconds. */
  readonly plantedAt: number;
  /** *waiting* until it is scanned, then *running* until something is done, or the time is over. */
  readonly state: 'waiting' | 'running' | 'stopped' | 'missed' | 'ended';
  readonly scannedAt?: number;
  /** Where it was scanned. */
  readonly till?: string;
  readonly resolvedAt?: number;
  /** From the scan to the action, or to the moment at which it was missed. */
  readonly seconds?: number;
  /** Whether the journal has its result in so many words. */
  readonly isWritten: boolean;
}

/** What was done keeps the pack from a patient, or does not; *undefined*: neither. */
const STOPS: Readonly<Record<ActionTaken, boolean | undefined>> = {
  quarantined: true,
  returned: true,
  handed_over: true,
  kept_back: true,
  reported: true,
  // It is scanned again, and gives the same answer.
  misread: undefined,
  undone: undefined,
  part_pack: false,
  ward_stock: false,
  dispensed: false,
  supplied_unverified: false,
  none: false,
};

/** A drill with the rows in which its pack stands. */
interface Followed {
  readonly drill: Drill;
  readonly rows: ReadonlySet<string>;
}

/**
 * All drills, the newest first. A drill is told apart from an alert in earnest only here: at the till its pack is
 * answered, asked about and listed as any other.
 *
 * @param entries of the journal: those of kind *drill*, and all about the packs that are still out
 * @param now Unix seconds by the device's clock
 */
export function drillsOf(entries: readonly JournalEntry[], now: number): readonly Drill[] {
  const all = new Map<string, Followed>();
  const jobs = new Map<string, CounterJob>();
  for (const entry of entries.toSorted((a, b) => a.seq - b.seq)) {
    const { record } = entry;
    if (record.kind === 'run' || record.kind === 'taken') jobs.set(record.run, record.job);
    if (record.kind === 'drill' && record.state === 'planted')
      all.set(record.drill, { drill: planted(record, entry.at), rows: new Set() });
    for (const [id, followed] of all) all.set(id, follow(followed, entry, jobs));
  }
  return [...all.values()]
    .map(({ drill }) => overdue(drill, now))
    .toSorted((a, b) => b.plantedAt - a.plantedAt);
}

function planted({ drill, label, product, minutes = 0 }: DrillRecordOf, at: number): Drill {
  return {
    ...{ id: drill, label, minutes, plantedAt: at, state: 'waiting', isWritten: false },
    ...(product === undefined ? {} : { product }),
  };
}

type DrillRecordOf = Extract<JournalRecord, { readonly kind: 'drill' }>;

function follow(
  before: Followed,
  { at, till, record }: JournalEntry,
  jobs: ReadonlyMap<string, CounterJob>,
): Followed {
  const drill = overdue(before.drill, at);
  const { rows } = before;
  const { state } = drill;
  if (record.kind === 'drill') {
    if (record.drill !== drill.id || record.state === 'planted' || drill.isWritten) return { drill, rows };
    return { drill: written(drill, record, at), rows };
  }
  if ('label' in record && !isSamePack(drill.label, record.label)) return { drill, rows };
  switch (record.kind) {
    case 'taken':
    case 'scan': {
      const { run, row } = record;
      const seen = run === undefined || row === undefined ? rows : new Set([...rows, `${run} ${row}`]);
      if (state !== 'waiting') return { drill, rows: seen };
      return { drill: { ...drill, state: 'running', scannedAt: at, till }, rows: seen };
    }
    case 'action': {
      const stops = STOPS[record.action];
      return { drill: stops === undefined ? drill : resolve(drill, stops, at), rows };
    }
    case 'mark':
      return { drill: record.mark === 'none' ? drill : resolve(drill, true, at), rows };
    case 'basket': {
      const { run, row } = record;
      const isMeant = record.state === 'in' && jobs.get(run) === 'dispense' && rows.has(`${run} ${row}`);
      return { drill: isMeant ? resolve(drill, false, at) : drill, rows };
    }
    default:
      return { drill, rows };
  }
}

function written(drill: Drill, { state, seconds, till }: DrillRecordOf, at: number): Drill {
  if (state === 'planted') return drill;
  return {
    ...{ ...drill, state, resolvedAt: at, isWritten: true },
    ...(seconds === undefined ? {} : { seconds }),
    ...(till === undefined ? {} : { till }),
  };
}

function resolve(drill: Drill, isStopped: boolean, at: number): Drill {
  if (drill.state !== 'running' || drill.scannedAt === undefined) return drill;
  const state = isStopped ? 'stopped' : 'missed';
  return { ...drill, state, resolvedAt: at, seconds: Math.max(0, at - drill.scannedAt) };
}

/** Left alone for the set time, a pack is missed, whatever is done later. */
function overdue(drill: Drill, now: number): Drill {
  const until = dueAt(drill);
  return until === undefined || now < until ? drill : resolve(drill, false, until);
}

/** When a running drill is missed, Unix seconds. */
export function dueAt({ state, scannedAt, minutes }: Drill): number | undefined {
  return state === 'running' && scannedAt !== undefined ? scannedAt + minutes * 60 : undefined;
}

/** Whether a label is that of a drill's pack, however it was read. */
export function isSamePack(drill: LabelFields, { gtin, serial }: LabelFields): boolean {
  return serial !== undefined && drill.gtin === gtin && drill.serial === serial;
}

/** What a chief pharmacist asks about drills. Those that were taken back count nowhere. */
export interface DrillFigures {
  readonly stopped: number;
  readonly missed: number;
  readonly waiting: number;
  /** Of those that were stopped; the middle one. */
  readonly medianSeconds?: number;
}

export function drillFigures(drills: readonly Drill[]): DrillFigures {
  const count = (state: Drill['state']) => drills.filter((one) => one.state === state).length;
  const times = drills
    .flatMap(({ state, seconds }) => (state === 'stopped' && seconds !== undefined ? [seconds] : []))
    .toSorted((a, b) => a - b);
  const upper = times[Math.floor(times.length / 2)];
  const lower = times[Math.ceil(times.length / 2) - 1];
  return {
    stopped: count('stopped'),
    missed: count('missed'),
    waiting: count('waiting') + count('running'),
    ...(upper === undefined || lower === undefined ? {} : { medianSeconds: (upper + lower) / 2 }),
  };
}
