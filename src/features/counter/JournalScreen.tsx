import { useCallback, useState } from 'react';
import type { JournalFormat } from '../../store/journal/exportJournal.ts';
import type { JournalQuery } from '../../store/journal/findEntries.ts';
import type { Journal } from '../../store/journal.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Card } from '../../ui/Card.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { JournalEntryRow } from './JournalEntryRow.tsx';
import { JournalFiguresCard } from './JournalFiguresCard.tsx';
import { JournalSearch } from './JournalSearch.tsx';
import { dayOf } from './journalDay.ts';
import { useJournal } from './useJournal.ts';

interface Props {
  readonly journal: Journal;
  /** Has the browser save a file. */
  readonly onSave: (name: string, content: Blob) => void;
}

const PAGE = 50;
const TYPES: Record<JournalFormat, string> = { csv: 'text/csv', json: 'application/json' };

/** Everything that was written down at this till: the day's figures, and a search that can be saved. */
export function JournalScreen({ journal, onSave }: Props) {
  const { text, format } = useText();
  const words = text.counter.journal;
  const [query, setQuery] = useState<JournalQuery>({ kind: 'scan' });
  const [limit, setLimit] = useState(PAGE);
  const [isBroken, setBroken] = useState(false);
  const read = useCallback(() => journal.search(query, { skip: 0, limit }), [journal, query, limit]);
  const answer = useJournal(journal, read);
  const save = async (as: JournalFormat) => {
    const stream = journal.export(query, as);
    try {
      const bytes = await new Response(stream).blob();
      onSave(`journal-${dayOf(Date.now() / 1000)}.${as}`, new Blob([bytes], { type: TYPES[as] }));
      setBroken(false);
    } catch (error) {
      // The browser's database or its memory gave way on the way; nothing half is saved.
      if (!(error instanceof DOMException || error instanceof TypeError)) throw error;
      setBroken(true);
    }
  };
  return (
    <div className="mx-auto grid max-w-page grid-cols-[minmax(0,1fr)] gap-5 px-3 py-5 sm:px-6">
      <div>
        <h1 className="font-display text-word font-semibold">{words.title}</h1>
        <p className="mt-1 max-w-prose text-soft">{words.lead}</p>
        <ButtonLink variant="plain" className="me-4 px-0!" href="/counter">
          {words.back}
        </ButtonLink>
        <ButtonLink variant="plain" className="px-0!" href="/counter/recalls">
          {text.lookBack.title}
        </ButtonLink>
      </div>
      <JournalFiguresCard journal={journal} />
      <Card>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
          <JournalSearch
            query={query}
            onQuery={(next) => {
              setQuery(next);
              setLimit(PAGE);
            }}
          />
          {answer?.ok === false && <Notice tone="bad" title={text.counter.journalProblem[answer.problem]} />}
          {answer?.ok === true && (
            <>
              <div className="flex flex-wrap items-center justify-between gap-3">
                <p role="status" className="font-semibold">
                  {answer.value.total === 0 ? words.none : words.found(format.number(answer.value.total))}
                </p>
                <div className="no-print flex flex-wrap gap-2">
                  <Button variant="outline" onClick={() => void save('csv')}>
                    {words.csv}
                  </Button>
                  <Button variant="outline" onClick={() => void save('json')}>
                    {words.json}
                  </Button>
                </div>
              </div>
              <p className="no-print text-small text-soft">{words.exportHint}</p>
              {isBroken && <Notice tone="bad" role="alert" title={words.exportFailed} />}
              <ol className="border-t border-line">
                {answer.value.entries.map((entry) => (
                  <JournalEntryRow key={entry.seq} entry={entry} />
                ))}
              </ol>
              {answer.value.total > limit && (
                <div>
                  <Button variant="outline" onClick={() => setLimit(limit + PAGE)}>
                    {words.more}
                  </Button>
                </div>
              )}
            </>
          )}
        </div>
      </Card>
    </div>
  );
}
