import type { Gln } from '../../domain/identifiers.ts';
import type { SigningMoment } from '../../store/tillSettings.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { ActChoice } from './ActChoice.tsx';
import type { BasketAct } from './basketAct.ts';
import { basketPlan } from './basketPlan.ts';
import type { CounterRow } from './counterRow.ts';
import { leftOutWords } from './leftOutWords.ts';
import { plainName, RowName } from './RowName.tsx';
import { unsignedCount } from './unsignedCount.ts';

interface Props {
  /** In the order they were scanned. */
  readonly rows: readonly CounterRow[];
  readonly act: BasketAct;
  readonly onAct: (act: BasketAct) => void;
  readonly here: Gln | undefined;
  readonly otherTills: ReadonlyMap<string, string>;
  /** Whether scanning fills it by itself. */
  readonly collects: boolean;
  readonly signing: SigningMoment;
  readonly minutes: number;
  /** Unix seconds by the device's clock. */
  readonly now: number;
  readonly onRemove: (rows: readonly number[]) => void;
  readonly onReview: () => void;
}

/** What waits for a signature: how much, since when, and what it would become. */
export function BasketPanel(props: Props) {
  const { rows, act, onAct, here, otherTills, collects, signing, minutes, now, onRemove, onReview } = props;
  const { text, format } = useText();
  const { basket, list } = text.counter;
  const oldest = Math.min(...rows.map(({ basketAt, at }) => basketAt ?? at));
  const waited = now - oldest;
  const unsigned = unsignedCount(rows);
  const due = signing === 'interval' && unsigned > 0 && waited >= minutes * 60;
  const { leftOut } = basketPlan(rows, act, here, otherTills);
  const why = new Map(leftOut.map(({ row, left }) => [row.row, left]));
  return (
    <Card
      title={basket.title}
      aside={<span role="status">{unsigned === 0 ? '' : basket.unsigned(unsigned)}</span>}
    >
      {rows.length === 0 ? (
        <p className="text-soft">{collects ? basket.empty : basket.emptyChecking}</p>
      ) : (
        <div className="grid gap-3">
          {due && <Notice tone="check" title={basket.due(unsigned, Math.floor(waited / 60))} />}
          <ActChoice act={act} onAct={onAct} />
          <ul className="grid max-h-72 overflow-y-auto">
            {rows.map((row) => {
              const left = why.get(row.row);
              return (
                <li key={row.row} className="flex items-center gap-2 border-b border-line">
                  <span className="min-w-0 flex-1 py-1 text-small">
                    <span className={`block truncate ${left === undefined ? '' : 'text-soft line-through'}`}>
                      <RowName row={row} />
                    </span>
                    {left !== undefined && (
                      <span className="block font-semibold text-caution-ink">{leftOutWords(text, left)}</span>
                    )}
                  </span>
                  <button
                    type="button"
                    aria-label={basket.remove(plainName(row, list.unit))}
                    className="min-h-touch min-w-touch rounded-control text-lead text-soft hover:text-ink"
                    onClick={() => onRemove([row.row])}
                  >
                    ×
                  </button>
                </li>
              );
            })}
          </ul>
          <p className="text-small text-soft">
            {signing === 'patient' ? basket.duePatient : basket.since(format.duration(waited))}
          </p>
          <div className="flex flex-wrap gap-2">
            <Button onClick={onReview}>{basket.review}</Button>
            <Button variant="plain" className="px-2!" onClick={() => onRemove(rows.map(({ row }) => row))}>
              {basket.clear}
            </Button>
          </div>
        </div>
      )}
    </Card>
  );
}
