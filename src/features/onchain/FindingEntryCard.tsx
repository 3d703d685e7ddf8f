import type { FindingEntry } from '../../domain/ruleBook.ts';
import type { Outcome, ViewerKind } from '../../domain/verdict.ts';
import { headline } from '../../i18n/headline.ts';
import { DefinitionList } from '../../ui/DefinitionList.tsx';
import { Identifier } from '../../ui/Identifier.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { exampleFinding } from './exampleFinding.ts';
import { LeavingList } from './LeavingList.tsx';
import { OtherWords } from './OtherWords.tsx';

interface Props {
  readonly entry: FindingEntry;
  /** Where it leads, if it leads anywhere. */
  readonly outcome?: Outcome;
}

const VIEWERS: readonly ViewerKind[] = ['pharmacist', 'patient', 'inspector'];

/** One finding: its sentence, what it rests on, what the band says to whom where it leads, and its codes. */
export function FindingEntryCard({ entry, outcome }: Props) {
  const { text, format } = useText();
  const { rules: words, verify } = text;
  const { code, rests, codes } = entry;
  const example = exampleFinding(code);
  return (
    <li className="grid items-start gap-x-8 gap-y-2 border-t border-line py-4 first:border-t-0 lg:grid-cols-2">
      <div className="min-w-0">
        <p className="font-semibold">{text.findings[code](example.params, format)}</p>
        <p className="text-small text-soft">
          <Identifier>{code}</Identifier>
        </p>
        <p className="mt-1 text-small">
          <span className="text-soft">{words.rests}:</span>{' '}
          {format.list(rests.map((basis) => words.basis[basis]))}
        </p>
        {codes.map((one) => (
          <OtherWords key={JSON.stringify(one)} codes={one} />
        ))}
        {code === 'used_elsewhere' && <LeavingList />}
      </div>
      {outcome !== undefined && (
        <div className="min-w-0">
          <DefinitionList
            rows={VIEWERS.map((viewer) => {
              const { word, sentence } = headline(text, format, { outcome, findings: [example] }, viewer);
              return {
                term: verify.viewers[viewer],
                value: (
                  <>
                    <span className="block font-semibold">{word}</span>
                    {sentence !== text.findings[code](example.params, format) && sentence}
                  </>
                ),
              };
            })}
          />
        </div>
      )}
    </li>
  );
}
