import type { LotRecord } from '../../../domain/ledger.ts';
import { calledBackSince, type LookBack } from '../../../domain/lookBack.ts';
import { useText } from '../../../ui/LocaleProvider.tsx';
import { Tag } from '../../../ui/Tag.tsx';

interface Props {
  readonly back: LookBack;
  readonly record: LotRecord;
}

/** What the pharmacy handed out or took out of trade, day by day; what went out after the recall is marked. */
export function TakenOutList({ back, record }: Props) {
  const { text, format } = useText();
  const words = text.lookBack;
  if (back.takenOut.length === 0) return null;
  const since = calledBackSince(record);
  return (
    <section>
      <h3 className="font-semibold">{words.takenOut}</h3>
      <ul className="text-small">
        {back.takenOut.map(({ reason, day, packs }) => (
          <li key={`${day} ${reason}`} className="flex flex-wrap items-center gap-x-3 py-1">
            <span className="min-w-32">{day === undefined ? words.dayUnknown : format.date(day)}</span>
            <span>
              {text.verify.timeline.left[reason]} · {words.packs(packs, format)}
            </span>
            {(reason === 'dispensed' || reason === 'dispensed_out_of_custody') &&
              day !== undefined &&
              since !== undefined &&
              day >= since && <Tag tone="bad">{words.since}</Tag>}
          </li>
        ))}
      </ul>
    </section>
  );
}
