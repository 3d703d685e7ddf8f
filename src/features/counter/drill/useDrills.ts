import { useCallback, useEffect, useState } from 'react';
import type { Drill } from '../../../store/drills/drillState.ts';
import { dueAt } from '../../../store/drills/drillState.ts';
import type { Drills } from '../../../store/drills.ts';

/** Many things are written at one scan; they are looked at together. */
const TOGETHER_MS = 150;

/**
 * The drills of this device as they stand, with results written down as they fall. Undefined until they were read, and
 * where no journal is kept.
 */
export function useDrills(drills: Drills): readonly Drill[] | undefined {
  const [all, setAll] = useState<readonly Drill[]>();
  const look = useCallback(async () => {
    const found = await drills.settle(Date.now() / 1000);
    if (found.ok) setAll(found.value);
  }, [drills]);
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const soon = () => {
      waiting ??= setTimeout(() => {
        waiting = undefined;
        void look();
      }, TOGETHER_MS);
    };
    soon();
    const stop = drills.subscribe(soon);
    return () => {
      clearTimeout(waiting);
      stop();
    };
  }, [drills, look]);
  // A pack that is left alone writes nothing: its time is waited for.
  const next = Math.min(...(all ?? []).map((drill) => dueAt(drill) ?? Number.POSITIVE_INFINITY));
  useEffect(() => {
    if (!Number.isFinite(next)) return;
    const timer = setTimeout(() => void look(), Math.max(0, next * 1000 - Date.now()) + TOGETHER_MS);
    return () => clearTimeout(timer);
  }, [next, look]);
  return all;
}
