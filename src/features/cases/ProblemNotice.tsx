import type { JournalProblem } from '../../store/journal/journalProblem.ts';
import { useText } from '../../ui/LocaleProvider.tsx';
import { Notice } from '../../ui/Notice.tsx';

export type CaseProblem = JournalProblem;

/** Something could not be kept on this device, and what to do instead. */
export function ProblemNotice({ problem }: { readonly problem: CaseProblem }) {
  const words = useText().text.cases.problem;
  return (
    <Notice tone="bad" role="alert" title={words.title}>
      {words[problem]}
    </Notice>
  );
}
