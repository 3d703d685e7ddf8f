import type { ReportFacts, SubjectFacts } from '../reportFacts.ts';

export const REPORT_FORMS = ['pdf', 'csv', 'epcis', 'bundle'] as const;
export type ReportForm = (typeof REPORT_FORMS)[number];

const ENDINGS: Readonly<Record<ReportForm, string>> = {
  pdf: '.pdf',
  csv: '.csv',
  epcis: '.epcis.jsonld',
  bundle: '.theriac.json',
};

/** What a report's file is called: what it is about and the block, in characters that every system takes. */
export function reportName(
  { subjects, block }: Pick<ReportFacts, 'subjects' | 'block'>,
  form: ReportForm,
): string {
  const [only, ...others] = subjects;
  const about = only === undefined || others.length > 0 ? `selection-${subjects.length}` : nameOf(only);
  return `theriac-${about.replace(/[^\w-]/g, '_')}-block-${block.number}${ENDINGS[form]}`;
}

function nameOf(subject: SubjectFacts): string {
  switch (subject.kind) {
    case 'pack': {
      const { gtin, serial, lot } = subject.label;
      return `pack-${gtin}-${serial ?? lot ?? 'product'}`;
    }
    case 'unit':
      return `unit-${subject.sscc}`;
    case 'lot':
      return `lot-${subject.gtin}-${subject.number}`;
    default:
      return subject satisfies never;
  }
}
