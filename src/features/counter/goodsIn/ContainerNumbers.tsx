import { Identifier } from '../../../ui/Identifier.tsx';
import { useText } from '../../../ui/LocaleProvider.tsx';
import { Tag } from '../../../ui/Tag.tsx';
import type { DeliveryContainer, DeliveryJob } from './delivery.ts';

interface Props {
  readonly container: DeliveryContainer;
  readonly job: DeliveryJob;
  /** Product number → name, of products of which a pack was read. */
  readonly names: ReadonlyMap<string, string>;
}

/** What of a container was seen, what is taken for there, and what is open; by lot where packs are counted. */
export function ContainerNumbers({ container: { count, lots, choice }, job, names }: Props) {
  const { containers: words } = useText().text.goodsIn;
  if (count?.expected === undefined) return null;
  const { expected, scanned, inferred, open, damaged, suspect, adverse } = count;
  return (
    <div className="grid gap-1">
      <p className="text-lead font-semibold tabular-nums">{words.scanned(scanned, expected)}</p>
      {job === 'goods_in' && inferred > 0 && <p>{words.inferred(inferred)}</p>}
      {open > 0 && <p className="text-caution-ink">{words.open(open)}</p>}
      {expected > 0 && scanned === expected && <p className="text-genuine-ink">{words.all}</p>}
      <p className="flex flex-wrap gap-1.5 empty:hidden">
        {damaged > 0 && <Tag tone="check">{words.damaged(damaged)}</Tag>}
        {suspect > 0 && <Tag tone="bad">{words.suspect(suspect)}</Tag>}
        {adverse > 0 && <Tag tone="bad">{words.adverse(adverse)}</Tag>}
      </p>
      <table className="w-full text-small">
        <caption className="sr-only">{words.lots}</caption>
        <tbody>
          {lots.map(({ gtin, lot, expected: due, seen }) => (
            <tr key={`${gtin} ${lot}`} className="border-t border-line">
              <th scope="row" className="py-1 text-start font-normal">
                {names.get(gtin) ?? <Identifier>{gtin}</Identifier>} · <Identifier>{lot}</Identifier>
              </th>
              <td
                className={`py-1 text-end whitespace-nowrap tabular-nums ${seen < due && !choice.closed ? 'font-semibold' : 'text-soft'}`}
              >
                {words.lot(seen, due)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
