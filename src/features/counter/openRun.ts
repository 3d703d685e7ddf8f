import type { JournalProblem } from '../../store/journal/journalProblem.ts';
import type { CounterJob } from '../../store/journal/record.ts';
import type { Journal } from '../../store/journal.ts';
import { tillLabel, tillSettings } from '../../store/tillSettings.ts';
import { type WindowValue, windowValue } from '../../store/windowValue.ts';
import { type FoldedRun, foldRun, newRun, type ReadText } from './foldRun.ts';
import { holdRun } from './runLock.ts';

export interface OpenedRun {
  readonly id: string;
  readonly folded: FoldedRun;
  /** Lets another window have it. */
  readonly release: () => void;
  /** Why there is no journal to read it from. */
  readonly problem: JournalProblem | undefined;
}

/** A run that was left open longer ago is not gone on with, seconds. */
const YOUNG_S = 12 * 3600;
/** For how long a page that is loaded again waits for the one it was. */
const SELF_MS = 2_000;

/** Jobs of one list; whoever begins a new one begins with the first. */
export type RunJobs = readonly [CounterJob, ...(readonly CounterJob[])];

function ownRun([job]: RunJobs) {
  return windowValue(job === 'check' ? 'theriac.counter.run' : `theriac.counter.run.${job}`);
}

/**
 * The run this window goes on with: its own before it was loaded again, else the last one of this till that was left
 * open and that no other window has, else a new one.
 *
 * @param jobs only a run of one of these
 */
export async function openRun(
  journal: Pick<Journal, 'run' | 'search'>,
  read: ReadText,
  jobs: RunJobs,
): Promise<OpenedRun> {
  const own = ownRun(jobs);
  const before = own.load();
  if (typeof before === 'string') {
    const opened = await goOn(journal, read, before, SELF_MS, own);
    if (opened !== undefined) return opened;
  }
  const found = await journal.search(
    { kind: 'run', from: Date.now() / 1000 - YOUNG_S },
    { skip: 0, limit: 100 },
  );
  if (!found.ok) return { ...(await begin(jobs)), problem: found.problem };
  const till = tillLabel(tillSettings.get());
  const runs = found.value.entries.flatMap((entry) =>
    entry.record.kind === 'run' && entry.till === till && jobs.includes(entry.record.job)
      ? [entry.record.run]
      : [],
  );
  for (const run of new Set(runs)) {
    const opened = await goOn(journal, read, run, 0, own);
    if (opened !== undefined) return opened;
  }
  return begin(jobs);
}

/** A new run. */
async function begin(jobs: RunJobs): Promise<OpenedRun> {
  const id = Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
  const release = await holdRun(id, 0);
  if (release === undefined) throw new Error('another window has the run that was just made');
  ownRun(jobs).save(id);
  return { id, folded: { ...newRun, job: jobs[0] }, release, problem: undefined };
}

async function goOn(
  journal: Pick<Journal, 'run'>,
  read: ReadText,
  id: string,
  waitMs: number,
  own: WindowValue,
): Promise<OpenedRun | undefined> {
  const release = await holdRun(id, waitMs);
  if (release === undefined) return undefined;
  const entries = await journal.run(id);
  const folded = entries.ok
    ? entries.value.reduce((run, entry) => foldRun(run, entry, read), newRun)
    : newRun;
  if (folded.state === 'closed') {
    release();
    return undefined;
  }
  own.save(id);
  return { id, folded, release, problem: entries.ok ? undefined : entries.problem };
}
