import type { FoundEntries, JournalAnswer } from '../../../store/journal.ts';
import { Identifier } from '../../../ui/Identifier.tsx';
import { useText } from '../../../ui/LocaleProvider.tsx';
import { handedOut, lotJournal } from './lotJournal.ts';

interface Props {
  /** Undefined until the journal was read. */
  readonly entries: JournalAnswer<FoundEntries> | undefined;
  readonly lot: { readonly gtin: string; readonly lot: string };
  /** Packs that the ledger has as handed out here. */
  readonly dispensed: number;
}

/** When and at which till packs of a lot came and went, as far as this device knows. */
export function LotEvents({ entries, lot, dispensed }: Props) {
  const { text, format } = useText();
  const words = text.lookBack;
  if (entries === undefined) return null;
  const events = entries.ok ? lotJournal(entries.value.entries, lot) : [];
  const less = dispensed - handedOut(events);
  return (
    <section>
      <h3 className="font-semibold">{words.device}</h3>
      <p className="text-small text-soft">{words.deviceLead}</p>
      {!entries.ok && <p role="alert">{words.deviceUnread}</p>}
      {entries.ok && events.length === 0 && <p className="text-small">{words.deviceNone}</p>}
      {events.length > 0 && (
        <ul className="mt-1 text-small">
          {events.map(({ at, till, serial, what }) => (
            <li
              key={`${at} ${serial} ${what}`}
              className="flex flex-wrap gap-x-3 border-t border-line py-1 first:border-0"
            >
              <span className="min-w-56 tabular-nums">{words.eventAt(format.dateTime(at), till)}</span>
              <span>{words.event[what]}</span>
              {serial !== undefined && <Identifier>{serial}</Identifier>}
            </li>
          ))}
        </ul>
      )}
      {entries.ok && less > 0 && <p className="mt-1 text-small">{words.deviceLess(less, format)}</p>}
    </section>
  );
}
