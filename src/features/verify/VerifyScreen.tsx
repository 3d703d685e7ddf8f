import type { LabelReading } from '../../domain/gs1/parseLabel.ts';
import { whyNoItem } from '../../domain/gs1/whyNoItem.ts';
import { PackVerdict } from './PackVerdict.tsx';
import { UnreadableVerdict } from './UnreadableVerdict.tsx';
import type { VerifyProps } from './verifyProps.ts';

interface Props extends VerifyProps {
  readonly label: LabelReading;
}

/** The answer to one scan: what the label says, judged against what the ledger proves. */
export function VerifyScreen({ label, ...props }: Props) {
  if (!label.ok) return <UnreadableVerdict {...props} problem={label.problem.code} />;
  const { identity, notices } = label;
  switch (identity.kind) {
    case 'pack':
      return <PackVerdict {...props} pack={identity} notices={notices} />;
    case 'product':
      return <PackVerdict {...props} pack={{ kind: 'pack', gtin: identity.gtin }} notices={notices} />;
    case 'unit':
    case 'device':
    case 'other':
      return <UnreadableVerdict {...props} problem={whyNoItem(label)} />;
    default:
      return identity satisfies never;
  }
}
