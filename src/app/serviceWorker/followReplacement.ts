import { updates } from './updates.ts';

/**
 * Says when another tab has taken a newer version into use: from the first moment of the page on, long before it is
 * kept on the device itself.
 *
 * @returns how to stop
 */
export function followReplacement(): () => void {
  const { serviceWorker } = navigator;
  // Private windows and pages that were not served securely have none.
  if (serviceWorker === undefined) return () => undefined;
  let controlled = serviceWorker.controller !== null;
  const changed = () => {
    // The very first worker takes a page over that it fits.
    if (controlled) updates.set('replaced', () => location.reload());
    controlled = true;
  };
  serviceWorker.addEventListener('controllerchange', changed);
  return () => serviceWorker.removeEventListener('controllerchange', changed);
}
