import { useState } from 'react';
import type { Gln } from '../../../domain/identifiers.ts';
import { Button } from '../../../ui/Button.tsx';
import { Card } from '../../../ui/Card.tsx';
import { useText } from '../../../ui/LocaleProvider.tsx';
import type { Delivery, DeliveryJob } from './delivery.ts';
import { PackItem } from './PackItem.tsx';
import { oddities } from './planDelivery.ts';

interface Props {
  readonly delivery: Delivery;
  readonly job: DeliveryJob;
  readonly here: Gln | undefined;
  readonly now: number;
  readonly onOpen: (row: number) => void;
}

/** So many lines are shown at once; a tote of hundreds stays quick. */
const PAGE = 60;

/** The scanned packs: those that are not as they should be first, then the newest. */
export function PackList({ delivery, job, here, now, onOpen }: Props) {
  const { packs: words } = useText().text.goodsIn;
  const [shown, setShown] = useState(PAGE);
  const counted = delivery.containers.length > 0;
  const isOdd = (pack: Delivery['packs'][number]) =>
    oddities(pack, job).some((why) => counted || why !== 'not_announced');
  const newest = delivery.packs.toReversed();
  const ordered = [...newest.filter(isOdd), ...newest.filter((pack) => !isOdd(pack))];
  return (
    <Card title={words.title}>
      {ordered.length === 0 ? (
        <p className="text-soft">{words.none}</p>
      ) : (
        <ol aria-label={words.title} className="-mx-2 sm:-mx-3">
          {ordered.slice(0, shown).map(({ row, fit }) => (
            <PackItem key={row.row} {...{ row, fit, counted, job, here, now, onOpen }} />
          ))}
        </ol>
      )}
      {ordered.length > shown && (
        <Button variant="plain" onClick={() => setShown(shown + PAGE)}>
          {words.more(Math.min(PAGE, ordered.length - shown))}
        </Button>
      )}
    </Card>
  );
}
