import { useEffect, useState, useSyncExternalStore } from 'react';
import type { CounterRow } from './counterRow.ts';
import { subjectKey } from './rowSubject.ts';
import { type TillPresence, tillPresence } from './tillPresence.ts';

/**
 * What other windows have in their baskets: pack → their till.
 *
 * @param run which this window has
 * @param basket this window's own
 */
export function useOtherTills(
  run: string,
  till: string,
  basket: readonly CounterRow[],
): ReadonlyMap<string, string> {
  const [presence, setPresence] = useState<TillPresence>();
  useEffect(() => {
    const opened = tillPresence(run);
    setPresence(opened);
    return () => opened.stop();
  }, [run]);
  const packs = basket.flatMap(({ subject }) => subjectKey(subject) ?? []).join('\n');
  useEffect(() => {
    presence?.show(till, packs === '' ? [] : packs.split('\n'));
  }, [presence, till, packs]);
  return useSyncExternalStore(presence?.subscribe ?? nothing, () => presence?.get() ?? none);
}

const none: ReadonlyMap<string, string> = new Map();
const nothing = () => () => undefined;
