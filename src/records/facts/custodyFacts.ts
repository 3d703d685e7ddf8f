import type { CustodyStep, CustodyTrail } from '../../domain/custody.ts';
import type { CustodyFacts, PossessionFacts, StepFacts } from '../reportFacts.ts';
import { partyFacts } from './partyFacts.ts';
import { placeFacts, recordFacts } from './recordFacts.ts';
import type { Setting } from './setting.ts';

/** Custody step by step, with who had the goods after each. */
export function custodyFacts(setting: Setting, { steps, position }: CustodyTrail): CustodyFacts {
  const { custodian, consignee, heldBy, heldByAuthority } = position;
  let possession: PossessionFacts | undefined;
  return {
    steps: steps.map((step) => {
      possession = possessionAfter(step, possession);
      return stepFacts(setting, step, possession);
    }),
    possession: {
      by: custodian,
      ...(consignee === undefined ? {} : { to: consignee }),
      ...(heldBy === undefined ? {} : { heldBy }),
      heldByAuthority,
    },
    ownership: 'not_recorded',
    temperature: 'not_recorded',
  };
}

/** Custody moves on receipt: until then, goods on their way are the sender's. */
function possessionAfter(
  { kind, partner, counterparty }: CustodyStep,
  before: PossessionFacts | undefined,
): PossessionFacts {
  const { by } = before ?? { by: partner };
  switch (kind) {
    case 'commissioned':
    case 'repacked':
    case 'received':
      return { by: partner };
    case 'shipped':
      return counterparty === undefined ? { by } : { by, to: counterparty };
    case 'refused':
    case 'shipment_cancelled':
      return { by };
    case 'packed':
    case 'unpacked':
    case 'unit_added':
    case 'unit_removed':
    case 'held':
    case 'released':
    case 'decommissioned':
      return before ?? { by };
    default:
      return kind satisfies never;
  }
}

function stepFacts(setting: Setting, step: CustodyStep, possession: PossessionFacts): StepFacts {
  const { unit, sequence, kind, carried, partner, operator, counterparty, relatedUnit, place } = step;
  const { claimedAt, recorded, document, reason } = step;
  return {
    unit,
    sequence,
    kind,
    carried,
    who: partyFacts(setting, partner, recorded.time),
    operator,
    ...(counterparty === undefined ? {} : { counterparty: partyFacts(setting, counterparty, recorded.time) }),
    ...(relatedUnit === undefined ? {} : { relatedUnit }),
    ...(place === undefined ? {} : { place: placeFacts(setting, partner, place) }),
    claimedAt,
    record: recordFacts(setting, 'ledger', recorded),
    ...(document === undefined ? {} : { document }),
    ...(reason === undefined ? {} : { reason }),
    possession,
  };
}
