import { CasesNotice } from '../../features/cases/CasesNotice.tsx';
import { useCases } from '../../features/cases/useCases.ts';
import { cases } from '../../store/cases.ts';

/** What the counter says of suspect packs of this device. */
export function CaseNotices() {
  const found = useCases(cases);
  return found?.ok === true ? <CasesNotice cases={found.value} /> : null;
}
