import { CLOCK_TOLERANCE } from '../../domain/findings/claimedOrder.ts';
import { EXPIRES_SOON_DAYS } from '../../domain/findings/lot.ts';
import { MAX_SPEED_KMH } from '../../domain/findings/speed.ts';
import { UNDO_DAYS } from '../../domain/findings/state.ts';
import { type FindingEntry, ruleBook } from '../../domain/ruleBook.ts';
import { Card } from '../../ui/Card.tsx';
import { DefinitionList } from '../../ui/DefinitionList.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { FindingEntryCard } from './FindingEntryCard.tsx';
import { OutcomeCard } from './OutcomeCard.tsx';

/** The rules as a document, from the tables that the judging itself goes by. */
export function RulesScreen() {
  const { text, format } = useText();
  const words = text.rules;
  const { version, outcomes, notes, good, needs } = ruleBook();
  const { limits } = words;
  const needed = (which: (typeof needs)[number]['needs']) =>
    format.list(needs.filter((one) => one.needs === which).map(({ fact }) => words.basis[fact]));
  return (
    <div className="mx-auto grid max-w-page grid-cols-[minmax(0,1fr)] gap-5 px-3 py-5 sm:px-6">
      <div>
        <h1 className="font-display text-word font-semibold">{words.title}</h1>
        <p className="mt-1 text-lead font-semibold">{words.version(version)}</p>
        <p className="mt-1 max-w-prose text-soft">{words.lead}</p>
        <p className="mt-1 max-w-prose text-soft">{words.versionMeans}</p>
      </div>
      <nav aria-labelledby="rules-order">
        <h2 id="rules-order" className="font-display text-title font-semibold">
          {words.order}
        </h2>
        <ol className="mt-2 flex flex-wrap gap-x-4">
          {outcomes.map(({ outcome }) => (
            <li key={outcome}>
              <a
                href={`#rule-${outcome}`}
                className="inline-flex min-h-touch items-center text-brand underline underline-offset-4"
              >
                {text.outcomes[outcome].pharmacist.word}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      {outcomes.map((entry) => (
        <OutcomeCard key={entry.outcome} entry={entry} />
      ))}
      <Entries title={words.notes} entries={notes} />
      <Entries title={words.good} entries={good} />
      <Card title={words.needs.title}>
        <p className="mb-2 max-w-prose">{words.needs.lead}</p>
        <DefinitionList
          rows={(['label', 'lot', 'serial'] as const).map((which) => ({
            term: words.needs[which],
            value: needed(which),
          }))}
        />
      </Card>
      <Card title={limits.title}>
        <ul className="grid list-disc gap-1 ps-5 marker:text-soft">
          <li>{limits.clocks(format.duration(CLOCK_TOLERANCE))}</li>
          <li>{limits.speed(format.number(MAX_SPEED_KMH))}</li>
          <li>{limits.soon(format.number(EXPIRES_SOON_DAYS))}</li>
          <li>{limits.undo(format.number(UNDO_DAYS))}</li>
        </ul>
      </Card>
    </div>
  );
}

function Entries({ title, entries }: { readonly title: string; readonly entries: readonly FindingEntry[] }) {
  return (
    <Card title={title}>
      <ul>
        {entries.map((entry) => (
          <FindingEntryCard key={entry.code} entry={entry} />
        ))}
      </ul>
    </Card>
  );
}
