import type { Outcome } from '../../domain/verdict.ts';

/** What was last answered about a pack on this device. It is a memory, never a verdict. */
export interface LastVerdict {
  readonly outcome: Outcome;
  /** Unix seconds, by the device's clock. */
  readonly at: number;
}
