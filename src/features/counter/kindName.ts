import type { JournalKind } from '../../store/journal/record.ts';
import type { Text } from '../../ui/LocaleProvider.tsx';

/** How a kind of entry of the journal is called. */
export function kindName(kind: JournalKind, text: Text['text']): string {
  return kind === 'drill' ? text.drill.title : text.counter.journal.kinds[kind];
}
