import type { ReadCache } from './readCache.ts';

/** Keeps readings as long as the process lives, without a limit. */
export function memoryCache(kept = new Map<string, string>()): ReadCache {
  return {
    get: async (key) => kept.get(key),
    put: async (key, text) => {
      kept.set(key, text);
    },
    drop: async (key) => {
      kept.delete(key);
    },
  };
}
