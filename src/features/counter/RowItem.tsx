import { memo } from 'react';
import type { Gln } from '../../domain/identifiers.ts';
import { useText } from '../../ui/LocaleProvider.tsx';
import { Tag } from '../../ui/Tag.tsx';
import type { CounterRow } from './counterRow.ts';
import { openAlert } from './openAlert.ts';
import { RowMark } from './RowMark.tsx';
import { plainName, RowName } from './RowName.tsx';
import { rowFace } from './rowFace.ts';
import { isHeld, isUnread } from './rowVerdict.ts';

interface Props {
  readonly row: CounterRow;
  readonly here: Gln | undefined;
  /** Another till that has it in its basket. */
  readonly otherTill: string | undefined;
  /** Unix seconds by the device's clock. */
  readonly now: number;
  readonly onOpen: (row: number) => void;
  readonly onBasket: (row: number, isIn: boolean) => void;
}

/** One line of the list: the shape first, then the word, then which pack. */
export const RowItem = memo(function RowItem({ row, here, otherTill, now, onOpen, onBasket }: Props) {
  const words = useText();
  const { text, format } = words;
  const { counter } = text;
  const face = rowFace(row, words, here, now);
  const name = plainName(row, counter.list.unit);
  const canSelect = row.subject.kind !== 'unreadable';
  return (
    <li className="flex items-stretch border-b border-line">
      <button
        type="button"
        data-row={row.row}
        className="flex min-h-[52px] min-w-0 flex-1 items-center gap-x-3 rounded-control px-2 py-1 text-start hover:bg-paper max-sm:grid max-sm:grid-cols-[auto_minmax(0,1fr)_minmax(0,auto)] max-sm:py-0.5"
        onClick={() => onOpen(row.row)}
      >
        <RowMark row={row} face={face} className="size-9 shrink-0 max-sm:row-span-2" />
        <span className="min-w-0 flex-1 max-sm:contents">
          <span
            className={`block truncate leading-snug max-sm:col-span-2 ${face.faded ? 'text-soft' : 'font-semibold'}`}
          >
            {face.word}
          </span>
          {/* A name that is too long loses its end, whatever the page's direction. */}
          <span dir="auto" className="block truncate text-small leading-snug text-soft rtl:text-right">
            <RowName row={row} />
          </span>
        </span>
        {/* On a phone beside the name: the word, which people act on, has its line to itself. */}
        <span className="flex shrink-0 items-center justify-end gap-1.5 max-sm:gap-0.5 max-sm:overflow-hidden">
          {row.scans > 1 && <Tag>{counter.times(row.scans)}</Tag>}
          {isHeld(row) && <Tag tone="bad">{counter.unit.held}</Tag>}
          {isUnread(row) && <Tag tone="check">{counter.trying}</Tag>}
          {otherTill !== undefined && <Tag tone="check">{counter.otherTill(otherTill)}</Tag>}
          {openAlert(row) !== undefined && <Tag tone="check">{text.cases.alert.tag}</Tag>}
          {row.signed !== undefined && <SignedTag signed={row.signed} />}
          <span className="text-small text-soft tabular-nums max-sm:hidden">{format.time(row.at)}</span>
        </span>
        <span className="sr-only">{counter.list.open(row.row)}</span>
      </button>
      {canSelect && (
        <label className="flex min-w-touch cursor-pointer items-center justify-center">
          <input
            type="checkbox"
            tabIndex={-1}
            className="size-5 accent-brand"
            aria-label={counter.list.select(name)}
            checked={row.inBasket}
            onChange={({ target }) => onBasket(row.row, target.checked)}
          />
        </label>
      )}
    </li>
  );
});

function SignedTag({ signed }: { readonly signed: NonNullable<CounterRow['signed']> }) {
  const { counter, verify } = useText().text;
  const { result, recordedAs } = signed;
  const left: Readonly<Record<string, string>> = verify.timeline.left;
  const good = result === 'recorded' || result === 'stands';
  const known: Readonly<Record<string, string>> = counter.signed;
  const word = good && recordedAs !== undefined ? left[recordedAs] : known[result];
  return <Tag tone={good ? 'good' : result === 'waiting' ? 'plain' : 'check'}>{word ?? result}</Tag>;
}
