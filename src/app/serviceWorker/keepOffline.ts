import { updates } from './updates.ts';
import type { WorkerOrder } from './worker.ts';

const AGAIN_MS = 60 * 60 * 1000;

/**
 * Has the service worker keep the app on this device, and tells `updates` of newer versions. A newer version is never
 * taken into use by itself while a page is open.
 *
 * @param everything whether to keep also what only some people use
 */
export async function keepOffline(everything: boolean): Promise<void> {
  const { serviceWorker } = navigator;
  const registration = await register();
  if (serviceWorker === undefined || registration === undefined) return;
  let asked = false;

  function takeOver(): void {
    asked = true;
    order(registration?.waiting, 'take over');
  }
  function look(): void {
    if (registration?.waiting && serviceWorker.controller) updates.set('waiting', takeOver);
  }
  serviceWorker.addEventListener('controllerchange', () => {
    if (asked) location.reload();
  });
  registration.addEventListener('updatefound', () =>
    registration.installing?.addEventListener('statechange', look),
  );
  look();
  setInterval(() => void registration.update().catch(offline), AGAIN_MS);

  const { active } = await serviceWorker.ready;
  if (!savesData()) order(active, everything ? 'keep everything' : 'keep more');
}

/** Whether the person pays for every byte and said so (Save-Data). */
function savesData(): boolean {
  const connection: unknown = Reflect.get(navigator, 'connection');
  return (
    typeof connection === 'object' && connection !== null && Reflect.get(connection, 'saveData') === true
  );
}

/** Undefined where the browser keeps nothing: private windows, storage denied, pages that were not served securely. */
async function register(): Promise<ServiceWorkerRegistration | undefined> {
  try {
    return await navigator.serviceWorker?.register('/service-worker.js', { updateViaCache: 'none' });
  } catch (error) {
    if (error instanceof DOMException || error instanceof TypeError) return undefined;
    throw error;
  }
}

function order(worker: ServiceWorker | null | undefined, message: WorkerOrder): void {
  worker?.postMessage(message);
}

function offline(): void {
  // It is asked again in an hour.
}
