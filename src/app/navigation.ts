import { useSyncExternalStore } from 'react';

/** What was scanned or typed, as it arrived. It stands in the history entry, so that going back shows it again. */
export interface Scanned {
  readonly text: string;
  readonly source: 'scan' | 'wedge' | 'typed';
}

/** Where the app is. */
export interface Place {
  /** Path and query as the browser has them, nothing decoded: a serial may hold `/` or `%`. */
  readonly address: string;
  readonly scanned?: Scanned;
  /** Grows with every arrival: scanning the same pack again is a new check. */
  readonly visit: number;
}

let visit = 0;
let place = placeNow();
const listeners = new Set<() => void>();

addEventListener('popstate', arrive);

/** The place at this moment. */
export function here(): Place {
  return place;
}

/** The place, followed. */
export function usePlace(): Place {
  return useSyncExternalStore(subscribe, () => place);
}

/** @param address of this app: path and query */
export function navigate(address: string, scanned?: Scanned): void {
  if (address === place.address) history.replaceState(scanned ?? null, '', address);
  else history.pushState(scanned ?? null, '', address);
  arrive();
}

function arrive(): void {
  place = placeNow();
  for (const moved of listeners) moved();
}

function subscribe(moved: () => void): () => void {
  listeners.add(moved);
  return () => listeners.delete(moved);
}

function placeNow(): Place {
  const address = `${location.pathname}${location.search}`;
  const scanned = scannedIn(history.state);
  visit += 1;
  return { address, visit, ...(scanned === undefined ? {} : { scanned }) };
}

function scannedIn(state: unknown): Scanned | undefined {
  if (typeof state !== 'object' || state === null || !('text' in state) || !('source' in state))
    return undefined;
  const { text, source } = state;
  if (typeof text !== 'string') return undefined;
  return source === 'scan' || source === 'wedge' || source === 'typed' ? { text, source } : undefined;
}
