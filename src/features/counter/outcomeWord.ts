import type { FindingCode, Outcome } from '../../domain/verdict.ts';
import type { Text } from '../../ui/LocaleProvider.tsx';

/** The word of an answer that is only remembered: that of its reason, where the reason has one. */
export function outcomeWord(
  { outcomes, words }: Text['text'],
  outcome: Outcome,
  findings: readonly FindingCode[],
): string {
  const [leading] = findings;
  const own = leading === undefined ? undefined : words[leading]?.pharmacist;
  return own ?? outcomes[outcome].pharmacist.word;
}
