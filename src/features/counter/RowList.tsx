import type { Gln } from '../../domain/identifiers.ts';
import { useText } from '../../ui/LocaleProvider.tsx';
import type { CounterRow } from './counterRow.ts';
import { RowItem } from './RowItem.tsx';
import { subjectKey } from './rowSubject.ts';

interface Props {
  /** Newest first. */
  readonly rows: readonly CounterRow[];
  readonly isFiltered: boolean;
  readonly here: Gln | undefined;
  readonly otherTills: ReadonlyMap<string, string>;
  readonly now: number;
  readonly onOpen: (row: number) => void;
  readonly onBasket: (row: number, isIn: boolean) => void;
}

/** The lines of the run. */
export function RowList({ rows, isFiltered, otherTills, ...rest }: Props) {
  const { list } = useText().text.counter;
  if (rows.length === 0)
    return <p className="py-8 text-center text-soft">{isFiltered ? list.filtered : list.empty}</p>;
  return (
    <ol aria-label={list.title}>
      {rows.map((row) => (
        <RowItem
          key={row.row}
          row={row}
          otherTill={otherTills.get(subjectKey(row.subject) ?? '')}
          {...rest}
        />
      ))}
    </ol>
  );
}
