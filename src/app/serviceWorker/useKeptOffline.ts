import { useIsFetching } from '@tanstack/react-query';
import { useEffect } from 'react';
import { followReplacement } from './followReplacement.ts';

/** How long nothing must have been asked of the ledger before the device is filled. Milliseconds. */
const QUIET_MS = 2_000;
let started = false;

/**
 * Keeps the app on this device, once for the page. It waits until whatever was opened is answered: the network belongs
 * to the verdict first.
 *
 * @param everything whether to keep also what only some people use
 */
export function useKeptOffline(everything: boolean): void {
  const busy = useIsFetching() > 0;
  useEffect(followReplacement, []);
  useEffect(() => {
    if (busy || started || !import.meta.env.PROD) return;
    const quiet = setTimeout(() => {
      started = true;
      void import('./keepOffline.ts').then(
        ({ keepOffline }) => keepOffline(everything),
        () => {
          // Offline before anything was kept: the next quiet moment tries again.
          started = false;
        },
      );
    }, QUIET_MS);
    return () => clearTimeout(quiet);
  }, [busy, everything]);
}
