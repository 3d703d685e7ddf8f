import type { Messages } from '../i18n/en.ts';
import type { Party } from './timelineRows.ts';

/** A partner's name, or its number on the ledger where the name could not be read. */
export function partyName({ partner, index }: Party, words: Messages['verify']['timeline']): string {
  return partner?.name ?? words.unknownPartner(index);
}
