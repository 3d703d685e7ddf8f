import type { CalendarDate } from '../../../domain/identifiers.ts';
import { type Drill, drillFigures } from '../../../store/drills/drillState.ts';
import type { Drills } from '../../../store/drills.ts';
import { Button } from '../../../ui/Button.tsx';
import { ButtonLink } from '../../../ui/ButtonLink.tsx';
import { Card } from '../../../ui/Card.tsx';
import { DefinitionList } from '../../../ui/DefinitionList.tsx';
import { type Text, useText } from '../../../ui/LocaleProvider.tsx';
import { FakeLabel } from './FakeLabel.tsx';
import { PlantForm, type RealLot } from './PlantForm.tsx';
import { useDrills } from './useDrills.ts';

interface Props {
  readonly drills: Drills;
  /** Lots whose packs are real here: a fake one takes the likeness of one of them. */
  readonly lots: readonly RealLot[];
  readonly now: CalendarDate;
}

/** Where the responsible pharmacist plants fake packs, and sees what became of them. */
export function DrillScreen({ drills, lots, now }: Props) {
  const words = useText();
  const { text, format } = words;
  const { drill } = text;
  const all = useDrills(drills) ?? [];
  const out = all.filter(({ state }) => state === 'waiting' || state === 'running');
  const past = all.filter((one) => !out.includes(one));
  const { stopped, missed, waiting, medianSeconds } = drillFigures(all);
  return (
    <div className="mx-auto grid max-w-page grid-cols-[minmax(0,1fr)] gap-5 px-3 py-5 sm:px-6">
      <div>
        <h1 className="font-display text-word font-semibold">{drill.title}</h1>
        <p className="mt-1 max-w-prose text-soft">{drill.lead}</p>
        <ButtonLink variant="plain" className="no-print px-0!" href="/counter">
          {drill.back}
        </ButtonLink>
      </div>
      <PlantForm lots={lots} onPlant={drills.plant} />
      <Card title={drill.out.title}>
        {out.length === 0 && <p className="text-soft">{drill.out.none}</p>}
        <ul className="grid gap-5">
          {out.map((one) => (
            <li key={one.id} className="grid gap-2">
              <p className="font-semibold">
                {one.state === 'running'
                  ? drill.out.running(format.dateTime(one.scannedAt ?? 0), one.till ?? '')
                  : drill.out.waiting(format.dateTime(one.plantedAt))}
              </p>
              <FakeLabel drill={one} now={now} />
              <div>
                <Button variant="plain" className="px-0!" onClick={() => void drills.end(one)}>
                  {drill.out.end}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      </Card>
      <Card title={drill.figures.title}>
        <DefinitionList
          rows={[
            { term: drill.figures.stopped, value: format.number(stopped) },
            { term: drill.figures.missed, value: format.number(missed) },
            { term: drill.figures.waiting, value: format.number(waiting) },
            {
              term: drill.figures.median,
              value:
                medianSeconds === undefined
                  ? drill.figures.none
                  : drill.figures.seconds(format.number(Math.round(medianSeconds))),
            },
          ]}
        />
      </Card>
      {past.length > 0 && (
        <Card title={drill.past.title}>
          <ul className="grid gap-1">
            {past.map((one) => (
              <li key={one.id} className="border-t border-line py-2 first:border-0">
                <p className="font-semibold">{resultOf(one, words)}</p>
                <p className="text-small text-soft">
                  {format.dateTime(one.resolvedAt ?? one.plantedAt)} · {one.product ?? one.label.gtin}
                </p>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </div>
  );
}

function resultOf({ state, seconds = 0, till = '' }: Drill, { text, format }: Text): string {
  const { past } = text.drill;
  const time = format.number(Math.round(seconds));
  if (state === 'stopped') return past.stopped(time, till);
  return state === 'missed' ? past.missed(time, till) : past.ended;
}
