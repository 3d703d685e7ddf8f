import { useEffect, useRef } from 'react';
import { defaultWedgeSettings, listenForWedge } from '../../scanner/wedge.ts';
import type { ScannerReading } from '../../store/preferences.ts';

/**
 * Listens for a hand-held scanner on the whole page, whatever has the focus. To be mounted once for all screens.
 *
 * @param onScan gets the code as the scanner typed it
 * @param enabled whether to listen
 * @param reading what to make good for in its scans; the same object over all renders
 */
export function useWedge(onScan: (text: string) => void, enabled: boolean, reading?: ScannerReading): void {
  const latest = useRef(onScan);
  useEffect(() => {
    latest.current = onScan;
  });
  useEffect(() => {
    if (!enabled) return;
    return listenForWedge(
      window,
      { onScan: ({ text }) => latest.current(text) },
      { ...defaultWedgeSettings, ...reading },
    );
  }, [enabled, reading]);
}
