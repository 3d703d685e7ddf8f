import { lazy, Suspense, useEffect } from 'react';
import type { LabelProblemCode } from '../../domain/gs1/problem.ts';
import { unreadableVerdict } from '../../domain/judge.ts';
import { headline } from '../../i18n/headline.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { useEnglishBeside, useText } from '../../ui/LocaleProvider.tsx';
import { VerdictBand } from '../../ui/VerdictBand.tsx';
import type { VerifyProps } from './verifyProps.ts';

// Only what a scanner or a hand has typed can be damaged so. The answer stands without it where it cannot be loaded.
const DamageOffer = lazy(() =>
  import('./DamageOffer.tsx').then(
    ({ DamageOffer: loaded }) => ({ default: loaded }),
    () => ({ default: () => null }),
  ),
);

interface Props extends Pick<VerifyProps, 'viewer' | 'typed' | 'deviceNow' | 'onReading' | 'onVerdict'> {
  readonly problem: LabelProblemCode;
}

/** A code that is no medicine's, or damaged: why, and another way in. */
export function UnreadableVerdict({ problem, viewer, typed, deviceNow, onReading, onVerdict }: Props) {
  const { text, format } = useText();
  const verdict = unreadableVerdict(problem);
  const { word, next } = headline(text, format, verdict, viewer.kind);
  const english = useEnglishBeside();
  useEffect(() => onVerdict('unreadable'), [onVerdict]);
  return (
    <>
      <VerdictBand
        outcome="unreadable"
        word={word}
        sentence={text.labelProblems[problem]}
        next={next}
        beside={
          english && {
            ...headline(english.text, english.format, verdict, viewer.kind),
            sentence: english.text.labelProblems[problem],
          }
        }
        action={
          <>
            <ButtonLink href="/">{text.verify.scanNext}</ButtonLink>
            <ButtonLink variant="outline" href="/help/unreadable">
              {text.verify.meaning}
            </ButtonLink>
          </>
        }
      />
      <div className="mx-auto grid w-full max-w-page gap-6 px-3 py-6 sm:px-6">
        {typed !== undefined && (
          <Suspense fallback={null}>
            <DamageOffer text={typed} date={deviceNow().date} onReading={onReading} />
          </Suspense>
        )}
      </div>
    </>
  );
}
