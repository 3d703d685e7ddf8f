import type { LabelReading } from './parseLabel.ts';
import type { LabelProblemCode } from './problem.ts';

/** Why a label that was read names nothing the ledger can know. */
export function whyNoItem({
  kind,
  identity,
}: Extract<LabelReading, { readonly ok: true }>): LabelProblemCode {
  if (identity.kind === 'device') return 'medical-device';
  return kind === 'iccbba' ? 'blood-or-tissue' : 'not-a-product-code';
}
