import type { CustodyStep } from '../custody.ts';
import type { PartnerIndex } from '../ledger.ts';

/** Partners' clocks may differ by this much before a claimed order counts as running backwards; seconds. */
export const CLOCK_TOLERANCE = 300;

/** A step that its partner dates before one that the ledger had taken already. */
export interface OrderFault {
  /** Index of the step. */
  readonly at: number;
  /** *overlap*: somebody else says to have had the goods still; *backwards*: any other. */
  readonly kind: 'backwards' | 'overlap';
  /** Who dated the earlier step later. */
  readonly other: PartnerIndex;
}

/** Steps that can be made without having the goods. */
const FROM_AFAR: ReadonlySet<CustodyStep['kind']> = new Set([
  'refused',
  'shipment_cancelled',
  'held',
  'released',
  'decommissioned',
]);

/** Whether a step says where the goods were and who had them. */
export function isAtTheGoods({ kind }: Pick<CustodyStep, 'kind'>): boolean {
  return !FROM_AFAR.has(kind);
}

/**
 * Compares the times that partners claim with the order in which the ledger took the steps. The ledger refuses
 * a claimed time only if it lies in the future.
 */
export function orderFaults(steps: readonly CustodyStep[]): OrderFault[] {
  let latest: CustodyStep | undefined;
  return steps.flatMap((step, at): OrderFault[] => {
    const before = latest;
    if (before === undefined || step.claimedAt > before.claimedAt) latest = step;
    if (before === undefined || step.claimedAt >= before.claimedAt - CLOCK_TOLERANCE) return [];
    const both = step.partner !== before.partner && isAtTheGoods(step) && isAtTheGoods(before);
    return [{ at, kind: both ? 'overlap' : 'backwards', other: before.partner }];
  });
}
