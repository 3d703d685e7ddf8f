import { headline } from '../../i18n/headline.ts';
import { type CaseState, isRunning } from '../../store/cases/caseState.ts';
import type { SuspectCase } from '../../store/cases/suspectCase.ts';
import { Identifier } from '../../ui/Identifier.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { outcomeStyle } from '../../ui/outcomeStyle.ts';
import { Silhouette } from '../../ui/Silhouette.tsx';
import { ClockLine } from './ClockLine.tsx';
import { PackName } from './PackName.tsx';

interface Props {
  readonly suspect: SuspectCase;
  readonly state: CaseState;
  readonly now: number;
}

/** Which case it is, which pack, how it stands, and the hours that are left. */
export function CaseHead({ suspect, state, now }: Props) {
  const { text, format } = useText();
  const { cases } = text;
  const { outcome } = suspect.verdict;
  const running = isRunning(state);
  return (
    <header
      className={`grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-4 gap-y-2 rounded-band border-4 bg-card px-4 py-3 ${running ? 'border-stop-ink' : 'border-line'}`}
    >
      <Silhouette outcome={outcome} className={`size-10 sm:size-16 ${outcomeStyle(outcome).mark}`} />
      <div className="min-w-0">
        <h1 className="font-display text-title font-semibold sm:text-word">{cases.status[state.status]}</h1>
        <p>
          <PackName suspect={suspect} />
        </p>
        <p className="text-small text-soft">
          <Identifier label={cases.name(suspect.id)}>{suspect.id}</Identifier>
          {' · '}
          {headline(text, format, suspect.verdict, 'pharmacist').word}
        </p>
      </div>
      {state.clock !== undefined && (
        <ClockLine clock={state.clock} now={now} className="col-span-2 text-lead" />
      )}
    </header>
  );
}
