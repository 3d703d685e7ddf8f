import type { ReactNode } from 'react';

export type RailLine = 'solid' | 'road' | 'none';

const LINES: Record<RailLine, string> = {
  // Borders, not grounds: they stay when a person's own colours replace ours.
  solid: 'border-s-2',
  road: 'border-s-2 border-dashed',
  none: '',
};

const DOTS = {
  plain: 'border-genuine-ink bg-card text-genuine-ink',
  strong: 'border-genuine-ink bg-genuine-ink text-card',
  bad: 'border-stop-ink bg-stop-ink text-card',
  end: 'border-ink bg-ink text-card',
  unread: 'border-dashed border-soft bg-card text-soft',
};

export interface RailDot {
  readonly look: keyof typeof DOTS;
  /** A line drawing on a field of 12 × 12. */
  readonly mark: string;
}

/** The line from the maker to here, with the dot of this row. It ends at the first and at the last dot. */
export function TimelineRail({ line, dot }: { line: RailLine; dot?: RailDot }): ReactNode {
  // A row without a dot has no place of its own where the line could end.
  const ends =
    dot === undefined
      ? ''
      : 'group-first:top-3 group-last:bottom-auto group-last:h-3 group-first:group-last:hidden';
  return (
    <span aria-hidden="true" className="relative">
      <span className={`absolute inset-y-0 start-[13px] border-genuine-ink ${ends} ${LINES[line]}`} />
      {dot && (
        <span
          className={`absolute start-[3px] top-0.5 grid size-[22px] place-items-center rounded-full border-2 ${DOTS[dot.look]}`}
        >
          <svg viewBox="0 0 12 12" aria-hidden="true" className="size-3">
            <path
              d={dot.mark}
              fill="none"
              stroke="currentColor"
              strokeWidth="1.8"
              strokeLinecap="round"
              strokeLinejoin="round"
            />
          </svg>
        </span>
      )}
    </span>
  );
}
