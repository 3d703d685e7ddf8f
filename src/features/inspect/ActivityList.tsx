import { useState } from 'react';
import type { CustodyStep } from '../../domain/custody.ts';
import type { Fact } from '../../domain/fact.ts';
import type { Partner, PartnerIndex } from '../../domain/ledger.ts';
import { Button } from '../../ui/Button.tsx';
import { Identifier } from '../../ui/Identifier.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { addressOf } from './addresses.ts';
import { nameOf } from './nameOf.ts';

interface Props {
  readonly steps: readonly CustodyStep[];
  readonly partners: ReadonlyMap<PartnerIndex, Fact<Partner>>;
  /** Whose list it is. */
  readonly self: PartnerIndex;
}

const FIRST = 50;

/** What a partner did, and what others did towards it. */
export function ActivityList({ steps, partners, self }: Props) {
  const { text, format } = useText();
  const { inspect, verify } = text;
  const [shown, setShown] = useState(FIRST);
  if (steps.length === 0) return <p>{inspect.partner.noActivity}</p>;
  return (
    <>
      <ul className="divide-y divide-line">
        {steps.slice(0, shown).map((step) => {
          const other = step.partner === self ? step.counterparty : step.partner;
          return (
            <li
              key={`${step.unit} ${step.sequence}`}
              className="grid gap-x-6 gap-y-0.5 py-2 sm:grid-cols-[11rem_minmax(0,1fr)_auto]"
            >
              <span className="text-small text-soft tabular-nums">{format.dateTime(step.recorded.time)}</span>
              <span>
                {verify.timeline.steps[step.kind]}
                {other !== undefined && other !== self && (
                  <span className="text-soft">
                    {' '}
                    {step.partner === self
                      ? inspect.partner.withOther(nameOf(partners, other, text))
                      : inspect.partner.byOther(nameOf(partners, other, text))}
                  </span>
                )}
              </span>
              <a
                className="-my-2 inline-flex min-h-touch items-center text-brand underline"
                href={addressOf.unit(step.unit)}
              >
                <Identifier>{step.unit}</Identifier>
              </a>
            </li>
          );
        })}
      </ul>
      {steps.length > shown && (
        <Button variant="plain" onClick={() => setShown(shown + 200)}>
          {inspect.search.more(steps.length - shown, format)}
        </Button>
      )}
    </>
  );
}
