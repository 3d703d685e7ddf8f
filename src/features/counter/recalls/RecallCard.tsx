import { useCallback } from 'react';
import type { Journal } from '../../../store/journal.ts';
import { Card } from '../../../ui/Card.tsx';
import { DefinitionList } from '../../../ui/DefinitionList.tsx';
import { Identifier } from '../../../ui/Identifier.tsx';
import { useText } from '../../../ui/LocaleProvider.tsx';
import { Tag } from '../../../ui/Tag.tsx';
import { useJournal } from '../useJournal.ts';
import { LotEvents } from './LotEvents.tsx';
import { lotWords } from './lotJournal.ts';
import type { RecalledHere } from './readRecalls.ts';
import { TakenOutList } from './TakenOutList.tsx';

interface Props {
  readonly recalled: RecalledHere;
  readonly journal: Journal;
}

/** So many entries about one lot are read. */
const MOST = 2_000;

/** One recalled lot: the sentence somebody asks for first, then what it rests on. */
export function RecallCard({ recalled, journal }: Props) {
  const { text, format } = useText();
  const words = text.lookBack;
  const { gtin, lot, product, record, back, partners } = recalled;
  const nameOf = (index: number) => {
    const partner = partners.get(index);
    return partner?.status === 'found' ? partner.value.name : text.verify.timeline.unknownPartner(index);
  };
  const read = useCallback(
    () => journal.search({ words: lotWords({ gtin, lot }) }, { skip: 0, limit: MOST }),
    [journal, gtin, lot],
  );
  const entries = useJournal(journal, read);
  const counts: readonly [string, number][] = [
    [words.onShelf, back.onShelf],
    [words.held, back.held],
    [words.toHere, back.toHere],
    [words.fromHere, back.fromHere],
    [words.quarantined, back.quarantined],
    [words.dispensed, back.dispensed],
  ];
  return (
    <Card
      title={`${product ?? gtin} · ${words.lot(lot)}`}
      aside={
        <>
          <Identifier>{gtin}</Identifier>{' '}
          <a
            className="no-print inline-flex min-h-touch items-center text-brand underline"
            href={`/inspect/lot/${gtin}/${encodeURIComponent(lot)}`}
          >
            {words.inspect}
          </a>
        </>
      }
    >
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
        <ul className="grid gap-1">
          {record.recalls.map(({ class: level, partner, effectiveAt, notice, at }) => (
            <li key={at.logIndex + at.transaction}>
              <strong className="font-semibold text-stop-ink">
                {words.recalled(level, nameOf(partner), format.dateTime(effectiveAt))}
              </strong>
              <q className="ms-2 text-soft">{notice}</q>
            </li>
          ))}
          {record.withdrawn !== undefined && (
            <li>
              <strong className="font-semibold text-stop-ink">
                {words.withdrawn(nameOf(record.withdrawn.partner), format.dateTime(record.withdrawn.at.time))}
              </strong>
              <q className="ms-2 text-soft">{record.withdrawn.notice}</q>
            </li>
          )}
        </ul>
        <p className="text-lead font-semibold">
          {words.summary(back.received, back.onShelf, back.dispensed, format)}
        </p>
        {back.unread > 0 && <Tag tone="check">{words.unitsUnread(back.unread, format)}</Tag>}
        <div className="grid grid-cols-[minmax(0,1fr)] gap-4 md:grid-cols-2">
          <section>
            <h3 className="font-semibold">{words.now}</h3>
            <DefinitionList
              rows={counts
                .filter(([term, packs]) => packs > 0 || term === words.onShelf || term === words.dispensed)
                .map(([term, packs]) => ({ term, value: words.packs(packs, format) }))}
            />
          </section>
          <section>
            <h3 className="font-semibold">{words.came}</h3>
            <DefinitionList
              rows={back.arrivals.map(({ time, packs, from }) => ({
                term: format.dateTime(time),
                value:
                  from === undefined
                    ? words.cameMade(packs, format)
                    : words.cameFrom(packs, nameOf(from), format),
              }))}
            />
          </section>
        </div>
        <TakenOutList back={back} record={record} />
        <LotEvents entries={entries} lot={{ gtin, lot }} dispensed={back.dispensed} />
      </div>
    </Card>
  );
}
