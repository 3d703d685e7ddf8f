import type { ReactNode } from 'react';
import type { Gln } from '../../domain/identifiers.ts';
import { useText } from '../../ui/LocaleProvider.tsx';
import { outcomeStyle } from '../../ui/outcomeStyle.ts';
import { Silhouette } from '../../ui/Silhouette.tsx';
import { Tag } from '../../ui/Tag.tsx';
import type { CounterRow } from './counterRow.ts';
import { RowMark } from './RowMark.tsx';
import { RowName } from './RowName.tsx';
import { type RowFace, rowFace } from './rowFace.ts';
import { isHeld } from './rowVerdict.ts';

interface Props {
  /** What it says where that is not the answer alone. */
  readonly face?: RowFace | undefined;
  /** Before the first scan. */
  readonly ready?: { readonly word: string; readonly sentence: string };
  /** The pack scanned last, or the one that was opened; none before the first. */
  readonly row: CounterRow | undefined;
  readonly isNewest: boolean;
  /** It stood in the list already. */
  readonly again: boolean;
  readonly here: Gln | undefined;
  readonly now: number;
  /** Something that was seen and makes no line. */
  readonly passing: string | undefined;
  /** The first step from here. */
  readonly action?: ReactNode;
}

/** The answer about the pack in the hand: the word at 60 px, always in the same place and of the same height. */
export function NewestBand({ face: own, ready, row, isNewest, again, here, now, passing, action }: Props) {
  const words = useText();
  const { counter } = words.text;
  const face = row === undefined ? undefined : (own ?? rowFace(row, words, here, now));
  const lit = face !== undefined && !face.faded ? face.outcome : undefined;
  const style = lit === undefined ? undefined : outcomeStyle(lit);
  return (
    <section
      aria-label={isNewest || row === undefined ? counter.newest : counter.row(row.row)}
      data-outcome={lit}
      className={`w-full py-1.5 ${style?.bleed ?? ''}`}
    >
      <div className="mx-auto max-w-page px-3 sm:px-6">
        <div
          className={`grid min-h-[8.5rem] grid-cols-[auto_minmax(0,1fr)] items-center gap-x-4 rounded-band border-4 px-4 py-1.5 forced-colors:pt-4 sm:gap-x-6 ${style?.panel ?? 'border-line bg-card text-ink'}`}
        >
          {lit !== undefined ? (
            <Silhouette
              key={`${row?.row} ${lit}`}
              outcome={lit}
              className={`arrive size-16 sm:size-[88px] ${style?.shape}`}
            />
          ) : row !== undefined && face !== undefined ? (
            <RowMark row={row} face={face} className="size-16 sm:size-[88px]" />
          ) : (
            <span className="size-16 sm:size-[88px]" />
          )}
          <div role="status" className="min-w-0">
            <h1 className="font-display text-word font-semibold md:text-word-wide lg:pb-1 lg:text-word-counter">
              {face?.word ?? ready?.word ?? counter.ready}
            </h1>
            <p className="leading-snug">
              {row === undefined ? (ready?.sentence ?? counter.readySentence) : face?.sentence}
              {face?.next !== undefined && <strong className="font-semibold"> {face.next}</strong>}
            </p>
            {row !== undefined && again && (
              <p className="font-semibold">{counter.again(row.row, words.format.time(row.at))}</p>
            )}
            {passing !== undefined && <p className="font-semibold">{passing}</p>}
            {row !== undefined && (
              <div className="flex flex-wrap items-center justify-between gap-x-4">
                <p className="min-w-0 truncate text-small">
                  {isHeld(row) && (
                    <>
                      <Tag tone="bad">{counter.unit.held}</Tag>{' '}
                    </>
                  )}
                  <RowName row={row} />
                </p>
                {action}
              </div>
            )}
          </div>
        </div>
      </div>
    </section>
  );
}
