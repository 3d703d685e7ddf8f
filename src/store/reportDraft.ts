import { fieldsOf, textOf } from './fields.ts';
import { windowValue } from './windowValue.ts';

/** What a person writes about a suspect pack, as long as the tab lives: it may hold how to reach them. */
export interface ReportDraft {
  readonly where: string;
  /** `YYYY-MM-DD`, or empty. */
  readonly when: string;
  readonly note: string;
  readonly contact: string;
}

export const EMPTY_DRAFT: ReportDraft = { where: '', when: '', note: '', contact: '' };

const stored = windowValue('theriac.report-draft');

/** The report that was begun about the pack at this address, if one was. */
export function loadDraft(address: string): ReportDraft | undefined {
  const { of, draft } = fieldsOf(stored.load());
  if (of !== address) return undefined;
  const { where, when, note, contact } = fieldsOf(draft);
  return {
    where: textOf(where) ?? '',
    when: textOf(when) ?? '',
    note: textOf(note) ?? '',
    contact: textOf(contact) ?? '',
  };
}

/** Keeps what was written; without a draft, forgets it. One report is kept at a time. */
export function keepDraft(address: string, draft?: ReportDraft): void {
  stored.save(draft === undefined ? null : { of: address, draft });
}
