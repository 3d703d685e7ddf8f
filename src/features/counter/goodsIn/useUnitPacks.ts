import { useEffect, useRef, useState } from 'react';
import type { Sscc } from '../../../domain/identifiers.ts';
import type { UnitPacksEvidence } from '../../../domain/unitPacks.ts';
import type { CounterRow } from '../counterRow.ts';

export type ReadUnitPacks = (sscc: Sscc, signal: AbortSignal) => Promise<UnitPacksEvidence>;

/**
 * Lists of packs of the containers in a run, each read again whenever the container's record was. A list that was read
 * stays while it is read again; one that cannot be read any more takes its place. A fault of ours is thrown here.
 *
 * @param read the same function as long as the same nodes are asked
 */
export function useUnitPacks(
  rows: readonly CounterRow[],
  read: ReadUnitPacks,
): ReadonlyMap<Sscc, UnitPacksEvidence> {
  const [lists, setLists] = useState<ReadonlyMap<Sscc, UnitPacksEvidence>>(new Map());
  const [fault, setFault] = useState<{ readonly error: unknown }>();
  /** Container → when the record was read to which its list belongs. */
  const asked = useRef(new Map<Sscc, number>());
  const gone = useRef<AbortController>(undefined);
  useEffect(() => {
    const control = new AbortController();
    gone.current = control;
    asked.current = new Map();
    return () => control.abort();
  }, []);
  useEffect(() => {
    const signal = gone.current?.signal;
    if (signal === undefined) return;
    for (const { subject, answer } of rows) {
      if (subject.kind !== 'unit' || answer === undefined || asked.current.get(subject.sscc) === answer.at)
        continue;
      const { sscc } = subject;
      asked.current.set(sscc, answer.at);
      read(sscc, signal).then(
        (list) => {
          // A later reading has begun: this one says nothing any more.
          if (!signal.aborted && asked.current.get(sscc) === answer.at)
            setLists((before) => new Map(before).set(sscc, list));
        },
        (error: unknown) => {
          if (!signal.aborted) setFault({ error });
        },
      );
    }
  }, [rows, read]);
  if (fault !== undefined) throw fault.error;
  return lists;
}
