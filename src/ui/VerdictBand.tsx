import type { ReactNode } from 'react';
import type { Outcome } from '../domain/verdict.ts';
import { useAnnounced } from './Announcer.tsx';
import { outcomeStyle } from './outcomeStyle.ts';
import { Silhouette } from './Silhouette.tsx';

interface Props {
  readonly outcome: Outcome;
  /** The word that reads from two metres. */
  readonly word: string;
  readonly sentence: string;
  /** What to do now, in one line. */
  readonly next?: string;
  /** The same in English, where the words of the language have not been reviewed. */
  readonly beside?: { readonly word: string; readonly sentence: string; readonly next: string } | undefined;
  /** Buttons: the first step from here. */
  readonly action?: ReactNode;
  readonly size?: 'screen' | 'counter';
}

// Beside the shape where its longest part has room there, else below: a word that people act on is never torn.
const PANEL =
  'flex flex-wrap items-center gap-x-4 gap-y-3 sm:grid sm:grid-cols-[auto_minmax(0,1fr)] sm:gap-x-7 rounded-band border-4 p-4 sm:px-7 sm:py-6';
const FITTED =
  'w-min max-w-full grow hyphens-auto [hyphenate-limit-chars:13_4_4] max-[359px]:text-[1.75rem] sm:w-auto';

const WORD = {
  screen: 'text-word md:text-word-wide',
  counter: 'text-word-wide md:text-word-counter',
};

/**
 * The answer, across the whole width of the window: put it outside any column. Every outcome takes the same room, so
 * that nothing moves when one takes the place of another.
 */
export function VerdictBand({ outcome, word, sentence, next, beside, action, size = 'screen' }: Props) {
  const style = outcomeStyle(outcome);
  useAnnounced(next === undefined ? `${word}. ${sentence}` : `${word}. ${sentence} ${next}`);
  return (
    <section data-outcome={outcome} className={`mb-2 w-full py-3 sm:py-5 ${style.bleed}`}>
      <div className="mx-auto max-w-page px-3 sm:px-6">
        <div className={`${PANEL} ${style.panel}`}>
          <Silhouette
            key={outcome}
            outcome={outcome}
            className={`arrive size-18 shrink-0 sm:row-span-2 sm:size-[84px] ${size === 'counter' ? 'md:size-[112px]' : ''} ${style.shape}`}
          />
          <h1 className={`font-display font-semibold ${FITTED} ${WORD[size]}`}>{word}</h1>
          <div className="w-full sm:col-start-2">
            <p className="text-lead">{sentence}</p>
            {next !== undefined && <p className="mt-1.5 text-lead font-semibold">{next}</p>}
            {beside !== undefined && (
              <p lang="en" dir="ltr" className="mt-2 text-start text-small">
                <span className="font-semibold">{beside.word}.</span> {beside.sentence} {beside.next}
              </p>
            )}
            {action !== undefined && <div className="no-print mt-4 flex flex-wrap gap-3">{action}</div>}
          </div>
        </div>
      </div>
    </section>
  );
}
