import type { CheckReport, Grade } from '../../../records/check/checkReport.ts';
import { useText } from '../../../ui/LocaleProvider.tsx';
import { GradeCounts } from './GradeCounts.tsx';
import { GradeMark } from './GradeMark.tsx';

// Never green: what is proven may be that a pack is recalled.
const LOOK: Readonly<Record<Grade, string>> = {
  proven: 'border-ink bg-card text-ink',
  consistent: 'border-dashed border-quiet bg-card text-ink',
  contradicted: 'border-stop bg-stop text-on-verdict',
};

/** What the check has come to: a shape, a word, a sentence, and how many parts stand how. */
export function GradeBand({ grade, lines }: Pick<CheckReport, 'grade' | 'lines'>) {
  const words = useText().text.check;
  return (
    <section
      aria-label={words.grades[grade]}
      className={`arrive flex items-center gap-4 rounded-band border-4 p-4 sm:gap-7 sm:px-7 sm:py-6 ${LOOK[grade]}`}
    >
      <GradeMark grade={grade} large />
      <div className="min-w-0">
        <p className="font-display text-word font-semibold md:text-word-wide">{words.grades[grade]}</p>
        <p className="mt-1 text-lead">{words.sentences[grade]}</p>
        <p className="mt-1">
          <GradeCounts lines={lines} />
        </p>
      </div>
    </section>
  );
}
