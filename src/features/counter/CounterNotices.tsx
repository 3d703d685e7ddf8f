import type { JournalProblem } from '../../store/journal/journalProblem.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { Notice } from '../../ui/Notice.tsx';

interface Props {
  /** Whether it is known which pharmacy this is. */
  readonly isPlaced: boolean;
  readonly problem: JournalProblem | undefined;
  /** When the list began, Unix seconds, where it is gone on with. */
  readonly continued: number | undefined;
  /** How that is said of another run than the counter's list. */
  readonly continuedWords?: (moment: string) => string;
  readonly onBeginNew: () => void;
}

/** What must be known before going on. */
export function CounterNotices({ isPlaced, problem, continued, continuedWords, onBeginNew }: Props) {
  const { text, format } = useText();
  const { counter } = text;
  return (
    <>
      {problem !== undefined && (
        <Notice tone="bad" role="alert" title={counter.journalProblem.title}>
          {counter.journalProblem[problem]}
        </Notice>
      )}
      {!isPlaced && (
        <Notice
          tone="check"
          title={counter.here.title}
          action={
            <ButtonLink variant="outline" href="/settings">
              {counter.here.action}
            </ButtonLink>
          }
        >
          {counter.here.sentence}
        </Notice>
      )}
      {continued !== undefined && (
        <p className="flex flex-wrap items-center gap-x-3 text-small text-soft">
          {(continuedWords ?? counter.continued)(format.dateTime(continued))}
          <Button variant="plain" className="px-0! text-small" onClick={onBeginNew}>
            {counter.beginNew}
          </Button>
        </p>
      )}
    </>
  );
}
