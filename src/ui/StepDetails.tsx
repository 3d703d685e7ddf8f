import type { ReactNode } from 'react';
import { Identifier } from './Identifier.tsx';
import { useText } from './LocaleProvider.tsx';
import type { StepRow } from './timelineRows.ts';

/** Everything the ledger says about one step. */
export function StepDetails({ step, spot, licence, sincePrevious, counterparty }: StepRow) {
  const { text, format } = useText();
  const words = text.verify.timeline;
  return (
    <dl className="mt-2 grid gap-x-4 gap-y-1.5 rounded-control border border-line px-3 py-2.5 text-small sm:grid-cols-[max-content_minmax(0,1fr)]">
      <Line name={words.claimed}>{format.dateTime(step.claimedAt)}</Line>
      <Line name={words.recorded}>
        {format.dateTime(step.recorded.time)} · {text.verify.findings.block}{' '}
        {format.number(step.recorded.block)}
      </Line>
      {sincePrevious !== undefined && <Line name={words.since}>{format.duration(sincePrevious)}</Line>}
      {counterparty?.partner && <Line name={words.counterparty}>{counterparty.partner.name}</Line>}
      <Line name={words.place}>
        {spot === undefined ? (
          words.placeUnknown
        ) : (
          <>
            {spot.place ? `${spot.place.name}, ${spot.place.country}` : words.placeUnknown}{' '}
            <Identifier>{spot.gln}</Identifier>
          </>
        )}
      </Line>
      {licence !== undefined && <Line name={words.licenceThen}>{words.licence[licence]}</Line>}
      <Line name={words.unit}>
        <Identifier>{step.unit}</Identifier>
      </Line>
      <Line name={words.document}>
        {step.document === undefined ? words.noDocument : <Identifier long>{step.document}</Identifier>}
      </Line>
      <Line name={words.transaction}>
        <Identifier long>{step.recorded.transaction}</Identifier>
      </Line>
      <Line name={words.operator}>
        <Identifier long>{step.operator}</Identifier>
      </Line>
    </dl>
  );
}

function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-soft">{name}</dt>
      <dd className="mb-1 min-w-0 sm:mb-0">{children}</dd>
    </>
  );
}
