import { parseLabel } from '../domain/gs1/parseLabel.ts';
import type { LabelProblem } from '../domain/gs1/problem.ts';
import { whyNoItem } from '../domain/gs1/whyNoItem.ts';
import { deviceNow } from './deviceNow.ts';
import { labelAddress } from './labelAddress.ts';
import { navigate, type Scanned } from './navigation.ts';
import { recents } from './recents.ts';
import { caseIn, UNREADABLE } from './routes.ts';
import { isTaken } from './scanTaker.ts';

export type ScanAnswer =
  | { readonly ok: true }
  | { readonly ok: false; readonly problem: LabelProblem; readonly text: string };

/**
 * Opens the screen for what was scanned or typed, and remembers it on this device; a text that names nothing the ledger
 * can know is refused with why. A screen that takes scans itself gets it instead.
 */
export function openScan(scanned: Scanned): ScanAnswer {
  const { text, source } = scanned;
  const slip = caseIn(text);
  if (slip !== undefined) {
    navigate(`/counter/case/${slip}`);
    return { ok: true };
  }
  if (isTaken(scanned)) return { ok: true };
  const now = deviceNow();
  const reading = parseLabel(text, { source, now: now.date });
  const address = labelAddress(reading);
  if (address === UNREADABLE)
    return { ok: false, text, problem: reading.ok ? { code: whyNoItem(reading) } : reading.problem };
  recents.add({ text, source, at: now.time });
  navigate(address, scanned);
  return { ok: true };
}

/** As {@link openScan}, and whatever cannot be opened is shown as unreadable: no older verdict stays on the screen. */
export function openScanAnyway(scanned: Scanned): void {
  if (!openScan(scanned).ok) navigate(UNREADABLE, scanned);
}
