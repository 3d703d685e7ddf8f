import { daysBetween } from '../domain/calendar.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { CalendarDate } from '../domain/identifiers.ts';
import type { PackIdentity } from '../domain/pack.ts';
import { Identifier } from './Identifier.tsx';
import { useText } from './LocaleProvider.tsx';
import { type LabelRow, labelRows } from './labelRows.ts';
import { markDifferences, type Stretch } from './markDifferences.ts';

interface Props {
  readonly label: PackIdentity;
  readonly facts: Pick<Evidence, 'product' | 'lot' | 'membership' | 'state'>;
  readonly today: CalendarDate;
}

/** What is printed beside what is recorded: a tick where they are equal, both values with their differences else. */
export function LabelBesideRecord({ label, facts, today }: Props) {
  const words = useText().text.verify.label;
  return (
    <table className="w-full border-collapse text-start max-md:block">
      <caption className="sr-only">{words.title}</caption>
      <thead className="text-small text-soft max-md:sr-only">
        <tr>
          <td className="w-44" />
          <th scope="col" className="py-2 text-start font-normal">
            {words.printed}
          </th>
          <th scope="col" className="py-2 text-start font-normal">
            {words.recorded}
          </th>
        </tr>
      </thead>
      <tbody className="max-md:block">
        {labelRows(label, facts).map((row) => (
          <FieldRow key={row.field} row={row} label={label} facts={facts} today={today} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps extends Props {
  readonly row: LabelRow;
}

function FieldRow({ row, ...record }: RowProps) {
  const words = useText().text.verify.label;
  const { printed, recorded } = row;
  const differs = printed !== undefined && recorded !== undefined && printed !== recorded;
  const [left, right] = differs ? markDifferences(printed, recorded) : [undefined, undefined];
  const cell = 'max-md:flex max-md:flex-wrap max-md:gap-x-3 md:py-2.5 md:pe-4 md:align-top';
  return (
    <tr
      className={`border-t border-line max-md:grid max-md:grid-cols-[minmax(0,1fr)] max-md:gap-y-1 max-md:py-3 ${differs ? 'bg-stop-tint' : ''}`}
    >
      <th
        scope="row"
        className="text-start text-small font-normal text-soft md:py-2.5 md:ps-1 md:pe-4 md:text-base"
      >
        {words[row.field]}
      </th>
      <td className={cell}>
        {differs && <ColumnName>{words.printed}</ColumnName>}
        {printed === undefined ? (
          <span className="text-soft">{words.missing}</span>
        ) : left ? (
          <Marked stretches={left} />
        ) : (
          <Identifier>{printed}</Identifier>
        )}
      </td>
      <td className={cell}>
        {differs && <ColumnName>{words.recorded}</ColumnName>}
        {right ? (
          <>
            <Marked stretches={right} /> <strong className="ms-2 text-stop-ink">{words.differs}</strong>
          </>
        ) : (
          <Recorded row={row} {...record} />
        )}
      </td>
    </tr>
  );
}

function Recorded({ row, label, facts, today }: RowProps) {
  const { text, format } = useText();
  const words = text.verify.label;
  // Without a serial there was nothing to look up: nothing failed.
  if (row.field === 'serial' && row.printed === undefined) return <span className="text-soft">–</span>;
  if (row.status === 'unread') return <span className="text-soft">{words.unread}</span>;
  if (row.status === 'absent') {
    // An unknown product is no alarm, and neither is all that would stand under it.
    const alarm = facts.product.status === 'found';
    return <strong className={alarm ? 'text-stop-ink' : 'text-soft'}>{words.none}</strong>;
  }
  if (row.recorded === undefined) return <span className="text-soft">–</span>;
  if (row.printed === undefined) return <Identifier>{row.recorded}</Identifier>;
  if (row.field === 'serial') return <SerialState facts={facts} />;
  const daysLeft =
    row.field === 'expiry' && label.expiry !== undefined ? daysBetween(today, label.expiry) : -1;
  return (
    <span>
      <Same>{words.same}</Same>
      {daysLeft >= 0 && <span className="text-soft"> · {words.daysLeft(daysLeft, format)}</span>}
    </span>
  );
}

function SerialState({ facts: { state, membership } }: Pick<Props, 'facts'>) {
  const { text, format } = useText();
  const words = text.verify.label;
  const count = membership.status === 'found' ? membership.value.places.length : 0;
  if (count > 1)
    return <strong className="text-stop-ink">{text.findings.serial_twice({ count }, format)}</strong>;
  if (state.status !== 'found') return <span className="text-soft">{words.unread}</span>;
  const { reason } = state.value;
  if (reason === 'active' || reason === 'active_again') return <Same>{words.serialActive}</Same>;
  return <strong>{text.verify.timeline.left[reason]}</strong>;
}

function Same({ children }: { children: string }) {
  return (
    <span className="text-genuine-ink">
      <span aria-hidden="true">✓ </span>
      {children}
    </span>
  );
}

/** On a narrow screen the columns stand below each other, so each says what it is. */
function ColumnName({ children }: { children: string }) {
  return (
    <span aria-hidden="true" className="w-28 text-small text-soft md:hidden">
      {children}
    </span>
  );
}

function Marked({ stretches }: { stretches: readonly Stretch[] }) {
  return (
    <bdi dir="ltr" translate="no" className="whitespace-nowrap font-mono text-[0.9375em]">
      {stretches.map(({ text, differs, at }) =>
        differs ? (
          <mark key={at} className="rounded-sm bg-stop px-0.5 font-bold text-on-verdict">
            {text}
          </mark>
        ) : (
          text
        ),
      )}
    </bdi>
  );
}
