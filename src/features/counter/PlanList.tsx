import { useText } from '../../ui/LocaleProvider.tsx';
import type { BasketPlan } from './basketPlan.ts';
import { leftOutWords } from './leftOutWords.ts';
import { planSentence } from './planSentence.ts';
import { RowName } from './RowName.tsx';
import type { PlannedAct } from './wholeUnits.ts';

interface Props {
  readonly acts: readonly PlannedAct[];
  readonly leftOut: BasketPlan['leftOut'];
  /** It is done: what it was going to do stands in its receipt. */
  readonly ended: boolean;
}

/** What each act will do, and what is left out with its reason. */
export function PlanList({ acts, leftOut, ended }: Props) {
  const { text } = useText();
  const { plan } = text.counter;
  return (
    <div className="grid gap-3">
      {acts.length === 0 && <p className="font-semibold">{plan.nothing}</p>}
      {!ended && acts.length > 0 && (
        <ul className="grid max-h-64 gap-1 overflow-y-auto">
          {acts.map((one) => (
            <li key={one.rows.map(({ row }) => row).join()}>{planSentence(one, text)}</li>
          ))}
        </ul>
      )}
      {leftOut.length > 0 && (
        <div>
          <h3 className="font-semibold">{plan.leftOut}</h3>
          <ul>
            {leftOut.map(({ row, left }) => (
              <li key={row.row} className="text-soft">
                <RowName row={row} /> ·{' '}
                <strong className="text-caution-ink">{leftOutWords(text, left)}</strong>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
