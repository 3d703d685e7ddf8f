import { useText } from './LocaleProvider.tsx';

interface Props {
  /** Unix seconds. */
  readonly at: number;
  /** Unix seconds; the year is said where it is not this moment's. */
  readonly now: number;
}

/** Day and time of a row, in two short lines; the year in a third where it would else be taken for this one. */
export function TimelineMoment({ at, now }: Props) {
  const { format } = useText();
  const year = format.year(at);
  return (
    <time
      dateTime={new Date(at * 1000).toISOString()}
      className="pt-0.5 text-end text-small leading-snug tabular-nums text-soft"
    >
      <span className="block whitespace-nowrap text-ink">{format.day(at)}</span>
      {year !== format.year(now) && <span className="block">{year}</span>}
      <span className="block">{format.time(at)}</span>
    </time>
  );
}
