import { OUTCOMES, type Outcome } from '../../domain/verdict.ts';
import { useText } from '../../ui/LocaleProvider.tsx';
import { outcomeStyle } from '../../ui/outcomeStyle.ts';
import { Silhouette } from '../../ui/Silhouette.tsx';

interface Props {
  readonly counts: Readonly<Partial<Record<Outcome, number>>>;
}

/** How many of each answer, gravest first. */
export function OutcomeCounts({ counts }: Props) {
  const { text, format } = useText();
  const given = OUTCOMES.flatMap((outcome) => {
    const count = counts[outcome];
    return count === undefined ? [] : [{ outcome, count }];
  });
  if (given.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-2">
      {given.map(({ outcome, count }) => (
        <li key={outcome} className="flex items-center gap-2">
          <Silhouette outcome={outcome} className={`size-6 ${outcomeStyle(outcome).mark}`} />
          {text.counter.filters.count(text.outcomes[outcome].inspector.word, format.number(count))}
        </li>
      ))}
    </ul>
  );
}
