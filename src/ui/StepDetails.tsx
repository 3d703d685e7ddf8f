import type { ReactNode } from 'react';
import { Identifier } from './Identifier.tsx';
import { useText } from './LocaleProvider.tsx';
import type { StepRow } from './timelineRows.ts';

/** Everything the ledger says about one step. */
export function StepDetails({ step, spot, licence, sincePrevious, counterparty }: StepRow) {
  const { text, format } = useText();
  const words = text.verify.timeline;
  return (
    <dl className="mt-2 grid gap-1.5 rounded-control border border-line px-3 py-2.5 text-small">
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
    // A value that fits stands beside its name, a long one below it.
    <div className="flex flex-wrap gap-x-2">
      <dt className="text-soft">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  );
}
