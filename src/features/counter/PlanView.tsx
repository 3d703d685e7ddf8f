import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { NamedAct } from '../../chain/recordAct.ts';
import type { UnitEvidence } from '../../domain/evidence.ts';
import type { Gln, Sscc } from '../../domain/identifiers.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import type { BasketAct } from './basketAct.ts';
import { type BasketPlan, basketPlan } from './basketPlan.ts';
import type { CounterRow } from './counterRow.ts';
import { refOf } from './keepReceipt.ts';
import { PlanList } from './PlanList.tsx';
import { actName } from './planSentence.ts';
import { type PlannedAct, wholeUnits } from './wholeUnits.ts';

/** What the app is asked to have signed. */
export interface WantedSignature {
  /** The same array as long as the same is meant. */
  readonly acts: readonly NamedAct[];
  /** The network's time, Unix seconds. */
  readonly time: number;
  /** Nothing more comes of it while somebody waits. */
  readonly onEnded: () => void;
  readonly onCheckAgain: () => void;
  readonly onClose: () => void;
}

interface Props {
  /** All lines of the run, as they are now. */
  readonly rows: readonly CounterRow[];
  readonly act: BasketAct;
  readonly here: Gln | undefined;
  readonly otherTills: ReadonlyMap<string, string>;
  /** Marks what is signed as this run's. */
  readonly run: string;
  readonly onCheckAgain: (rows: readonly number[]) => void;
  readonly readUnit: (sscc: Sscc) => Promise<UnitEvidence>;
  readonly sign: (wanted: WantedSignature) => ReactNode;
  /** It is done, or given up: its receipt is all that is left to be seen. */
  readonly ended: boolean;
  readonly onEnded: () => void;
  readonly onBack: () => void;
}

/** What was read longer ago is read again before anything is signed, seconds. */
const OLD_S = 20;

interface Planned {
  readonly acts: readonly PlannedAct[];
  readonly named: readonly NamedAct[];
  readonly leftOut: BasketPlan['leftOut'];
  readonly time: number;
}

/** Everything that will stand on the ledger, and what is left out and why, before somebody signs. */
export function PlanView(props: Props) {
  const { rows, here, otherTills, run, onCheckAgain, readUnit, sign, ended, onEnded, onBack } = props;
  const { text } = useText();
  const { plan, basket } = text.counter;
  // What is scanned from here on waits for the next signature.
  const [meant] = useState(() => new Set(rows.filter(isMeant).map(({ row }) => row)));
  const [act] = useState(props.act);
  const [asked, setAsked] = useState(false);
  const [planned, setPlanned] = useState<Planned>();
  const heading = useRef<HTMLHeadingElement>(null);
  const of = rows.filter(({ row }) => meant.has(row));
  const chosen = of.filter(({ inBasket }) => inBasket);
  const busy = of.some(({ checking }) => checking);
  const coming = of.filter(isComing).length;

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is opened
  useEffect(() => {
    const now = Date.now() / 1000;
    const old = chosen.filter(({ answer }) => answer === undefined || now - answer.at > OLD_S);
    onCheckAgain(old.map(({ row }) => row));
    setAsked(true);
    heading.current?.focus();
  }, []);

  useEffect(() => {
    if (!asked || busy || planned !== undefined) return;
    let gone = false;
    const { acts, leftOut } = basketPlan(chosen, act, here, otherTills);
    void wholeUnits(acts, readUnit).then((joined) => {
      if (gone) return;
      const named = joined.map((one) => ({
        act: one.act,
        name: actName(one, text),
        ref: refOf(run, one.rows),
      }));
      const time = Math.max(...chosen.map(({ answer }) => answer?.now.time ?? 0));
      setPlanned({ acts: joined, named, leftOut, time });
    });
    return () => {
      gone = true;
    };
  });

  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <Card className={ended && planned?.leftOut.length === 0 ? 'hidden' : ''}>
        <h2 ref={heading} tabIndex={-1} className="mb-3 font-display text-title font-semibold outline-none">
          {ended ? plan.done : plan.title(basket.acts[act.kind])}
        </h2>
        {planned === undefined ? (
          <p role="status">{coming > 0 ? plan.coming(coming) : plan.checking}</p>
        ) : (
          <PlanList {...planned} ended={ended} />
        )}
      </Card>
      {planned !== undefined &&
        planned.named.length > 0 &&
        sign({
          acts: planned.named,
          time: planned.time,
          onEnded,
          onCheckAgain: () => onCheckAgain([...meant]),
          onClose: onBack,
        })}
      <div>
        <Button variant="outline" onClick={onBack}>
          {plan.back}
        </Button>
      </div>
    </div>
  );
}

/** Scanned to be dispensed, and not answered yet: a green puts it into the basket. */
function isComing({ checking, job, inBasket }: CounterRow): boolean {
  return checking && job === 'dispense' && !inBasket;
}

function isMeant(row: CounterRow): boolean {
  return row.inBasket || isComing(row);
}
