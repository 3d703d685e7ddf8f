import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { JournalProblem } from '../../store/journal/journalProblem.ts';
import type { Journal } from '../../store/journal.ts';
import { type CounterRun, type CounterRunState, counterRun, type OnAnswer } from './counterRun.ts';
import { leftAlone } from './leftAlone.ts';
import { openRun, type RunJobs } from './openRun.ts';
import type { RunWork } from './runWork.ts';

export interface RunInView {
  readonly run: CounterRun;
  readonly state: CounterRunState;
  /** When the run began, Unix seconds, where it is gone on with. */
  readonly continued: number | undefined;
  readonly problem: JournalProblem | undefined;
  /** Ends this run and begins another. */
  readonly close: () => Promise<void>;
}

interface Opened {
  readonly run: CounterRun;
  readonly continued: number | undefined;
  readonly problem: JournalProblem | undefined;
}

/**
 * The run of this window, once it is restored. A fault of ours in it is thrown here.
 *
 * @param work the same object as long as nothing in it changes
 * @param jobs of the run; the same array always
 */
export function useCounterRun(
  work: RunWork & { readonly journal: Journal },
  onAnswer: OnAnswer,
  jobs: RunJobs,
): RunInView | undefined {
  const [opened, setOpened] = useState<Opened>();
  const [turn, setTurn] = useState(0);
  const latest = useRef({ work, onAnswer });
  useEffect(() => {
    latest.current = { work, onAnswer };
    opened?.run.setWork(work);
  }, [opened, work, onAnswer]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each turn is another run
  useEffect(() => {
    let ended = false;
    let end: (() => void) | undefined;
    const { journal, readLabel } = latest.current.work;
    void openRun(journal, readLabel, jobs).then(({ id, folded, release, problem }) => {
      if (ended) return release();
      const run = counterRun(id, folded, latest.current.work, (outcome) => latest.current.onAnswer(outcome));
      end = () => {
        run.stop();
        release();
      };
      setOpened({ run, continued: folded.rows[0]?.at, problem });
    });
    return () => {
      ended = true;
      end?.();
      setOpened(undefined);
    };
  }, [turn]);

  const state = useSyncExternalStore(opened?.run.subscribe ?? nothing, () => opened?.run.get());
  if (state?.fault !== undefined) throw state.fault.error;
  if (opened === undefined || state === undefined) return undefined;
  return {
    ...opened,
    state,
    async close() {
      for (const record of leftAlone(opened.run.id, state.rows)) await opened.run.write(record);
      await opened.run.write({ kind: 'run', run: opened.run.id, state: 'closed', job: state.job });
      setTurn((before) => before + 1);
    },
  };
}

const nothing = () => () => undefined;
