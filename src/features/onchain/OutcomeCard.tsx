import type { OutcomeEntry } from '../../domain/ruleBook.ts';
import { Identifier } from '../../ui/Identifier.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { outcomeStyle } from '../../ui/outcomeStyle.ts';
import { Silhouette } from '../../ui/Silhouette.tsx';
import { FindingEntryCard } from './FindingEntryCard.tsx';

/** One answer with all that leads to it. */
export function OutcomeCard({ entry: { outcome, temperature, findings } }: { readonly entry: OutcomeEntry }) {
  const { text } = useText();
  const words = text.rules;
  return (
    <section
      aria-labelledby={`rule-${outcome}`}
      className="min-w-0 rounded-card border border-line bg-card px-4 py-4 sm:px-6 sm:py-5 print:break-inside-avoid"
    >
      <div className="flex items-center gap-4">
        <Silhouette outcome={outcome} className={`size-12 shrink-0 ${outcomeStyle(outcome).mark}`} />
        <div className="min-w-0">
          <h3 id={`rule-${outcome}`} className="font-display text-title font-semibold">
            {text.outcomes[outcome].pharmacist.word}
          </h3>
          <p className="text-small text-soft">
            <Identifier>{outcome}</Identifier> · {words[temperature]}
          </p>
        </div>
      </div>
      <ul className="mt-3">
        {findings.map((finding) => (
          <FindingEntryCard key={finding.code} entry={finding} outcome={outcome} />
        ))}
      </ul>
      {findings.length === 0 && <p>{words.always}</p>}
    </section>
  );
}
