import type { Outcome } from '../../domain/verdict.ts';
import type { JournalEntry, JournalRecord, LabelFields } from '../../store/journal/record.ts';
import { Identifier } from '../../ui/Identifier.tsx';
import { type Text, useText } from '../../ui/LocaleProvider.tsx';
import { outcomeStyle } from '../../ui/outcomeStyle.ts';
import { Silhouette } from '../../ui/Silhouette.tsx';
import { kindName } from './kindName.ts';
import { outcomeWord } from './outcomeWord.ts';

interface Props {
  readonly entry: JournalEntry;
}

/** One entry of the journal: when and where, what, and about which pack. */
export function JournalEntryRow({ entry: { seq, at, till, record } }: Props) {
  const words = useText();
  const { counter } = words.text;
  const outcome = outcomeOf(record);
  return (
    <li className="grid gap-x-4 border-b border-line py-2 sm:grid-cols-[12.5rem_minmax(0,1fr)]">
      <p className="text-small text-soft">
        {words.format.dateTime(at)}
        <br />
        {counter.journal.till(till)} · {words.format.number(seq)}
      </p>
      <div className="flex min-w-0 items-start gap-3">
        <span className="size-6 shrink-0">
          {outcome !== undefined && (
            <Silhouette outcome={outcome} className={`size-6 ${outcomeStyle(outcome).mark}`} />
          )}
        </span>
        <div className="min-w-0">
          <p>
            <span className="text-soft">{kindName(record.kind, words.text)}:</span>{' '}
            <strong className="font-semibold">{whatOf(record, words)}</strong>
          </p>
          <Details record={record} />
        </div>
      </div>
    </li>
  );
}

function outcomeOf(record: JournalRecord): Outcome | undefined {
  return record.kind === 'scan' || record.kind === 'action' ? record.outcome : undefined;
}

function whatOf(record: JournalRecord, { text, format }: Text): string {
  const { journal, jobs, till, row } = text.counter;
  switch (record.kind) {
    case 'run':
      return `${jobs[record.job]}, ${journal.runStates[record.state]}`;
    case 'taken':
      return `${row(record.row)}, ${record.again ? journal.againTaken : journal.sources[record.source]}`;
    case 'scan':
      return [
        outcomeWord(text, record.outcome, record.findings),
        ...(record.ms === undefined ? [] : [journal.took(format.number(Math.round(record.ms)))]),
      ].join(' · ');
    case 'action':
      return journal.actions[record.action];
    case 'signed':
      return [
        journal.signedPacks(record.packs.length),
        journal.transactions(record.transactions.length),
      ].join(' · ');
    case 'basket':
      return `${row(record.row)}, ${journal.basketStates[record.state]}`;
    case 'mark':
      return `${row(record.row)}: ${journal.marks[record.mark]}`;
    case 'choice':
      return `${row(record.row)}: ${journal.choices[record.act]}`;
    case 'count':
      return `${jobs[record.job]}: ${journal.counted(record.containers.length, record.packs.length)}`;
    case 'drill':
      return text.drill.journal[record.state];
    case 'settings':
      return till.title;
    default:
      return record satisfies never;
  }
}

function Details({ record }: { readonly record: JournalRecord }) {
  const { text } = useText();
  const known: Readonly<Record<string, string>> = text.counter.signed;
  const states: Readonly<Record<string, string>> = text.sign.run.states;
  switch (record.kind) {
    case 'scan':
    case 'action':
    case 'mark':
    case 'choice':
    case 'taken':
    case 'drill':
      return (
        <p className="text-small text-soft">
          {'product' in record && record.product !== undefined && `${record.product} · `}
          <Label label={record.label} />
          {'reason' in record && record.reason !== undefined && ` · ${record.reason}`}
          {record.kind === 'action' && record.case !== undefined && (
            <>
              {' · '}
              <a className="text-brand underline underline-offset-4" href={`/counter/case/${record.case}`}>
                {text.cases.name(record.case)}
              </a>
            </>
          )}
        </p>
      );
    case 'signed':
      return (
        <ul className="text-small text-soft">
          {record.packs.map(({ name, row, result }) => (
            <li key={`${row} ${name}`}>
              {name} · {known[result] ?? result}
            </li>
          ))}
          {record.transactions.map(({ hash, state }) => (
            <li key={hash ?? state}>
              {states[state] ?? state} {hash !== undefined && <Identifier long>{hash}</Identifier>}
            </li>
          ))}
        </ul>
      );
    case 'count':
      return (
        <ul className="text-small text-soft">
          {record.containers.map((one) => (
            <li key={one.row}>
              <Label label={one.label} /> ·{' '}
              {text.counter.journal.count(one.expected, one.scanned, one.inferred, one.missing)}
            </li>
          ))}
          {record.packs.map(({ row, label, why }) => (
            <li key={`${row} ${why}`}>
              <Label label={label} /> · {text.counter.journal.odd[why]}
            </li>
          ))}
        </ul>
      );
    case 'run':
    case 'basket':
    case 'settings':
      return null;
    default:
      return record satisfies never;
  }
}

function Label({ label: { gtin, lot, serial, sscc } }: { readonly label: LabelFields }) {
  const parts = [sscc, gtin, lot, serial].filter((part) => part !== undefined);
  return parts.map((part, i) => (
    <span key={part}>
      {i > 0 && ' · '}
      <Identifier>{part}</Identifier>
    </span>
  ));
}
