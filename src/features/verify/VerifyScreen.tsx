import type { LabelReading } from '../../domain/gs1/parseLabel.ts';
import { whyNoItem } from '../../domain/gs1/whyNoItem.ts';
import { PackVerdict } from './PackVerdict.tsx';
import { packOnLabel } from './packOnLabel.ts';
import { UnreadableVerdict } from './UnreadableVerdict.tsx';
import type { VerifyProps } from './verifyProps.ts';

interface Props extends VerifyProps {
  readonly label: LabelReading;
}

/** The answer to one scan: what the label says, judged against what the ledger proves. */
export function VerifyScreen({ label, ...props }: Props) {
  if (!label.ok) return <UnreadableVerdict {...props} problem={label.problem.code} />;
  const pack = packOnLabel(label);
  return pack === undefined ? (
    <UnreadableVerdict {...props} problem={whyNoItem(label)} />
  ) : (
    <PackVerdict {...props} pack={pack} notices={label.notices} />
  );
}
