import type { Outcome } from '../../domain/verdict.ts';

/** Path of the pages that explain answers. */
export const HELP = '/help';

/** Path of the page that explains one answer. */
export function outcomeAddress(outcome: Outcome): string {
  return `${HELP}/${outcome}`;
}
