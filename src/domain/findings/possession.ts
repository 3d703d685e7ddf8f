import type { CustodyTrail } from '../custody.ts';
import type { PartnerIndex } from '../ledger.ts';

/** A place where the next step was made by somebody the goods had not been handed to. */
export interface PossessionBreak {
  /** Index of the step before which it stands; the number of steps for one that stands before now. */
  readonly at: number;
  readonly from: PartnerIndex;
  readonly to: PartnerIndex;
  /** Whether `to` had held the goods before and never handed them over: then two had them at once. */
  readonly overlap: boolean;
}

/**
 * Follows possession through the steps, oldest first (two-sided hand-over: it moves on receipt), and
 * gives every break, the end position included. Holds by an authority move nothing.
 */
export function possessionBreaks({ steps, position }: CustodyTrail): PossessionBreak[] {
  const breaks: PossessionBreak[] = [];
  /** Who had the goods when somebody else acted as if he had. */
  const dispossessed = new Set<PartnerIndex>();
  let holder: PartnerIndex | undefined;
  let consignee: PartnerIndex | undefined;
  let at = 0;
  const expect = (partner: PartnerIndex, expected: PartnerIndex | undefined) => {
    if (expected === undefined || partner === expected) return;
    breaks.push({ at, from: expected, to: partner, overlap: dispossessed.has(partner) });
    dispossessed.add(expected);
  };
  for (const step of steps) {
    switch (step.kind) {
      case 'commissioned':
      case 'repacked':
        expect(step.partner, holder);
        holder = step.partner;
        break;
      case 'shipped':
        expect(step.partner, holder);
        holder = step.partner;
        consignee = step.counterparty;
        break;
      case 'received':
        expect(step.partner, consignee ?? holder);
        holder = step.partner;
        consignee = undefined;
        break;
      case 'refused':
        expect(step.partner, consignee);
        consignee = undefined;
        break;
      case 'shipment_cancelled':
        expect(step.partner, holder);
        consignee = undefined;
        break;
      case 'packed':
      case 'unpacked':
      case 'unit_added':
      case 'unit_removed':
      case 'decommissioned':
        expect(step.partner, holder);
        holder = step.partner;
        break;
      case 'held':
      case 'released':
        break;
      default:
        step.kind satisfies never;
    }
    at += 1;
  }
  expect(position.custodian, holder);
  return breaks;
}
