import { useEffect, useRef } from 'react';
import { listenForWedge } from '../../scanner/wedge.ts';

/**
 * Listens for a hand-held scanner on the whole page, whatever has the focus. To be mounted once for all screens.
 *
 * @param onScan gets the code as the scanner typed it
 * @param enabled whether to listen
 */
export function useWedge(onScan: (text: string) => void, enabled: boolean): void {
  const latest = useRef(onScan);
  useEffect(() => {
    latest.current = onScan;
  });
  useEffect(() => {
    if (!enabled) return;
    return listenForWedge(window, { onScan: ({ text }) => latest.current(text) });
  }, [enabled]);
}
