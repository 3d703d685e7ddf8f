import type { ComponentProps } from 'react';
import { Chevron } from './Chevron.tsx';
import { useText } from './LocaleProvider.tsx';
import { partyName } from './partyName.ts';
import { StepDetails } from './StepDetails.tsx';
import { Tag } from './Tag.tsx';
import type { StepRow } from './timelineRows.ts';
import { UnitTag } from './UnitTag.tsx';

/** What happened, who did it and where; a tap shows all that the ledger has about it. */
export function TimelineStep({ row }: { row: StepRow }) {
  const words = useText().text.verify.timeline;
  const { step, party, counterparty, spot, licence, faults } = row;
  const bad = faults.length > 0;
  const place = spot?.place?.name;
  // Said where the goods come to somebody new, and wherever a step without one was made.
  const licenceTag = licence === 'valid' ? step.kind === 'commissioned' || step.kind === 'received' : !bad;
  return (
    <details className="group/step min-w-0 pb-5">
      <summary className="-mx-2 -mt-1 grid min-h-touch cursor-pointer list-none grid-cols-[minmax(0,1fr)_auto] gap-x-2 rounded-control px-2 py-1 hover:bg-paper [&::-webkit-details-marker]:hidden">
        <span className="min-w-0">
          <span className={`block font-semibold ${bad ? 'text-stop-ink' : ''}`}>
            {step.kind === 'decommissioned' && step.reason ? words.left[step.reason] : words.steps[step.kind]}
          </span>
          <span className={`block ${party.partner ? '' : 'text-soft italic'}`}>
            {partyName(party, words)}
            {place !== undefined && `, ${place}`}
          </span>
          {step.kind === 'shipped' && counterparty && (
            <span className="block text-small text-soft">{words.to(partyName(counterparty, words))}</span>
          )}
          {faults.map((fault) => (
            <span key={fault} className="block font-semibold text-stop-ink">
              {words.faults[fault]}
            </span>
          ))}
        </span>
        <Chevron className="mt-1.5 group-open/step:rotate-180" />
        <span className="col-span-2 mt-1.5 flex flex-wrap items-center gap-1.5">
          <Containers row={row} />
          {licence !== undefined && licenceTag && (
            <Tag tone={licence === 'valid' ? 'good' : 'check'}>{words.licence[licence]}</Tag>
          )}
        </span>
        <span className="sr-only">{words.details}</span>
      </summary>
      <StepDetails {...row} />
    </details>
  );
}

function Containers({ row: { step, fromUnit } }: { row: StepRow }) {
  const own = { sscc: step.unit, kind: step.carried ? 'pallet' : 'tote' } as const;
  if (fromUnit !== undefined) return <Move from={{ sscc: fromUnit, kind: 'tote' }} to={own} />;
  if (step.relatedUnit === undefined || step.carried) return <UnitTag {...own} />;
  const pallet = { sscc: step.relatedUnit, kind: 'pallet' } as const;
  return step.kind === 'unpacked' ? <Move from={pallet} to={own} /> : <Move from={own} to={pallet} />;
}

type Unit = Pick<ComponentProps<typeof UnitTag>, 'sscc' | 'kind'>;

function Move({ from, to }: { from: Unit; to: Unit }) {
  return (
    <>
      <UnitTag {...from} short />
      <span className="inline-flex items-center gap-1.5">
        <Arrow />
        <UnitTag {...to} />
      </span>
    </>
  );
}

function Arrow() {
  return (
    <svg viewBox="0 0 16 10" aria-hidden="true" className="w-4 text-soft rtl:-scale-x-100">
      <path d="M1 5H14M10.5 1.5 14 5 10.5 8.5" fill="none" stroke="currentColor" strokeWidth="1.4" />
    </svg>
  );
}
