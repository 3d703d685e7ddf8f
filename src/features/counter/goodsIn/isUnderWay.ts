import type { CounterRow } from '../counterRow.ts';

/**
 * Whether a row is signed and its answer does not show it yet: the transaction waits for its block, or it is recorded
 * and the row is still being read again. Neither waits for a signature.
 */
export function isUnderWay({ signed, checking }: Pick<CounterRow, 'signed' | 'checking'>): boolean {
  switch (signed?.result) {
    case 'waiting':
      return true;
    case 'recorded':
    case 'stands':
      return checking;
    default:
      return false;
  }
}
