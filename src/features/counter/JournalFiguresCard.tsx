import { useCallback, useState } from 'react';
import type { JournalFigures } from '../../store/journal/figures.ts';
import type { Journal } from '../../store/journal.ts';
import { Card } from '../../ui/Card.tsx';
import { DefinitionList } from '../../ui/DefinitionList.tsx';
import { type Text, useText } from '../../ui/LocaleProvider.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { dayOf, dayStart } from './journalDay.ts';
import { OutcomeCounts } from './OutcomeCounts.tsx';
import { useJournal } from './useJournal.ts';

/** The figures of one day: what a chief pharmacist asks in the evening. */
export function JournalFiguresCard({ journal }: { readonly journal: Journal }) {
  const words = useText();
  const { counter } = words.text;
  const { figures } = counter.journal;
  const [day, setDay] = useState(() => dayOf(Date.now() / 1000));
  const read = useCallback(() => {
    const from = dayStart(day);
    const until = dayStart(day, 1);
    return journal.figures(from === undefined || until === undefined ? {} : { from, until });
  }, [journal, day]);
  const answer = useJournal(journal, read);
  return (
    <Card title={figures.title(dayStart(day) === undefined ? day : words.format.date(day))}>
      <div className="grid gap-4">
        <TextField
          className="no-print max-w-60"
          type="date"
          label={figures.day}
          value={day}
          onChange={(next) => next !== '' && setDay(next)}
        />
        {answer?.ok === false && <Notice tone="bad" title={counter.journalProblem[answer.problem]} />}
        {answer?.ok === true && (
          <>
            <DefinitionList rows={rowsOf(answer.value, words)} />
            <OutcomeCounts counts={answer.value.outcomes} />
          </>
        )}
      </div>
    </Card>
  );
}

function rowsOf(figures: JournalFigures, { text, format }: Text) {
  const { figures: words } = text.counter.journal;
  const { scanned, units, again, unanswered, timed, inTime, medianMs, alerts, acted, leftAlone, recorded } =
    figures;
  const percent = timed === 0 ? 0 : Math.floor((inTime / timed) * 1000) / 10;
  const counts: readonly [string, number][] = [
    [words.scanned, scanned],
    [words.units, units],
    [words.again, again],
    [words.unanswered, unanswered],
  ];
  const after: readonly [string, number][] = [
    [words.alerts, alerts],
    [words.acted, acted],
    [words.leftAlone, leftAlone],
    [words.recorded, recorded],
  ];
  const row = ([term, value]: readonly [string, number]) => ({ term, value: format.number(value) });
  return [
    ...counts.map(row),
    {
      term: words.inTime,
      value:
        timed === 0 ? (
          words.none
        ) : (
          <>
            {words.inTimeValue(format.number(inTime), format.number(timed), format.number(percent))}{' '}
            <span className="text-soft">{words.inTimeHint}</span>
          </>
        ),
    },
    {
      term: words.median,
      value: medianMs === undefined ? words.none : words.medianValue(format.number(Math.round(medianMs))),
    },
    ...after.map(row),
  ];
}
