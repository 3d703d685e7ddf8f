import { DefinitionList } from './DefinitionList.tsx';
import { Identifier } from './Identifier.tsx';
import { useText } from './LocaleProvider.tsx';
import type { Spot, StepRow } from './timelineRows.ts';

/** Everything the ledger says about one step. */
export function StepDetails({ step, spot, licence, sincePrevious, counterparty }: StepRow) {
  const { text, format } = useText();
  const words = text.verify.timeline;
  return (
    <div className="mt-2 rounded-control border border-line px-3 py-1.5">
      <DefinitionList
        rows={[
          { term: words.claimed, value: format.dateTime(step.claimedAt) },
          {
            term: words.recorded,
            value: `${format.dateTime(step.recorded.time)} · ${text.verify.findings.block} ${format.number(step.recorded.block)}`,
          },
          ...(sincePrevious === undefined
            ? []
            : [{ term: words.since, value: format.duration(sincePrevious) }]),
          ...(counterparty?.partner ? [{ term: words.counterparty, value: counterparty.partner.name }] : []),
          { term: words.place, value: <Where spot={spot} /> },
          ...(licence === undefined ? [] : [{ term: words.licenceThen, value: words.licence[licence] }]),
          { term: words.unit, value: <Identifier>{step.unit}</Identifier> },
          {
            term: words.document,
            value:
              step.document === undefined ? words.noDocument : <Identifier long>{step.document}</Identifier>,
          },
          { term: words.transaction, value: <Identifier long>{step.recorded.transaction}</Identifier> },
          { term: words.operator, value: <Identifier long>{step.operator}</Identifier> },
        ]}
      />
    </div>
  );
}

function Where({ spot }: { spot: Spot | undefined }) {
  const words = useText().text.verify.timeline;
  if (spot === undefined) return words.placeUnknown;
  return (
    <>
      {spot.place ? `${spot.place.name}, ${spot.place.country}` : words.placeUnknown}{' '}
      <Identifier>{spot.gln}</Identifier>
    </>
  );
}
