import type { CheckReport, Grade } from '../../../records/check/checkReport.ts';
import { useText } from '../../../ui/LocaleProvider.tsx';
import { GradeMark } from './GradeMark.tsx';

const LOOK: Readonly<Record<Grade, string>> = {
  proven: 'border-genuine bg-genuine text-on-verdict',
  consistent: 'border-quiet bg-card text-ink',
  contradicted: 'border-stop bg-stop text-on-verdict',
};

/** What the check has come to: a shape, a word, a sentence, and how many parts stand how. */
export function GradeBand({ grade, lines }: Pick<CheckReport, 'grade' | 'lines'>) {
  const { text, format } = useText();
  const words = text.check;
  const count = (of: Grade) => lines.filter((line) => line.grade === of).length;
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
          {words.counts(count('proven'), count('consistent'), count('contradicted'), format)}
        </p>
      </div>
    </section>
  );
}
