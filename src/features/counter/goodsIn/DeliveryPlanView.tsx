import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { NamedAct } from '../../../chain/recordAct.ts';
import type { CountRecord } from '../../../store/journal/record.ts';
import { Button } from '../../../ui/Button.tsx';
import { Card } from '../../../ui/Card.tsx';
import { useText } from '../../../ui/LocaleProvider.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import type { WantedSignature } from '../PlanView.tsx';
import { DeliveryPlanList } from './DeliveryPlanList.tsx';
import type { Delivery, DeliveryJob } from './delivery.ts';
import { countRecord, type DeliveryPlan, namedActs, planDelivery } from './planDelivery.ts';

interface Props {
  /** As it is now. */
  readonly delivery: Delivery;
  readonly job: DeliveryJob;
  readonly run: string;
  readonly onCheckAgain: (rows: readonly number[]) => void;
  /** Writes down what was counted, once, before anything is signed. */
  readonly onCounted: (count: CountRecord) => void;
  readonly sign: (wanted: WantedSignature) => ReactNode;
  /** It is done, or given up. */
  readonly ended: boolean;
  readonly onEnded: () => void;
  readonly onBack: () => void;
}

/** What was read longer ago is read again before anything is signed, seconds. */
const OLD_S = 20;

interface Planned {
  readonly delivery: Delivery;
  readonly plan: DeliveryPlan;
  readonly named: readonly NamedAct[];
  readonly time: number;
}

/** Everything that will stand on the ledger, what was counted, and what is left out and why, before somebody signs. */
export function DeliveryPlanView(props: Props) {
  const { delivery, job, run, onCheckAgain, onCounted, sign, ended, onEnded, onBack } = props;
  const { plan: words, containers: names } = useText().text.goodsIn;
  const [asked, setAsked] = useState(false);
  const [planned, setPlanned] = useState<Planned>();
  const heading = useRef<HTMLHeadingElement>(null);
  const { containers, packs } = delivery;
  const busy =
    containers.some(({ row, count }) => row.checking || count === undefined) ||
    packs.some(({ row }) => row.checking);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is opened
  useEffect(() => {
    const now = Date.now() / 1000;
    const old = containers.filter(({ row }) => row.answer === undefined || now - row.answer.at > OLD_S);
    onCheckAgain(old.map(({ row }) => row.row));
    setAsked(true);
    heading.current?.focus();
  }, []);

  // What is scanned from here on waits for the next signature.
  useEffect(() => {
    if (!asked || busy || planned !== undefined) return;
    const plan = planDelivery(delivery, job);
    const named = namedActs(plan, delivery, run, ({ sscc }) => names.name(sscc));
    const time = Math.max(...containers.map(({ row }) => row.answer?.now.time ?? 0));
    onCounted(countRecord(run, job, delivery));
    setPlanned({ delivery, plan, named, time });
  });

  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <Card>
        <h2 ref={heading} tabIndex={-1} className="mb-3 font-display text-title font-semibold outline-none">
          {ended ? words.done : words.title[job]}
        </h2>
        {planned === undefined ? (
          <p role="status">{words.checking}</p>
        ) : (
          <DeliveryPlanList {...planned} job={job} ended={ended} />
        )}
      </Card>
      {planned !== undefined && job === 'return' && planned.named.length > 0 && !ended && (
        <Notice title={words.noReasonOnLedger} role="note" />
      )}
      {planned !== undefined &&
        planned.named.length > 0 &&
        sign({
          acts: planned.named,
          time: planned.time,
          onEnded,
          onCheckAgain: () => onCheckAgain(containers.map(({ row }) => row.row)),
          onClose: onBack,
        })}
      <div>
        <Button variant="outline" onClick={onBack}>
          {words.back}
        </Button>
      </div>
    </div>
  );
}
