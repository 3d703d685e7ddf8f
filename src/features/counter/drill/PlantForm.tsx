import { type FormEvent, useId, useState } from 'react';
import type { Drills } from '../../../store/drills.ts';
import type { LabelFields } from '../../../store/journal/record.ts';
import { Button } from '../../../ui/Button.tsx';
import { Card } from '../../../ui/Card.tsx';
import { useText } from '../../../ui/LocaleProvider.tsx';
import { fakeSerial } from './fakeLabel.ts';

/** A lot that is on record, as its packs are labelled. */
export interface RealLot {
  readonly label: Omit<LabelFields, 'serial' | 'sscc'>;
  readonly product: string;
}

interface Props {
  readonly lots: readonly RealLot[];
  readonly onPlant: Drills['plant'];
}

/** Minutes that can be chosen. */
const MINUTES: readonly number[] = [2, 5, 15, 60];
const FIELD = 'min-h-touch w-full max-w-md rounded-control border-2 border-soft bg-card px-3';

/** Makes a fake pack in the likeness of a real one. */
export function PlantForm({ lots, onPlant }: Props) {
  const { plan } = useText().text.drill;
  const id = useId();
  const [chosen, setChosen] = useState(0);
  const [minutes, setMinutes] = useState(5);
  const [isBroken, setBroken] = useState(false);
  const lot = lots[chosen] ?? lots[0];
  const plant = async (event: FormEvent) => {
    event.preventDefault();
    if (lot === undefined) return;
    const serial = fakeSerial((bytes) => crypto.getRandomValues(bytes));
    const planted = await onPlant({ label: { ...lot.label, serial }, product: lot.product, minutes });
    setBroken(!planted.ok);
  };
  return (
    <Card title={plan.title} className="no-print">
      {lot === undefined ? (
        <p>{plan.none}</p>
      ) : (
        <form className="grid gap-3" onSubmit={(event) => void plant(event)}>
          <div>
            <label htmlFor={`${id}lot`} className="mb-1 block font-semibold">
              {plan.medicine}
            </label>
            <select
              id={`${id}lot`}
              className={FIELD}
              value={chosen}
              onChange={({ target }) => setChosen(Number(target.value))}
            >
              {lots.map(({ label, product }, i) => (
                <option key={`${label.gtin} ${label.lot}`} value={i}>
                  {`${product} · ${label.lot ?? ''}`}
                </option>
              ))}
            </select>
          </div>
          <div>
            <label htmlFor={`${id}minutes`} className="mb-1 block font-semibold">
              {plan.minutes}
            </label>
            <select
              id={`${id}minutes`}
              className={FIELD}
              value={minutes}
              onChange={({ target }) => setMinutes(Number(target.value))}
            >
              {MINUTES.map((count) => (
                <option key={count} value={count}>
                  {plan.minutesName(count)}
                </option>
              ))}
            </select>
          </div>
          <p className="max-w-prose text-small text-soft">{plan.known}</p>
          {isBroken && <p role="alert">{plan.problem}</p>}
          <div>
            <Button type="submit">{plan.plant}</Button>
          </div>
        </form>
      )}
    </Card>
  );
}
