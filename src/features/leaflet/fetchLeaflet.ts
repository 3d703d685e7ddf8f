import { checkLeaflet, type LeafletCheck } from './checkLeaflet.ts';

/**
 * Fetches a leaflet from the app's own host and compares it with the record.
 *
 * @param hash 32 bytes in hexadecimal
 * @returns *unreadable* too when it does not arrive
 * @throws DOMException AbortError when `signal` ends it
 */
export async function fetchLeaflet(path: string, hash: string, signal: AbortSignal): Promise<LeafletCheck> {
  try {
    // What the browser kept is not what opens; no cookie goes along.
    const response = await fetch(path, { signal, cache: 'no-store', credentials: 'omit' });
    return response.ok ? await checkLeaflet(await response.blob(), hash) : 'unreadable';
  } catch (error) {
    // The network's failure, or the connection's while the body was on its way.
    if (error instanceof TypeError) return 'unreadable';
    throw error;
  }
}
