import { type RecentStorage, recentScans } from '../store/recentScans.ts';

/** The last scans of this device. */
export const recents = recentScans(storage());

/** The page's own storage, where the browser grants one. */
function storage(): RecentStorage | undefined {
  try {
    return localStorage;
  } catch (denied) {
    if (denied instanceof DOMException) return undefined;
    throw denied;
  }
}
