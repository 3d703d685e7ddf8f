import type { Sscc } from '../../domain/identifiers.ts';
import type { LotEvidence, LotUnitEvidence } from '../../domain/lotEvidence.ts';
import { Card } from '../../ui/Card.tsx';
import { Identifier } from '../../ui/Identifier.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { addressOf } from './addresses.ts';
import { nameOf } from './nameOf.ts';

interface Props {
  readonly evidence: LotEvidence;
}

/** The units of a lot, those on one pallet together. */
export function UnitTreeCard({ evidence }: Props) {
  const { text, format } = useText();
  const words = text.inspect.units;
  const units = evidence.units.status === 'found' ? evidence.units.value : [];
  const pallets = new Map<Sscc | undefined, LotUnitEvidence[]>();
  for (const one of units) {
    const parent = one.unit.status === 'found' ? one.unit.value.parent : undefined;
    pallets.set(parent, [...(pallets.get(parent) ?? []), one]);
  }
  return (
    <Card title={words.title} aside={format.number(units.length)}>
      {[...pallets].map(([pallet, on]) => (
        <section key={pallet ?? ''} className="mt-3 first:mt-0">
          <h3 className="text-small font-semibold text-soft">
            {pallet === undefined ? (
              words.loose
            ) : (
              <a className="underline" href={addressOf.unit(pallet)}>
                {words.on(pallet)}
              </a>
            )}
          </h3>
          <ul className="divide-y divide-line border-s-2 border-line ps-3">
            {on.map((one) => (
              <UnitLine key={one.sscc} one={one} partners={evidence.partners} />
            ))}
          </ul>
        </section>
      ))}
    </Card>
  );
}

function UnitLine({
  one,
  partners,
}: {
  readonly one: LotUnitEvidence;
  readonly partners: LotEvidence['partners'];
}) {
  const { text, format } = useText();
  const words = text.inspect.units;
  const { sscc, made, packs, custody, reports } = one;
  const active =
    packs.status === 'found'
      ? packs.value.filter(({ state }) => state.reason === 'active' || state.reason === 'active_again').length
      : undefined;
  const position = custody.status === 'found' ? custody.value.position : undefined;
  const reported = reports.status === 'found' ? reports.value.length : 0;
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 py-1">
      <a className="inline-flex min-h-touch items-center text-brand underline" href={addressOf.unit(sscc)}>
        <Identifier>{sscc}</Identifier>
      </a>
      <span>
        {active === undefined || packs.status !== 'found'
          ? words.unread
          : words.packs(active, packs.value.length, format)}
      </span>
      {position !== undefined && (
        <span className="text-soft">
          {position.consignee === undefined
            ? words.at(nameOf(partners, position.custodian, text))
            : words.toward(
                nameOf(partners, position.custodian, text),
                nameOf(partners, position.consignee, text),
              )}
        </span>
      )}
      {made === 'repacked' && <Tag>{words.repacked}</Tag>}
      {position?.heldBy !== undefined && <Tag tone="check">{words.held}</Tag>}
      {reported > 0 && <Tag tone="check">{words.report(reported, format)}</Tag>}
    </li>
  );
}
