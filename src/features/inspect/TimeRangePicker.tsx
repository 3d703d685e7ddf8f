import type { TimeRange } from '../../domain/lotFlows.ts';
import { Button } from '../../ui/Button.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { TextField } from '../../ui/TextField.tsx';

interface Props {
  readonly range: TimeRange;
  readonly onRange: (range: TimeRange) => void;
}

const DAY = 86_400;

/** Limits what is drawn below to some days, UTC. */
export function TimeRangePicker({ range, onRange }: Props) {
  const words = useText().text.inspect.range;
  const { from, until } = range;
  return (
    <fieldset className="no-print flex flex-wrap items-end gap-4">
      <legend className="sr-only">{words.title}</legend>
      <TextField
        label={words.from}
        type="date"
        value={from === undefined ? '' : dayOf(from)}
        onChange={(day) => onRange(limits(startOf(day), until))}
      />
      <TextField
        label={words.until}
        type="date"
        value={until === undefined ? '' : dayOf(until)}
        onChange={(day) => {
          const start = startOf(day);
          onRange(limits(from, start === undefined ? undefined : start + DAY - 1));
        }}
      />
      {(from !== undefined || until !== undefined) && (
        <Button variant="plain" onClick={() => onRange({})}>
          {words.all}
        </Button>
      )}
    </fieldset>
  );
}

function limits(from: number | undefined, until: number | undefined): TimeRange {
  return { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) };
}

function startOf(day: string): number | undefined {
  const time = Date.parse(`${day}T00:00:00Z`) / 1000;
  return Number.isNaN(time) ? undefined : time;
}

function dayOf(time: number): string {
  return new Date(time * 1000).toISOString().slice(0, 10);
}
