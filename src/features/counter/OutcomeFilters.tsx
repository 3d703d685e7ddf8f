import { OUTCOMES, type Outcome } from '../../domain/verdict.ts';
import { useText } from '../../ui/LocaleProvider.tsx';
import { outcomeStyle } from '../../ui/outcomeStyle.ts';
import { Silhouette } from '../../ui/Silhouette.tsx';
import type { CounterRow } from './counterRow.ts';
import { openAlert } from './openAlert.ts';
import { verdictOf } from './rowVerdict.ts';

/** Which lines are shown: those of one answer, those without one, those that wait for an action, or all. */
export type RowFilter = Outcome | 'all' | 'pending' | 'open_alert';

interface Props {
  readonly rows: readonly CounterRow[];
  readonly filter: RowFilter;
  readonly onFilter: (filter: RowFilter) => void;
}

/** Whether a line is shown. A line that is checked again stands under the answer it has. */
export function passes(row: CounterRow, filter: RowFilter): boolean {
  if (filter === 'all') return true;
  if (filter === 'open_alert') return openAlert(row) !== undefined;
  const outcome = verdictOf(row)?.outcome;
  if (filter === 'pending') return row.answer === undefined;
  return outcome === filter;
}

/** How many lines have which answer, gravest first; each shows only its own. */
export function OutcomeFilters({ rows, filter, onFilter }: Props) {
  const { text, format } = useText();
  const { filters } = text.counter;
  const counted = OUTCOMES.flatMap((outcome) => {
    const count = rows.filter((row) => passes(row, outcome)).length;
    return count === 0 && filter !== outcome ? [] : [{ outcome, count }];
  });
  const open = rows.filter((row) => passes(row, 'open_alert')).length;
  const pending = rows.filter((row) => passes(row, 'pending')).length;
  const chip = (value: RowFilter, word: string, count: number, shape?: Outcome) => (
    <button
      key={value}
      type="button"
      aria-pressed={filter === value}
      className="flex min-h-touch shrink-0 items-center gap-1.5 rounded-control border-2 border-line bg-card px-2.5 text-small forced-colors:border-[Canvas] forced-colors:aria-pressed:border-[CanvasText] aria-pressed:border-brand aria-pressed:font-semibold"
      onClick={() => onFilter(filter === value ? 'all' : value)}
    >
      {shape !== undefined && <Silhouette outcome={shape} className={`size-5 ${outcomeStyle(shape).mark}`} />}
      {filters.count(word, format.number(count))}
    </button>
  );
  return (
    <fieldset className="flex min-w-0 flex-1 basis-60 gap-1.5 overflow-x-auto">
      <legend className="sr-only">{filters.title}</legend>
      {chip('all', filters.all, rows.length)}
      {(open > 0 || filter === 'open_alert') && chip('open_alert', text.cases.alert.tag, open)}
      {counted.map(({ outcome, count }) =>
        chip(outcome, text.outcomes[outcome].inspector.word, count, outcome),
      )}
      {pending > 0 && chip('pending', filters.pending, pending)}
    </fieldset>
  );
}
