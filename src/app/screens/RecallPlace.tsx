import type { Evidence } from '../../domain/evidence.ts';
import type { Verdict } from '../../domain/verdict.ts';
import { RecallNotice } from '../../features/help/RecallNotice.tsx';
import { DeskWords } from '../../ui/LocaleProvider.tsx';

interface Props {
  readonly verdict: Verdict;
  readonly evidence: Evidence;
}

/** A recall explained to a patient. */
export default function RecallPlace({ verdict, evidence: { lot, subject } }: Props) {
  return (
    <DeskWords>
      <RecallNotice findings={verdict.findings} lot={lot.status === 'found' ? lot.value.lot : subject.lot} />
    </DeskWords>
  );
}
