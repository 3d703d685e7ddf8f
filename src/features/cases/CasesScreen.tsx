import { caseState, needsSomebody } from '../../store/cases/caseState.ts';
import type { SuspectCase } from '../../store/cases/suspectCase.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { outcomeStyle } from '../../ui/outcomeStyle.ts';
import { Silhouette } from '../../ui/Silhouette.tsx';
import { ClockLine } from './ClockLine.tsx';
import { PackName } from './PackName.tsx';
import { useSeconds } from './useSeconds.ts';

interface Props {
  /** Newest first. */
  readonly cases: readonly SuspectCase[];
}

/** All packs that were set aside on this device: those that need somebody first. */
export function CasesScreen({ cases }: Props) {
  const { text, format } = useText();
  const words = text.cases;
  const now = useSeconds();
  const all = cases.map((suspect) => ({ suspect, state: caseState(suspect) }));
  const open = all.filter(({ state }) => needsSomebody(state));
  const over = all.filter(({ state }) => !needsSomebody(state));
  return (
    <div className="mx-auto grid max-w-page grid-cols-[minmax(0,1fr)] gap-4 px-3 py-6 sm:px-6">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h1 className="font-display text-word font-semibold">{words.title}</h1>
        <ButtonLink variant="plain" className="px-0!" href="/counter">
          {words.back}
        </ButtonLink>
      </div>
      <p className="text-soft">{words.lead}</p>
      {all.length === 0 && <p>{words.empty}</p>}
      {all.length > 0 && (
        <ul className="rounded-card border border-line bg-card px-2">
          {[...open, ...over].map(({ suspect, state }) => (
            <li key={suspect.id} className="border-b border-line last:border-b-0">
              <a
                href={`/counter/case/${suspect.id}`}
                className="flex min-h-[52px] items-center gap-3 rounded-control px-2 py-2 hover:bg-paper"
              >
                <Silhouette
                  outcome={suspect.verdict.outcome}
                  className={`size-9 shrink-0 ${outcomeStyle(suspect.verdict.outcome).mark}`}
                />
                <div className="min-w-0 flex-1">
                  <p className="font-semibold">{words.status[state.status]}</p>
                  <p className="text-small text-soft">
                    <PackName suspect={suspect} />
                    {' · '}
                    {format.dateTime(suspect.at)}
                  </p>
                  {state.clock !== undefined && state.status === 'illegitimate' && (
                    <ClockLine clock={state.clock} now={now} className="text-small" />
                  )}
                </div>
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
