import { OUTCOMES, type Outcome } from '../../domain/verdict.ts';

/** Passes on an outcome if it is graver than all before it: a run of many answers sounds once for each step down. */
export function graver(tell: (outcome: Outcome) => void): (outcome: Outcome) => void {
  let gravest: number = OUTCOMES.length;
  return (outcome) => {
    const rank = OUTCOMES.indexOf(outcome);
    if (rank >= gravest) return;
    gravest = rank;
    tell(outcome);
  };
}
