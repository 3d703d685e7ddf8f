import type { PendingScan } from '../../store/pending/pendingScan.ts';
import { navigate } from '../navigation.ts';
import { openScanAnyway } from '../openScan.ts';

/** Opens the screen for a kept scan, as it was opened then. */
export function openPending({ text, source }: PendingScan): void {
  if (source === 'link') {
    const { pathname, search } = new URL(text);
    navigate(pathname + search);
  } else openScanAnyway({ text, source });
}
