import type { StepKind } from '../domain/custody.ts';

/** A small line drawing per step, on a field of 12 × 12; up is towards now. */
export const stepMarks: Record<StepKind, string> = {
  commissioned: 'M6 1.5V10.5M1.5 6H10.5',
  packed: 'M1.5 10H10.5M3 10V5H9V10',
  unpacked: 'M1.5 10H10.5M6 7V1.5M3.5 4 6 1.5 8.5 4',
  unit_added: 'M6 2.5V9.5M2.5 6H9.5',
  unit_removed: 'M2.5 6H9.5',
  repacked: 'M1.5 4H9.5L7 1.5M10.5 8H2.5L5 10.5',
  shipped: 'M6 10.5V2M2.5 5.5 6 2 9.5 5.5',
  received: 'M2 6.5 5 9.5 10.5 3',
  refused: 'M2 4H7.5Q10 4 10 7T7.5 10H4M4.5 1.5 2 4 4.5 6.5',
  shipment_cancelled: 'M2.5 2.5 9.5 9.5M9.5 2.5 2.5 9.5',
  held: 'M4 2.5V9.5M8 2.5V9.5',
  released: 'M4 2 9 6 4 10Z',
  decommissioned: 'M2.5 2.5 9.5 9.5M9.5 2.5 2.5 9.5',
};
