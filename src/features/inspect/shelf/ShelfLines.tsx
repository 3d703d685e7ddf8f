import type { ShelfLine } from '../../../domain/shelfCheck.ts';
import { Identifier } from '../../../ui/Identifier.tsx';
import { useText } from '../../../ui/LocaleProvider.tsx';
import { addressOf } from '../addresses.ts';

interface Props {
  readonly lines: readonly ShelfLine[];
}

/** What is recorded on the shelf, by lot, and how much of it was seen. */
export function ShelfLines({ lines }: Props) {
  const { text, format } = useText();
  const words = text.inspect.shelf;
  if (lines.length === 0) return <p>{words.empty}</p>;
  return (
    <ul className="divide-y divide-line">
      {lines.map(({ gtin, lot, expected, seen }) => (
        <li
          key={`${gtin} ${lot}`}
          className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 py-2"
        >
          <a
            className="inline-flex min-h-touch items-center gap-x-4 text-brand underline"
            href={addressOf.lot(gtin, lot)}
          >
            <Identifier>{gtin}</Identifier>
            <Identifier>{lot}</Identifier>
          </a>
          <span className={`tabular-nums ${seen < expected ? '' : 'font-semibold'}`}>
            {words.seenOf(seen, expected, format)}
          </span>
        </li>
      ))}
    </ul>
  );
}
