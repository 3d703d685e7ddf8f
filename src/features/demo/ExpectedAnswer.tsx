import type { Outcome } from '../../domain/verdict.ts';
import { useText } from '../../ui/LocaleProvider.tsx';
import { outcomeStyle } from '../../ui/outcomeStyle.ts';
import { Silhouette } from '../../ui/Silhouette.tsx';

interface Props {
  readonly outcome: Outcome;
}

/** The answer a sample is to give to the pharmacist in whose shop the demo plays. */
export function ExpectedAnswer({ outcome }: Props) {
  const { demo, outcomes } = useText().text;
  return (
    <div className="flex items-center gap-3 pb-1 text-small">
      <Silhouette outcome={outcome} className={`size-9 shrink-0 ${outcomeStyle(outcome).mark}`} />
      <p>{demo.seen(outcomes[outcome].pharmacist.word)}</p>
    </div>
  );
}
