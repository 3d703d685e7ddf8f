import { SHARE_ADDRESS } from '../../store/sharedInput.ts';
import type { AppFiles } from './appFiles.ts';

/**
 * What answers a request: a file of the app, its page, the host's settings, a thing shared with the app, or the network
 * alone, which all nodes are asked through.
 */
export type Answerer = 'file' | 'page' | 'settings' | 'share' | 'network';

/** Sorts a request of the page or of the system. What is not the app's own is never touched. */
export function routeRequest(
  { method, mode, url }: Pick<Request, 'method' | 'mode' | 'url'>,
  origin: string,
  files: AppFiles,
): Answerer {
  const address = new URL(url);
  if (address.origin !== origin) return 'network';
  const path = address.pathname;
  if (method === 'POST') return path === SHARE_ADDRESS ? 'share' : 'network';
  if (method !== 'GET') return 'network';
  if (path === '/settings.json') return 'settings';
  const known = [...files.shell, ...files.more, ...files.others];
  // Leaflets come from the host each time they are opened, compared with the ledger.
  if (path.startsWith('/leaflets/')) return 'network';
  // Older tabs ask for files of the build before.
  if (path !== '/' && (known.includes(path) || path.startsWith('/assets/'))) return 'file';
  // Every other address is a screen; a serial in one may look like the name of a file.
  return mode === 'navigate' ? 'page' : 'network';
}
