import type { Outcome } from '../domain/verdict.ts';
import { SILHOUETTES } from './silhouettes.ts';

interface Props {
  readonly outcome: Outcome;
  readonly className?: string;
}

/** The solid shape of an outcome in the current colour. It repeats what the word says, so readers skip it. */
export function Silhouette({ outcome, className }: Props) {
  return (
    <svg viewBox="0 0 96 96" aria-hidden="true" data-outcome={outcome} className={className}>
      <g fill="currentColor" fillRule="evenodd" strokeLinecap="round" strokeLinejoin="round">
        {SILHOUETTES[outcome].map(({ d, width }) =>
          width === undefined ? (
            <path key={d} d={d} stroke="currentColor" strokeWidth="3" />
          ) : (
            <path key={d} d={d} fill="none" stroke="currentColor" strokeWidth={width} />
          ),
        )}
      </g>
    </svg>
  );
}
