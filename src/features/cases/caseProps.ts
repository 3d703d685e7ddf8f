import type { CaseState } from '../../store/cases/caseState.ts';
import type { CaseStep, SuspectCase } from '../../store/cases/suspectCase.ts';

/** What every part of a case's screen is given. */
export interface CaseProps {
  readonly suspect: SuspectCase;
  readonly state: CaseState;
  /** Writes a step down; what cannot be kept is said by the screen. */
  readonly add: (step: CaseStep) => Promise<boolean>;
}
