import { Button } from '../../../ui/Button.tsx';
import { Card } from '../../../ui/Card.tsx';
import { useText } from '../../../ui/LocaleProvider.tsx';
import type { Delivery, DeliveryJob } from './delivery.ts';
import { oddities } from './planDelivery.ts';

interface Props {
  readonly delivery: Delivery;
  readonly job: DeliveryJob;
  /** How many containers would be signed. */
  readonly ready: number;
  readonly onReview: () => void;
}

/** The numbers of the whole run; what was seen and what is only taken for there are never added. */
export function DeliverySummary({ delivery, job, ready, onReview }: Props) {
  const { text, format } = useText();
  const { summary } = text.goodsIn;
  const { containers, packs } = delivery;
  const odd = containers.length === 0 ? [] : packs.flatMap((pack) => oddities(pack, job));
  const sum = (of: 'inferred' | 'open') =>
    containers.reduce((total, { count }) => total + (count?.[of] ?? 0), 0);
  const many = (why: (typeof odd)[number]) => odd.filter((one) => one === why).length;
  const rows = [
    { term: summary.containers, value: containers.length, always: true },
    {
      term: summary.scanned,
      value: packs.filter(({ row }) => row.subject.kind === 'pack').length,
      always: true,
    },
    { term: summary.inferred, value: sum('inferred') },
    { term: summary.missing, value: sum('open') },
    { term: summary.surplus, value: many('not_announced') },
    { term: summary.wrong, value: many('not_in_it') },
    { term: summary.damaged, value: many('damaged') },
    { term: summary.suspect, value: many('suspect') },
    { term: summary.adverse, value: many('adverse') },
  ];
  return (
    <Card title={summary.title}>
      <dl className="mb-3 grid grid-cols-[minmax(0,1fr)_auto] gap-x-4">
        {rows
          .filter(({ value, always }) => always === true || value > 0)
          .map(({ term, value }) => (
            <div key={term} className="contents">
              <dt className="text-soft">{term}</dt>
              <dd className="text-end font-semibold tabular-nums">{format.number(value)}</dd>
            </div>
          ))}
      </dl>
      <Button className="w-full max-lg:hidden" disabled={containers.length === 0} onClick={onReview}>
        {summary.review}
      </Button>
      {ready === 0 && containers.length > 0 && <p className="mt-2 text-small text-soft">{summary.nothing}</p>}
    </Card>
  );
}
