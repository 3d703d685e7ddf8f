import type { Messages } from '../../i18n/en.ts';
import type { PendingScan } from '../../store/pending/pendingScan.ts';

/** The word for a late verdict, as it reads for whoever made the scan. */
export function lateWord({ verdict, viewer }: PendingScan, { outcomes, words }: Messages): string {
  if (verdict === undefined) return '';
  const [leading] = verdict.findings;
  const own = leading === undefined ? undefined : words[leading]?.[viewer.kind];
  return own ?? outcomes[verdict.outcome][viewer.kind].word;
}
