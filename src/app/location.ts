import { useSyncExternalStore } from 'react';

/** What the address bar cannot hold: how the code came in, exactly as it was read. */
export interface ArrivedScan {
  readonly text: string;
  readonly source: 'scan' | 'wedge' | 'typed';
}

const MOVED = 'theriac:moved';

/** Goes to an address of this app. Scanning the same pack again asks again. */
export function navigate(path: string, scan?: ArrivedScan): void {
  history.pushState({ scan, at: performance.now() }, '', path);
  window.dispatchEvent(new Event(MOVED));
  window.scrollTo(0, 0);
}

/** The present address as text; it changes with every navigation, also to the same address. */
export function useAddress(): { readonly href: string; readonly visit: number; readonly scan?: ArrivedScan } {
  const key = useSyncExternalStore(subscribe, () => `${location.href} ${visitOf()}`);
  const scan = scanOf();
  return {
    href: key.slice(0, key.lastIndexOf(' ')),
    visit: visitOf(),
    ...(scan === undefined ? {} : { scan }),
  };
}

/** Follows links within the app without loading the page again; all others are the browser's. */
export function followLinks(): () => void {
  const onClick = (event: MouseEvent) => {
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || link.origin !== location.origin || link.target !== '' || link.hasAttribute('download'))
      return;
    if (link.getAttribute('href')?.startsWith('#')) return;
    event.preventDefault();
    navigate(link.pathname + link.search);
  };
  document.addEventListener('click', onClick);
  return () => document.removeEventListener('click', onClick);
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('popstate', listener);
  window.addEventListener(MOVED, listener);
  return () => {
    window.removeEventListener('popstate', listener);
    window.removeEventListener(MOVED, listener);
  };
}

function visitOf(): number {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null && 'at' in state && typeof state.at === 'number'
    ? state.at
    : 0;
}

function scanOf(): ArrivedScan | undefined {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null || !('scan' in state)) return undefined;
  return isScan(state.scan) ? state.scan : undefined;
}

function isScan(value: unknown): value is ArrivedScan {
  return (
    typeof value === 'object' &&
    value !== null &&
    'text' in value &&
    typeof value.text === 'string' &&
    'source' in value &&
    (value.source === 'scan' || value.source === 'wedge' || value.source === 'typed')
  );
}
