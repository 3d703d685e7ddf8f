import { OUTCOMES } from '../../domain/verdict.ts';
import type { JournalQuery } from '../../store/journal/findEntries.ts';
import type { JournalKind } from '../../store/journal/record.ts';
import { useText } from '../../ui/LocaleProvider.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { dayOf, dayStart } from './journalDay.ts';
import { kindName } from './kindName.ts';

interface Props {
  readonly query: JournalQuery;
  readonly onQuery: (query: JournalQuery) => void;
}

const KINDS: readonly JournalKind[] = [
  'scan',
  'action',
  'signed',
  'count',
  'mark',
  'choice',
  'run',
  'taken',
  'basket',
  'drill',
  'settings',
];
const SELECT = 'min-h-touch w-full rounded-control border-2 border-soft bg-card px-3';

/** What is looked for in the journal; all of it must hold. */
export function JournalSearch({ query, onQuery }: Props) {
  const { text } = useText();
  const words = text.counter.journal;
  const { words: typed, kind, outcome, from, until } = query;
  const change = (key: keyof JournalQuery, value: string | number | undefined) => {
    const { [key]: _, ...others } = query;
    onQuery(value === undefined || value === '' ? others : { ...others, [key]: value });
  };
  return (
    <div className="no-print grid gap-3 sm:grid-cols-2 lg:grid-cols-4">
      <TextField
        code
        className="sm:col-span-2 lg:col-span-4"
        type="search"
        label={words.search}
        hint={words.searchHint}
        value={typed ?? ''}
        onChange={(next) => change('words', next)}
      />
      <label className="grid gap-1 font-semibold">
        {words.kind}
        <select
          className={`${SELECT} font-normal`}
          value={kind ?? ''}
          onChange={({ target }) => change('kind', target.value)}
        >
          <option value="">{words.any}</option>
          {KINDS.map((one) => (
            <option key={one} value={one}>
              {kindName(one, text)}
            </option>
          ))}
        </select>
      </label>
      <label className="grid gap-1 font-semibold">
        {words.outcome}
        <select
          className={`${SELECT} font-normal`}
          value={outcome ?? ''}
          onChange={({ target }) => change('outcome', target.value)}
        >
          <option value="">{words.any}</option>
          {OUTCOMES.map((one) => (
            <option key={one} value={one}>
              {text.outcomes[one].inspector.word}
            </option>
          ))}
        </select>
      </label>
      <TextField
        type="date"
        label={words.from}
        value={from === undefined ? '' : dayOf(from)}
        onChange={(day) => change('from', dayStart(day))}
      />
      <TextField
        type="date"
        label={words.until}
        value={until === undefined ? '' : dayOf(until - 1)}
        onChange={(day) => change('until', dayStart(day, 1))}
      />
    </div>
  );
}
