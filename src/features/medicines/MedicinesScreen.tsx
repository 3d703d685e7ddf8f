import { useQueries } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Network } from '../../chain/network.ts';
import type { ReadCache } from '../../chain/readCache.ts';
import type { Now } from '../../domain/verdict.ts';
import type { Medicine } from '../../store/medicines.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Card } from '../../ui/Card.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { ListSummary } from './ListSummary.tsx';
import { MedicineRow } from './MedicineRow.tsx';
import { medicineOf } from './medicineOf.ts';
import { type MedicineAnswer, medicineQuery } from './medicineQuery.ts';
import { packAt } from './packAt.ts';

interface Props {
  readonly network: Network;
  readonly nodes: readonly string[];
  readonly cache: ReadCache;
  readonly medicines: readonly Medicine[];
  readonly deviceNow: () => Now;
  /** Distinguishes looks at the list: each one checks anew. */
  readonly visit: number;
  readonly onAnswer: (medicine: Medicine) => void;
  /** Forgets one pack, or without an address all of them. */
  readonly onRemove: (address?: string) => void;
  /** Puts packs back that were removed a moment ago, in their order. */
  readonly onRestore: (medicines: readonly Medicine[]) => void;
}

/** A person's own packs, each checked anew. What was known before stands beside, and is never taken for today's answer. */
export function MedicinesScreen(props: Props) {
  const { network, nodes, cache, medicines, deviceNow, visit, onAnswer, onRemove, onRestore } = props;
  const { medicines: words, shell } = useText().text;
  const now = deviceNow();
  const [round, setRound] = useState(0);
  const [removed, setRemoved] = useState<{ readonly title: string; readonly before: readonly Medicine[] }>();
  const undo = useRef<HTMLButtonElement>(null);
  const rows = medicines.flatMap((medicine) => {
    const pack = packAt(medicine.address, now.date);
    return pack === undefined ? [] : [{ medicine, pack }];
  });
  const queries = useQueries({
    queries: rows.map(({ pack }) =>
      medicineQuery(network, nodes, pack, `${visit} ${round}`, deviceNow, cache),
    ),
  });
  const answers = queries.map(({ data }) => data);
  useRemembered(rows, answers, onAnswer);
  // The button that was pressed is gone with its row: whoever uses a keyboard goes on where it can be taken back.
  useEffect(() => {
    if (removed !== undefined) undo.current?.focus();
  }, [removed]);

  function remove(title: string, address?: string): void {
    setRemoved({ title, before: medicines });
    onRemove(address);
  }
  return (
    <div className="mx-auto grid max-w-page grid-cols-[minmax(0,1fr)] gap-5 px-3 py-5 sm:px-6">
      <div>
        <h1 className="font-display text-word font-semibold">{shell.nav.medicines}</h1>
        <p className="mt-1 max-w-prose text-soft">{words.lead}</p>
      </div>
      {removed !== undefined && (
        <Notice
          title={removed.title}
          action={
            <Button
              ref={undo}
              variant="outline"
              onClick={() => {
                onRestore(removed.before);
                setRemoved(undefined);
              }}
            >
              {words.undo}
            </Button>
          }
        />
      )}
      {rows.length === 0 ? (
        <Notice
          role="note"
          title={words.empty.title}
          action={<ButtonLink href="/">{words.empty.action}</ButtonLink>}
        >
          {words.empty.sentence}
        </Notice>
      ) : (
        <>
          <ListSummary verdicts={answers.map((answer) => answer?.verdict)} />
          <Card>
            <ul className="-my-4 divide-y divide-line">
              {rows.map(({ medicine }, i) => (
                <MedicineRow
                  key={medicine.address}
                  {...{ medicine, now }}
                  answer={answers[i]}
                  onRemove={() => remove(words.removed(medicine.name || words.unnamed), medicine.address)}
                />
              ))}
            </ul>
          </Card>
          <div className="no-print flex flex-wrap gap-3">
            <Button variant="outline" onClick={() => setRound(round + 1)}>
              {words.checkAgain}
            </Button>
            <Button variant="plain" onClick={() => remove(words.removedAll)}>
              {words.removeAll}
            </Button>
          </div>
        </>
      )}
      <p className="max-w-prose text-small text-soft">{words.only}</p>
    </div>
  );
}

/** Keeps what was answered, once each, for the day on which nobody can be asked. */
function useRemembered(
  rows: readonly { readonly medicine: Medicine }[],
  answers: readonly (MedicineAnswer | undefined)[],
  onAnswer: (medicine: Medicine) => void,
): void {
  const done = useRef(new WeakSet<MedicineAnswer>());
  useEffect(() => {
    rows.forEach(({ medicine }, i) => {
      const answer = answers[i];
      if (answer === undefined || done.current.has(answer)) return;
      done.current.add(answer);
      onAnswer(medicineOf(medicine.address, answer.evidence, answer.verdict, answer.at, medicine));
    });
  });
}
