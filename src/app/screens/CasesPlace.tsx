import { CasesScreen } from '../../features/cases/CasesScreen.tsx';
import { ProblemNotice } from '../../features/cases/ProblemNotice.tsx';
import { useCases } from '../../features/cases/useCases.ts';
import { cases } from '../../store/cases.ts';

/** The suspect packs of this device. */
export default function CasesPlace() {
  const found = useCases(cases);
  if (found === undefined) return null;
  return found.ok ? <CasesScreen cases={found.value} /> : <ProblemNotice problem={found.problem} />;
}
