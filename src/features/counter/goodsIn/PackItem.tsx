import { memo } from 'react';
import type { Gln } from '../../../domain/identifiers.ts';
import { useText } from '../../../ui/LocaleProvider.tsx';
import { Tag } from '../../../ui/Tag.tsx';
import type { CounterRow } from '../counterRow.ts';
import { RowMark } from '../RowMark.tsx';
import { RowName } from '../RowName.tsx';
import type { DeliveryJob, DeliveryPack } from './delivery.ts';
import { packFace } from './packFace.ts';
import { oddities } from './planDelivery.ts';

interface Props {
  readonly row: CounterRow;
  readonly fit: DeliveryPack['fit'];
  readonly counted: boolean;
  readonly job: DeliveryJob;
  readonly here: Gln | undefined;
  /** Unix seconds by the device's clock. */
  readonly now: number;
  readonly onOpen: (row: number) => void;
}

/** One scanned pack: its answer, which pack it is, and how it fits what was announced. */
export const PackItem = memo(function PackItem({ row, fit, counted, job, here, now, onOpen }: Props) {
  const words = useText();
  const { packs } = words.text.goodsIn;
  const pack: DeliveryPack = { row, fit, container: undefined, own: undefined };
  const face = packFace(pack, words, here, now, job, counted);
  const odd = oddities(pack, job).filter((why) => counted || why !== 'not_announced');
  return (
    <li className="border-b border-line">
      <button
        type="button"
        data-row={row.row}
        className="flex min-h-[52px] w-full min-w-0 items-center gap-3 rounded-control px-2 py-1 text-start hover:bg-paper"
        onClick={() => onOpen(row.row)}
      >
        <RowMark row={row} face={face} className="size-9 shrink-0" />
        <span className="min-w-0 flex-1">
          <span className={`block truncate leading-snug ${face.faded ? 'text-soft' : 'font-semibold'}`}>
            {face.word}
          </span>
          <span className="block truncate text-small leading-snug text-soft">
            <RowName row={row} />
          </span>
        </span>
        <span className="flex max-w-[45%] shrink-0 flex-wrap items-center justify-end gap-1.5">
          {row.scans > 1 && <Tag>{packs.times(row.scans)}</Tag>}
          {fit === 'expected' && odd.length === 0 && <Tag tone="good">{packs.expected[job]}</Tag>}
          {odd.map((why) => (
            <Tag key={why} tone={why === 'adverse' || why === 'suspect' ? 'bad' : 'check'}>
              {packs.odd[why]}
            </Tag>
          ))}
        </span>
        <span className="sr-only">{packs.open(row.row)}</span>
      </button>
    </li>
  );
});
