import { caseState, isRunning } from '../../store/cases/caseState.ts';
import type { SuspectCase } from '../../store/cases/suspectCase.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { ClockLine } from './ClockLine.tsx';
import { useSeconds } from './useSeconds.ts';

interface Props {
  readonly cases: readonly SuspectCase[];
}

/** At the counter: illegitimate packs whose 24 hours run, the most urgent one with its clock. */
export function CasesNotice({ cases }: Props) {
  const words = useText().text.cases;
  const now = useSeconds();
  const running = cases
    .flatMap((suspect) => {
      const state = caseState(suspect);
      return isRunning(state) && state.clock !== undefined ? [{ id: suspect.id, clock: state.clock }] : [];
    })
    .toSorted((a, b) => a.clock.until - b.clock.until);
  const [first] = running;
  if (first === undefined) return null;
  return (
    <Notice
      tone="bad"
      role="note"
      title={words.clock.running(running.length)}
      action={
        <ButtonLink
          variant="outline"
          href={running.length === 1 ? `/counter/case/${first.id}` : '/counter/cases'}
        >
          {running.length === 1 ? words.alert.openCase(first.id) : words.title}
        </ButtonLink>
      }
    >
      <ClockLine clock={first.clock} now={now} />
    </Notice>
  );
}
