import { useText } from '../../../ui/LocaleProvider.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { RowName } from '../RowName.tsx';
import { nameOf, reasonWord } from './ContainerCard.tsx';
import type { Delivery, DeliveryContainer, DeliveryJob } from './delivery.ts';
import { type DeliveryPlan, oddities } from './planDelivery.ts';

interface Props {
  readonly delivery: Delivery;
  readonly plan: DeliveryPlan;
  readonly job: DeliveryJob;
  /** It is done: what it was going to do stands in its receipt. */
  readonly ended: boolean;
}

/** What becomes of each container with its numbers, what is missing or wrong, and what is left out. */
export function DeliveryPlanList({ delivery, plan, job, ended }: Props) {
  const { plan: words, packs: packWords, containers } = useText().text.goodsIn;
  const { acts, leftOut } = plan;
  const received = acts.filter(({ act }) => act.kind === 'receive').map(({ container }) => container);
  const missing = received.reduce((total, { count }) => total + (count?.open ?? 0), 0);
  const odd = delivery.packs.filter((pack) => oddities(pack, job).length > 0);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
      {acts.length === 0 && <p className="font-semibold">{words.nothing}</p>}
      <ul className="grid gap-2 empty:hidden">
        {acts.map(({ container }) => (
          <li key={container.sscc}>
            {!ended && <p>{sentence(container)}</p>}
            {ended && <p>{containers.name(container.sscc)}</p>}
            <p className="text-small text-soft tabular-nums">{counted(container)}</p>
          </li>
        ))}
      </ul>
      {missing > 0 && (
        <Notice tone="check" title={words.warnMissing.title(missing)} role="note">
          <p>{received.flatMap(missingLots).join(' · ')}</p>
          <p className="mt-1">{words.warnMissing.sentence}</p>
        </Notice>
      )}
      {odd.length > 0 && (
        <Notice tone="bad" title={words.warnOdd.title(odd.length)} role="note">
          <p>{words.warnOdd.sentence}</p>
          <ul className="mt-1 max-h-48 overflow-y-auto">
            {odd.map((pack) => (
              <li key={pack.row.row}>
                <RowName row={pack.row} /> ·{' '}
                <strong>
                  {oddities(pack, job)
                    .map((why) => packWords.odd[why])
                    .join(' · ')}
                </strong>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {leftOut.length > 0 && (
        <div>
          <h3 className="font-semibold">{words.leftOut}</h3>
          <ul>
            {leftOut.map(({ container, why }) => (
              <li key={container.sscc} className="text-soft">
                <RowName row={container.row} /> ·{' '}
                <strong className="text-caution-ink">{words.notSigned[why]}</strong>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );

  function sentence({ sscc, evidence, standing, choice }: DeliveryContainer): string {
    const from =
      nameOf(evidence, standing !== undefined && 'from' in standing ? standing.from : undefined) ?? '';
    const name = containers.name(sscc);
    if (job === 'return') return words.ship(name, from, reasonWord(containers.returns, choice.reason));
    if (choice.act === 'refuse')
      return words.refuse(name, from, reasonWord(containers.refusals, choice.reason));
    return words.receive(name, from);
  }

  function counted({ count }: DeliveryContainer): string {
    return count?.expected === undefined
      ? words.uncounted
      : words.counted(count.scanned, count.inferred, count.open);
  }

  function missingLots({ lots, choice }: DeliveryContainer): string[] {
    if (choice.closed) return [];
    return lots.flatMap(({ lot, expected, seen }) =>
      expected > seen ? [words.lotMissing(expected - seen, lot)] : [],
    );
  }
}
