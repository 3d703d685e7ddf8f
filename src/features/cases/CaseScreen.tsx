import { type ReactNode, useCallback, useState } from 'react';
import { caseState } from '../../store/cases/caseState.ts';
import type { CaseStep, SuspectCase } from '../../store/cases/suspectCase.ts';
import type { CaseAnswer } from '../../store/cases.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { CaseHead } from './CaseHead.tsx';
import type { CaseProps } from './caseProps.ts';
import { DecideCard } from './DecideCard.tsx';
import { HistoryCard } from './HistoryCard.tsx';
import { MovesCard } from './MovesCard.tsx';
import { type CaseProblem, ProblemNotice } from './ProblemNotice.tsx';
import { TellCard } from './TellCard.tsx';
import { useSeconds } from './useSeconds.ts';

interface Props {
  readonly suspect: SuspectCase;
  readonly onStep: (step: CaseStep) => Promise<CaseAnswer<unknown>>;
  /** What stands beside the decisions: the scan, its evidence, files and the slip. */
  readonly aside: (props: CaseProps) => ReactNode;
  /** What is filled in for the report, below the decisions. */
  readonly below: (props: CaseProps) => ReactNode;
}

/** One suspect pack: how it stands, what has to be decided and told, and what was done. */
export function CaseScreen({ suspect, onStep, aside, below }: Props) {
  const { cases } = useText().text;
  const now = useSeconds();
  const [problem, setProblem] = useState<CaseProblem>();
  const add = useCallback(
    async (step: CaseStep) => {
      const kept = await onStep(step);
      setProblem(kept.ok ? undefined : kept.problem);
      return kept.ok;
    },
    [onStep],
  );
  const state = caseState(suspect);
  const props: CaseProps = { suspect, state, add };
  return (
    <div className="mx-auto grid max-w-page grid-cols-[minmax(0,1fr)] gap-4 px-3 py-4 sm:px-6">
      <div className="no-print flex flex-wrap gap-x-4">
        <ButtonLink variant="plain" className="px-0!" href="/counter/cases">
          {cases.all}
        </ButtonLink>
        <ButtonLink variant="plain" className="px-0!" href="/counter">
          {cases.back}
        </ButtonLink>
      </div>
      <CaseHead {...{ suspect, state }} now={now} />
      {problem !== undefined && <ProblemNotice problem={problem} />}
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
          {state.clock !== undefined && state.status === 'illegitimate' && <TellCard {...props} />}
          {state.status !== 'closed' && <DecideCard {...props} />}
          {below(props)}
          <MovesCard {...props} />
          <HistoryCard suspect={suspect} />
        </div>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-4">{aside(props)}</div>
      </div>
    </div>
  );
}
