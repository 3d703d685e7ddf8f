import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { NamedAct } from '../../chain/recordAct.ts';
import type { RunReceipt } from '../../chain/recordReceipt.ts';
import type { UnitEvidence } from '../../domain/evidence.ts';
import type { Gln, Sscc } from '../../domain/identifiers.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import type { BasketAct } from './basketAct.ts';
import { type BasketPlan, basketPlan } from './basketPlan.ts';
import type { CounterRow } from './counterRow.ts';
import { leftOutWords } from './leftOutWords.ts';
import { actName, planSentence } from './planSentence.ts';
import { RowName } from './RowName.tsx';
import { type PlannedAct, wholeUnits } from './wholeUnits.ts';

/** What the app is asked to have signed. */
export interface WantedSignature {
  readonly acts: readonly NamedAct[];
  /** Told the receipt whenever it has come further. */
  readonly onReceipt: (receipt: RunReceipt) => void;
  readonly onClose: () => void;
}

interface Props {
  /** The basket, as it is now. */
  readonly rows: readonly CounterRow[];
  readonly act: BasketAct;
  readonly here: Gln | undefined;
  readonly otherTills: ReadonlyMap<string, string>;
  /** Marks what is signed as this run's. */
  readonly run: string;
  readonly onCheckAgain: (rows: readonly number[]) => void;
  readonly readUnit: (sscc: Sscc) => Promise<UnitEvidence>;
  readonly sign: (wanted: WantedSignature) => ReactNode;
  readonly onReceipt: (receipt: RunReceipt) => void;
  readonly onBack: () => void;
}

/** What was read longer ago is read again before anything is signed, seconds. */
const OLD_S = 20;

interface Planned {
  readonly acts: readonly PlannedAct[];
  readonly leftOut: BasketPlan['leftOut'];
}

/** Everything that will stand on the ledger, and what is left out and why, before somebody signs. */
export function PlanView(props: Props) {
  const { rows, act, here, otherTills, run, onCheckAgain, readUnit, sign, onReceipt, onBack } = props;
  const { text } = useText();
  const { plan, basket } = text.counter;
  // What is scanned from here on waits for the next signature.
  const [meant] = useState(() => new Set(rows.map(({ row }) => row)));
  const [asked, setAsked] = useState(false);
  const [planned, setPlanned] = useState<Planned>();
  const [begun, setBegun] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const chosen = rows.filter(({ row }) => meant.has(row));
  const busy = chosen.some(({ checking }) => checking);

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
      if (!gone) setPlanned({ acts: joined, leftOut });
    });
    return () => {
      gone = true;
    };
  });

  const named = planned?.acts.map((one) => ({
    act: one.act,
    name: actName(one, text),
    ref: [run, ...one.rows.map(({ row }) => row)].join(' '),
  }));
  return (
    <Card>
      <h2 ref={heading} tabIndex={-1} className="mb-3 font-display text-title font-semibold outline-none">
        {plan.title(basket.acts[act.kind])}
      </h2>
      <div className="grid gap-4">
        {planned === undefined ? (
          <p role="status">{plan.checking}</p>
        ) : (
          <>
            {!begun && (
              <ul className="grid max-h-80 gap-1 overflow-y-auto">
                {planned.acts.map((one) => (
                  <li key={one.rows.map(({ row }) => row).join()}>{planSentence(one, text)}</li>
                ))}
              </ul>
            )}
            {planned.acts.length === 0 && <p className="font-semibold">{plan.nothing}</p>}
            {planned.leftOut.length > 0 && (
              <div>
                <h3 className="font-semibold">{plan.leftOut}</h3>
                <ul>
                  {planned.leftOut.map(({ row, left }) => (
                    <li key={row.row} className="text-soft">
                      <RowName row={row} /> ·{' '}
                      <strong className="text-caution-ink">{leftOutWords(text, left)}</strong>
                    </li>
                  ))}
                </ul>
              </div>
            )}
            {named !== undefined &&
              named.length > 0 &&
              sign({
                acts: named,
                onReceipt: (receipt) => {
                  setBegun(true);
                  onReceipt(receipt);
                },
                onClose: onBack,
              })}
          </>
        )}
        <div>
          <Button variant="outline" onClick={onBack}>
            {plan.back}
          </Button>
        </div>
      </div>
    </Card>
  );
}
