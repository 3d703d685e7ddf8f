import type { CaseClock } from '../../store/cases/caseState.ts';
import { useText } from '../../ui/LocaleProvider.tsx';

interface Props {
  readonly clock: CaseClock;
  /** Unix seconds by the device's clock. */
  readonly now: number;
  readonly className?: string;
}

/** How much of the 24 hours is left, or by how much they are over. */
export function ClockLine({ clock, now, className = '' }: Props) {
  const { text, format } = useText();
  const words = text.cases.clock;
  if (clock.stoppedAt !== undefined)
    return <p className={className}>{words.stopped(format.dateTime(clock.stoppedAt))}</p>;
  const left = clock.until - now;
  return (
    <p className={className} role="timer">
      <strong className="text-stop-ink tabular-nums">
        {left >= 0 ? words.left(format.duration(left)) : words.over(format.duration(-left))}
      </strong>{' '}
      {words.until(format.dateTime(clock.until))}
    </p>
  );
}
