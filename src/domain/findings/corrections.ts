import { dateOfTime } from '../calendar.ts';
import type { CustodyStep } from '../custody.ts';
import type { Correction } from '../ledger.ts';
import type { Finding } from '../verdict.ts';
import { contradicted, finding, type JudgeContext, type Known, partnerName } from './context.ts';

export function correctionsFound(corrections: readonly Correction[], context: JudgeContext): Finding[] {
  const { membership, custody } = context.evidence;
  if (membership.status === 'absent' && corrections.length > 0)
    return [contradicted('corrections', 'corrections about a pack that is not there')];
  // Unread custody says so itself; without its step a correction has no sentence.
  if (custody.status !== 'found') return [];
  return corrections.map((correction) => correctionFinding(correction, custody.value.steps, context));
}

/** The step stays, and so does its effect: who took it says what it got wrong. */
export function correctionFinding(
  { unit, step: sequence, partner, reason, at }: Correction,
  steps: readonly CustodyStep[],
  context: Known,
): Finding {
  const step = steps.find((one) => one.unit === unit && one.sequence === sequence);
  if (step === undefined) return contradicted('corrections', 'correction of a step that is not there');
  return finding('step_corrected', {
    partner: partnerName(context, partner),
    date: dateOfTime(at.time),
    step: step.kind,
    reason,
  });
}
