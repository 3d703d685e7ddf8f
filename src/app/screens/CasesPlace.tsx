import type { Network } from '../../chain/network.ts';
import { CasesScreen } from '../../features/cases/CasesScreen.tsx';
import { ProblemNotice } from '../../features/cases/ProblemNotice.tsx';
import { useCases } from '../../features/cases/useCases.ts';
import { cases } from '../../store/cases.ts';
import { CasePlace } from './CasePlace.tsx';

interface Props {
  readonly network: Network;
  readonly nodes: readonly string[];
  /** One case; all of them without it. */
  readonly id: string | undefined;
}

/** The suspect packs of this device. */
export default function CasesPlace({ network, nodes, id }: Props) {
  return id === undefined ? <AllCases /> : <CasePlace key={id} {...{ network, nodes, id }} />;
}

function AllCases() {
  const found = useCases(cases);
  if (found === undefined) return null;
  return found.ok ? <CasesScreen cases={found.value} /> : <ProblemNotice problem={found.problem} />;
}
