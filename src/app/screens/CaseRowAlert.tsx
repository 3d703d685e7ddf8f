import type { Network } from '../../chain/network.ts';
import type { Viewer } from '../../domain/verdict.ts';
import { AlertPanel } from '../../features/cases/AlertPanel.tsx';
import { useCases } from '../../features/cases/useCases.ts';
import type { CounterRow } from '../../features/counter/counterRow.ts';
import { labelFields } from '../../features/counter/rowSubject.ts';
import { isOwnDoing } from '../../features/counter/rowVerdict.ts';
import { cases } from '../../store/cases.ts';
import type { JournalRecord } from '../../store/journal/record.ts';
import { useText } from '../../ui/LocaleProvider.tsx';
import { caseOf, takeAction } from './takeAction.ts';

interface Props {
  readonly network: Network;
  readonly nodes: readonly string[];
  readonly run: string;
  readonly row: CounterRow;
  readonly viewer: Viewer;
  /** Writes into the journal and shows it in the list. */
  readonly write: (record: JournalRecord) => Promise<void>;
}

/** In an open line of the counter: what was done about an answer that is not green. */
export function CaseRowAlert({ network, nodes, run, row, viewer, write }: Props) {
  const { locale } = useText();
  const all = useCases(cases);
  const { subject, answer, text, source, scanSeq } = row;
  if (subject.kind !== 'pack' || answer?.kind !== 'pack' || text === undefined) return null;
  // Until the journal has given the answer its number, nothing can be said about it.
  if (scanSeq === undefined || scanSeq === 0 || isOwnDoing(row)) return null;
  const { verdict, reading } = answer;
  const { pack } = subject;
  const caseId = all?.ok === true ? caseOf(all.value, pack) : undefined;
  const product = reading?.evidence.product;
  const block = reading?.evidence.block;
  return (
    <AlertPanel
      key={row.row}
      outcome={verdict.outcome}
      action={row.action}
      caseId={caseId}
      onChoice={(choice, reason) =>
        takeAction(
          choice,
          reason,
          {
            ...{ pack, text, source, verdict, viewer },
            at: row.at,
            product:
              product?.status === 'found' ? `${product.value.name} ${product.value.strength}` : undefined,
            block:
              block?.status === 'found' ? { number: block.value.number, hash: block.value.hash } : undefined,
          },
          {
            ...{ network, nodes, locale, caseId },
            write: async (taken) => {
              await write({
                kind: 'action',
                run,
                row: row.row,
                scan: scanSeq,
                outcome: verdict.outcome,
                label: labelFields(subject),
                ...taken,
              });
              return { ok: true };
            },
          },
        )
      }
    />
  );
}
