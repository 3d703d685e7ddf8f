import type { Fact } from '../../domain/fact.ts';
import type { Partner, PartnerIndex } from '../../domain/ledger.ts';
import type { Exposure } from '../../domain/recallExposure.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Identifier } from '../../ui/Identifier.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { addressOf } from './addresses.ts';
import { contactList } from './contactList.ts';
import { nameOf } from './nameOf.ts';

interface Props {
  readonly exposures: readonly Exposure[];
  readonly partners: ReadonlyMap<PartnerIndex, Fact<Partner>>;
  readonly recalled: boolean;
  readonly onExport: (csv: string) => void;
}

/** Who holds what is left of a lot, who had it before, and since when each has shown that it knows of a recall. */
export function ExposureCard({ exposures, partners, recalled, onExport }: Props) {
  const { text, format } = useText();
  const words = text.inspect.recall;
  return (
    <Card
      title={words.title}
      aside={
        <Button variant="plain" onClick={() => onExport(contactList(exposures, partners, words.columns))}>
          {words.export}
        </Button>
      }
    >
      <p className="mb-2 max-w-prose text-small text-soft">{words.lead}</p>
      <ul className="divide-y divide-line">
        {exposures.map((one) => {
          const partner = partners.get(one.partner);
          return (
            <li
              key={one.partner}
              className="grid gap-x-6 gap-y-2 py-3 md:grid-cols-[minmax(0,2fr)_minmax(0,5fr)]"
            >
              <div>
                {partner?.status === 'found' ? (
                  <>
                    <a
                      className="inline-flex min-h-touch items-center font-semibold text-brand underline"
                      href={addressOf.partner(partner.value.gln)}
                    >
                      {partner.value.name}
                    </a>
                    <p className="text-small text-soft">
                      <Identifier>{partner.value.gln}</Identifier>
                    </p>
                  </>
                ) : (
                  nameOf(partners, one.partner, text)
                )}
              </div>
              <dl className="grid grid-cols-2 gap-x-6 gap-y-2 text-small sm:grid-cols-3">
                <Figure name={words.left} value={format.number(one.active)} strong={one.active > 0} />
                <Figure name={words.received} value={format.number(one.received)} />
                <Figure
                  name={words.dispensed}
                  value={format.number(one.dispensed)}
                  {...(one.dispensedSince > 0
                    ? { bad: words.dispensedSince(one.dispensedSince, format) }
                    : {})}
                />
                {one.otherwiseGone > 0 && (
                  <Figure name={words.otherwise} value={format.number(one.otherwiseGone)} />
                )}
                {one.firstReceipt > 0 && (
                  <Figure name={words.receipts} value={receipts(one, format.dateTime)} />
                )}
                {recalled && (
                  <Figure
                    name={words.acted}
                    value={one.actedSince === undefined ? words.notActed : format.dateTime(one.actedSince)}
                  />
                )}
              </dl>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}

function receipts({ firstReceipt, lastReceipt }: Exposure, moment: (time: number) => string): string {
  return firstReceipt === lastReceipt
    ? moment(firstReceipt)
    : `${moment(firstReceipt)} – ${moment(lastReceipt)}`;
}

interface FigureProps {
  readonly name: string;
  readonly value: string;
  readonly strong?: boolean;
  readonly bad?: string;
}

function Figure({ name, value, strong = false, bad }: FigureProps) {
  return (
    <div>
      <dt className="text-soft">{name}</dt>
      <dd className={`tabular-nums ${strong ? 'text-base font-semibold' : ''}`}>
        {value}
        {bad !== undefined && <span className="block font-semibold text-stop-ink">{bad}</span>}
      </dd>
    </div>
  );
}
