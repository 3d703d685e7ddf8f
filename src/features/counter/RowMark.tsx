import { outcomeStyle } from '../../ui/outcomeStyle.ts';
import { Silhouette } from '../../ui/Silhouette.tsx';
import type { CounterRow } from './counterRow.ts';
import type { RowFace } from './rowFace.ts';

interface Props {
  readonly row: CounterRow;
  readonly face: RowFace;
  /** Its size, and whatever else. */
  readonly className: string;
}

/** The shape of a line: that of its answer, a box for a container, a turning arc while nothing is known. */
export function RowMark({ row, face, className }: Props) {
  const { outcome, faded } = face;
  if (outcome !== undefined) {
    const colour = faded ? 'text-soft opacity-60' : outcomeStyle(outcome).mark;
    return <Silhouette outcome={outcome} className={`${className} ${colour}`} />;
  }
  const known = row.answer !== undefined;
  return (
    <svg viewBox="0 0 96 96" aria-hidden="true" className={`${className} text-soft`}>
      <g fill="none" stroke="currentColor" strokeWidth="7" strokeLinecap="round" strokeLinejoin="round">
        {known ? (
          <path d="M14 32 48 16l34 16v34L48 82 14 66ZM14 32l34 16 34-16M48 48v34" />
        ) : (
          <path className="origin-center motion-safe:animate-spin" d="M48 16a32 32 0 0 1 32 32" />
        )}
      </g>
    </svg>
  );
}
