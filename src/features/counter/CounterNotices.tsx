import type { JournalProblem } from '../../store/journal/journalProblem.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { CounterRow } from './counterRow.ts';
import { rowFace } from './rowFace.ts';

interface Props {
  /** Whether it is known which pharmacy this is. */
  readonly isPlaced: boolean;
  readonly problem: JournalProblem | undefined;
  /** When the list began, Unix seconds, where it is gone on with. */
  readonly continued: number | undefined;
  /** Alerts that are not the newest scan, and that nobody has opened. */
  readonly unseen: readonly CounterRow[];
  readonly now: number;
  readonly onOpen: (row: number) => void;
  readonly onBeginNew: () => void;
}

/** What must be known before going on. */
export function CounterNotices(props: Props) {
  const { isPlaced, problem, continued, unseen, now, onOpen, onBeginNew } = props;
  const words = useText();
  const { counter } = words.text;
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
      {unseen.length > 0 && (
        <Notice tone="bad" role="alert" title={counter.alertsTitle}>
          <ul className="flex flex-wrap gap-2">
            {unseen.map((row) => (
              <li key={row.row}>
                <Button variant="outline" onClick={() => onOpen(row.row)}>
                  {counter.alsoAlert(row.row, rowFace(row, words, undefined, now).word)}
                </Button>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {continued !== undefined && (
        <p className="flex flex-wrap items-center gap-x-3 text-small text-soft">
          {counter.continued(words.format.dateTime(continued))}
          <Button variant="plain" className="px-0! text-small" onClick={onBeginNew}>
            {counter.beginNew}
          </Button>
        </p>
      )}
    </>
  );
}
