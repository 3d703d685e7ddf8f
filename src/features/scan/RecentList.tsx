import type { CalendarDate } from '../../domain/identifiers.ts';
import type { Outcome } from '../../domain/verdict.ts';
import type { RecentScan } from '../../store/recentScans.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Identifier } from '../../ui/Identifier.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { outcomeStyle } from '../../ui/outcomeStyle.ts';
import { Silhouette } from '../../ui/Silhouette.tsx';
import { labelName } from './labelName.ts';

interface Props {
  readonly recent: readonly RecentScan[];
  readonly now: CalendarDate;
  readonly onAgain: (scan: RecentScan) => void;
  /** Forgets one code, or without a text all of them. */
  readonly onForget: (text?: string) => void;
}

/** What was scanned on this device. An answer of then is shown small: only a new check counts. */
export function RecentList({ recent, now, onAgain, onForget }: Props) {
  const { text, format } = useText();
  const words = text.scan.recent;
  if (recent.length === 0) return null;
  return (
    <Card title={words.title} aside={words.only}>
      <ul className="divide-y divide-line border-y border-line">
        {recent.map((scan) => {
          const { main, lot, serial } = labelName(scan.text, scan.source, now);
          const name = serial ?? main;
          return (
            <li key={scan.text} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
              <div className="flex min-w-0 flex-1 basis-60 items-center gap-3">
                <span className="size-7 shrink-0">
                  {scan.outcome !== undefined && (
                    <Silhouette outcome={scan.outcome} className={colourThen(scan.outcome)} />
                  )}
                </span>
                <div className="min-w-0">
                  <p>
                    <Identifier>{main}</Identifier>
                    {lot !== undefined && (
                      <span className="text-soft">
                        {' · '}
                        <Identifier>{lot}</Identifier>
                      </span>
                    )}
                  </p>
                  <p className="text-small text-soft">
                    {serial !== undefined && (
                      <>
                        <Identifier>{serial}</Identifier>
                        {' · '}
                      </>
                    )}
                    {format.dateTime(scan.at)}
                    {' · '}
                    {scan.outcome === undefined
                      ? words.unanswered
                      : words.answered(text.outcomes[scan.outcome].inspector.word)}
                  </p>
                </div>
              </div>
              <div className="flex gap-2">
                <Button variant="plain" aria-label={words.again(name)} onClick={() => onAgain(scan)}>
                  {words.checkAgain}
                </Button>
                <button
                  type="button"
                  aria-label={words.remove(name)}
                  className="min-h-touch min-w-touch rounded-control text-lead text-soft hover:text-ink"
                  onClick={() => onForget(scan.text)}
                >
                  ×
                </button>
              </div>
            </li>
          );
        })}
      </ul>
      <Button variant="plain" className="-ms-5 mt-2" onClick={() => onForget()}>
        {words.clear}
      </Button>
    </Card>
  );
}

/** A red may be shown from memory, a green never: it has to be checked again. */
function colourThen(outcome: Outcome): string {
  const { tone, mark } = outcomeStyle(outcome);
  return tone === 'genuine' || tone === 'supplied' ? 'text-soft' : mark;
}
