import type { CaseEntry, SuspectCase } from '../../store/cases/suspectCase.ts';
import { Card } from '../../ui/Card.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { entryWords } from './entryWords.ts';

/** Everything that was done in a case, oldest first. */
export function HistoryCard({ suspect }: { readonly suspect: SuspectCase }) {
  const words = useText();
  const { history } = words.text.cases;
  return (
    <Card title={history.title}>
      <ol>
        {suspect.entries.map((entry: CaseEntry, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: entries only grow
          <li key={i} className="border-t border-line py-2 first:border-t-0">
            <p>{entryWords(entry, words.text, words.format)}</p>
            <p className="text-small text-soft">
              {history.entry(words.format.dateTime(entry.at), entry.till)}
            </p>
          </li>
        ))}
      </ol>
    </Card>
  );
}
