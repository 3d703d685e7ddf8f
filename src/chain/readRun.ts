import type { Run } from './recordRun.ts';

/** A run as it was kept; undefined for anything else, such as what an older version has left. */
export function readRun(stored: unknown): Run | undefined {
  return isRun(stored) ? stored : undefined;
}

/** Only this app writes there, one whole run at a time: it is enough to know a run by its parts. */
function isRun(stored: unknown): stored is Run {
  if (typeof stored !== 'object' || stored === null) return false;
  const { id, chainId, actor, stamp, acts, sendings, results } = { ...stored } as Readonly<
    Record<string, unknown>
  >;
  return (
    typeof id === 'string' &&
    typeof chainId === 'number' &&
    typeof actor === 'object' &&
    typeof stamp === 'object' &&
    Array.isArray(acts) &&
    Array.isArray(sendings) &&
    Array.isArray(results) &&
    results.length === acts.length
  );
}
