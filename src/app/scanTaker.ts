import type { Scanned } from './navigation.ts';

type ScanTaker = (scanned: Scanned) => void;

let taker: ScanTaker | undefined;

/**
 * Gives every scan to the screen in view instead of opening the answer: whatever it came by, hand-held scanner, camera
 * or picture.
 *
 * @returns how to end it
 */
export function takeScans(next: ScanTaker): () => void {
  taker = next;
  return () => {
    if (taker === next) taker = undefined;
  };
}

/** Whether a screen took the scan. */
export function isTaken(scanned: Scanned): boolean {
  taker?.(scanned);
  return taker !== undefined;
}
