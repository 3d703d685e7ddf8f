import { useSyncExternalStore } from 'react';
import type { Kept } from '../store/kept.ts';

/** What the device keeps, followed. */
export function useKept<T>({ get, subscribe }: Kept<T>): T {
  return useSyncExternalStore(subscribe, get);
}
