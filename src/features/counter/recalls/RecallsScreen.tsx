import { useQuery } from '@tanstack/react-query';
import { Button } from '../../../ui/Button.tsx';
import { ButtonLink } from '../../../ui/ButtonLink.tsx';
import { Identifier } from '../../../ui/Identifier.tsx';
import { useText } from '../../../ui/LocaleProvider.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { RecallCard } from './RecallCard.tsx';
import { type RecallsSource, recallsQuery } from './recallsQuery.ts';

interface Props {
  readonly source: RecallsSource;
}

/** Every recalled lot that this pharmacy has had: what came, what is still here, what went to patients. */
export function RecallsScreen({ source }: Props) {
  const { text, format } = useText();
  const words = text.lookBack;
  // Whoever opens the page is not shown what was read for the counter some minutes ago.
  const { data, refetch, isFetching } = useQuery({ ...recallsQuery(source), refetchOnMount: 'always' });
  const again = (
    <Button variant="outline" disabled={isFetching} onClick={() => void refetch()}>
      {words.again}
    </Button>
  );
  const block = data?.block;
  return (
    <div className="mx-auto grid max-w-page grid-cols-[minmax(0,1fr)] gap-5 px-3 py-5 sm:px-6">
      <div>
        <h1 className="font-display text-word font-semibold">{words.title}</h1>
        <p className="mt-1 max-w-prose text-soft">{words.lead}</p>
        <ButtonLink variant="plain" className="no-print px-0!" href="/counter">
          {words.back}
        </ButtonLink>
      </div>
      {source.here === undefined && (
        <Notice
          tone="check"
          title={text.counter.here.title}
          action={
            <ButtonLink variant="outline" href="/settings">
              {text.counter.here.action}
            </ButtonLink>
          }
        >
          {words.nowhere}
        </Notice>
      )}
      {source.here !== undefined && data === undefined && (
        <p role="status" aria-busy="true">
          {words.reading}
        </p>
      )}
      {data !== undefined && (
        <>
          <div className="no-print flex flex-wrap gap-3">
            {data.lots.length > 0 && <Button onClick={() => window.print()}>{words.print}</Button>}
            {again}
          </div>
          {!data.isListed && (
            <Notice tone="bad" role="alert" title={words.unread.title}>
              {words.unread.sentence}
            </Notice>
          )}
          {data.unread.length > 0 && (
            <Notice tone="check" title={words.partly.title}>
              {words.partly.sentence}
              <ul className="list-disc ps-5">
                {data.unread.map(({ gtin, lot }) => (
                  <li key={`${gtin} ${lot}`}>
                    <Identifier>{gtin}</Identifier> · <Identifier>{lot}</Identifier>
                  </li>
                ))}
              </ul>
            </Notice>
          )}
          {data.isListed && data.lots.length + data.unread.length === 0 && (
            <p role="status" className="text-lead font-semibold">
              {words.none}
            </p>
          )}
          {data.lots.map((one) => (
            <RecallCard key={`${one.gtin} ${one.lot}`} recalled={one} journal={source.journal} />
          ))}
          <p className="max-w-prose text-small text-soft">
            {block?.status === 'found' && words.asOf(format.dateTime(block.value.time))} {words.listed}
          </p>
        </>
      )}
    </div>
  );
}
