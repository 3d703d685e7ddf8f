import type { CaseEntry } from '../../store/cases/suspectCase.ts';
import type { Text } from '../../ui/LocaleProvider.tsx';

/** What an entry of a case says. */
export function entryWords(entry: CaseEntry, { cases }: Text['text'], format: Text['format']): string {
  const { history, moves, tell } = cases;
  switch (entry.kind) {
    case 'note':
      return entry.text;
    case 'moved':
      return moves[entry.move];
    case 'cleared':
      return history.cleared(entry.reason);
    case 'told':
      return history.told(tell.whom[entry.whom], entry.reference ?? '');
    case 'spared':
      return history.spared(tell.whom[entry.whom], entry.reason);
    case 'evidence':
      return history.evidence(format.number(entry.block));
    case 'on_ledger':
      return history.onLedger;
    case 'details':
    case 'confirmed':
    case 'closed':
      return history[entry.kind];
    default:
      return entry satisfies never;
  }
}
