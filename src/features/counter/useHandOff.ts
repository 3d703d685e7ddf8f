import { useCallback, useEffect, useRef, useState } from 'react';
import type { Element } from '../../domain/gs1/element.ts';
import { parseLabel } from '../../domain/gs1/parseLabel.ts';
import { type HandOff, passesByItself } from '../../store/tillSettings.ts';
import type { CounterRow } from './counterRow.ts';
import { type HandedOff, handOffNow } from './handOffNow.ts';
import { verdictOf } from './rowVerdict.ts';

interface HandOffInView {
  /** Whether this row may be passed on, and the till says how. */
  readonly offers: (row: CounterRow) => boolean;
  readonly pass: (row: CounterRow) => void;
  /** What became of the last one. */
  readonly last: { readonly row: number; readonly done: HandedOff } | undefined;
}

/** Passing packs on to the dispensing system: by hand, or each new one that may be dispensed by itself, once. */
export function useHandOff(rows: readonly CounterRow[], settings: HandOff): HandOffInView {
  const [last, setLast] = useState<HandOffInView['last']>();
  const done = useRef<Set<number>>(undefined);
  const pass = useCallback(
    (row: CounterRow) => {
      const elements = elementsOf(row);
      if (elements !== undefined)
        void handOffNow(elements, settings).then((became) => setLast({ row: row.row, done: became }));
    },
    [settings],
  );
  useEffect(() => {
    // What was in the list before this page was opened is not passed on once more.
    done.current ??= new Set(rows.map(({ row }) => row));
    for (const row of rows) {
      const outcome = verdictOf(row)?.outcome;
      if (outcome === undefined || done.current.has(row.row)) continue;
      done.current.add(row.row);
      if (passesByItself(settings) && row.job === 'dispense' && outcome === 'genuine') pass(row);
    }
  }, [rows, settings, pass]);
  return {
    offers: (row) => {
      const outcome = verdictOf(row)?.outcome;
      const isGood = outcome === 'genuine' || outcome === 'used_here';
      return settings.way !== 'off' && isGood && elementsOf(row) !== undefined;
    },
    pass,
    last,
  };
}

/** The label of a row, where it has one of a pack. */
function elementsOf({ text, source, answer }: CounterRow): readonly Element[] | undefined {
  if (text === undefined || answer === undefined) return undefined;
  const label = parseLabel(text, { source, now: answer.now.date });
  return label.ok && label.identity.kind === 'pack' ? label.elements : undefined;
}
