import { useText } from '../../ui/LocaleProvider.tsx';
import { outcomeStyle } from '../../ui/outcomeStyle.ts';
import { Silhouette } from '../../ui/Silhouette.tsx';
import type { CounterRow } from './counterRow.ts';
import { rowFace } from './rowFace.ts';

interface Props {
  readonly rows: readonly CounterRow[];
  readonly now: number;
  readonly onOpen: (row: number) => void;
}

/** Alerts that landed while another pack had the band: nobody has seen their word yet. */
export function UnseenAlerts({ rows, now, onOpen }: Props) {
  const words = useText();
  const { counter } = words.text;
  if (rows.length === 0) return null;
  return (
    <section
      role="alert"
      aria-label={counter.alertsTitle}
      className="flex items-center gap-3 overflow-x-auto rounded-control border-s-4 border-stop-ink bg-stop-tint px-3 py-1"
    >
      <strong className="shrink-0">{counter.alertsTitle}</strong>
      {rows.map((row) => {
        const { outcome, word } = rowFace(row, words, undefined, now);
        return (
          <button
            key={row.row}
            type="button"
            className="flex min-h-touch shrink-0 items-center gap-2 rounded-control px-2 underline underline-offset-4"
            onClick={() => onOpen(row.row)}
          >
            {outcome !== undefined && (
              <Silhouette outcome={outcome} className={`size-6 ${outcomeStyle(outcome).mark}`} />
            )}
            {counter.alsoAlert(row.row, word)}
          </button>
        );
      })}
    </section>
  );
}
