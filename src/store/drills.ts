import { newCaseId } from './cases/caseId.ts';
import { type Drill, drillsOf, isSamePack } from './drills/drillState.ts';
import type { JournalEntry, LabelFields } from './journal/record.ts';
import { type JournalAnswer, journal } from './journal.ts';

/** A fake pack to be planted. */
export interface NewDrill {
  readonly label: LabelFields;
  readonly product?: string;
  readonly minutes: number;
}

/**
 * Drills of this device. All of it stands in the journal: what was planted, and what staff did about it. Nothing of it
 * is on a chain or on another device.
 */
export interface Drills {
  readonly plant: (wanted: NewDrill) => Promise<JournalAnswer<unknown>>;
  /** Takes a drill back that was not decided. */
  readonly end: (drill: Drill) => Promise<JournalAnswer<unknown>>;
  /**
   * All drills, newest first, by what the journal has until now; results that it does not have in so many words are
   * written down.
   * @param now Unix seconds by the device's clock
   */
  readonly settle: (now: number) => Promise<JournalAnswer<readonly Drill[]>>;
  /** Whether a label is that of a fake pack, also of a drill that is over; not known where no journal is kept. */
  readonly has: (label: LabelFields) => Promise<boolean>;
  readonly subscribe: (changed: () => void) => () => void;
}

const MOST = { skip: 0, limit: 1_000 };

export const drills: Drills = {
  plant: ({ label, product, minutes }) =>
    journal.append({
      kind: 'drill',
      drill: newCaseId(),
      state: 'planted',
      label,
      minutes,
      ...(product === undefined ? {} : { product }),
    }),
  end: ({ id, label }) => journal.append({ kind: 'drill', drill: id, state: 'ended', label }),
  settle(now) {
    const { locks } = navigator;
    // One window after the other, so that a result is written once. Pages that are not served safely have no locks.
    return locks === undefined ? settle(now) : locks.request('theriac.drills', () => settle(now));
  },
  async has(label) {
    if (label.serial === undefined) return false;
    const found = await journal.search({ kind: 'drill' }, MOST);
    return (
      found.ok &&
      found.value.entries.some(({ record }) => record.kind === 'drill' && isSamePack(record.label, label))
    );
  },
  subscribe: journal.subscribe,
};

async function settle(now: number): Promise<JournalAnswer<readonly Drill[]>> {
  const found = await list(now);
  if (!found.ok) return found;
  for (const { id, label, state, seconds = 0, till = '', isWritten } of found.value)
    if (!isWritten && (state === 'stopped' || state === 'missed'))
      await journal.append({ kind: 'drill', drill: id, state, label, seconds, till });
  return found;
}

async function list(now: number): Promise<JournalAnswer<readonly Drill[]>> {
  const own = await journal.search({ kind: 'drill' }, MOST);
  if (!own.ok) return own;
  const { entries } = own.value;
  const out = drillsOf(entries, now).filter(({ isWritten }) => !isWritten);
  const about = new Map<number, JournalEntry>(entries.map((entry) => [entry.seq, entry]));
  for (const { label } of out) {
    const found = await journal.search({ words: label.serial ?? '' }, MOST);
    if (!found.ok) return found;
    const runs = new Set<string>();
    for (const entry of found.value.entries) {
      about.set(entry.seq, entry);
      const { record } = entry;
      if ('run' in record && record.run !== undefined) runs.add(record.run);
    }
    // That a row was put into a basket names no pack: the whole run tells which row it is.
    for (const run of runs) {
      const all = await journal.run(run);
      if (!all.ok) return all;
      for (const entry of all.value) about.set(entry.seq, entry);
    }
  }
  return { ok: true, value: drillsOf([...about.values()], now) };
}
