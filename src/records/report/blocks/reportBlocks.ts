import type { ReportFacts, SubjectFacts } from '../../reportFacts.ts';
import { subjectName } from '../unreadItems.ts';
import type { Wording } from '../wording.ts';
import type { Block, LookUp } from './block.ts';
import { lotBlocks } from './lotBlocks.ts';
import { packBlocks } from './packBlocks.ts';
import { sourceBlocks } from './sourceBlocks.ts';
import { unitBlocks } from './unitBlocks.ts';

/** The whole report, in order. */
export function reportBlocks(
  facts: ReportFacts,
  code: LookUp | undefined,
  wording: Wording,
): readonly Block[] {
  const { report } = wording.text;
  const { subjects, block } = facts;
  const [only] = subjects;
  const single = subjects.length === 1 && only !== undefined;
  return [
    {
      kind: 'title',
      title: reportTitle(facts, wording),
      subject: wording.list(subjects.map(subjectName)),
      lead: report.lead,
      ...(code === undefined ? {} : { code }),
    },
    ...subjects.flatMap((subject) => [
      ...(single ? [] : [{ kind: 'heading' as const, level: 2 as const, text: subjectName(subject) }]),
      ...subjectBlocks(subject, block.time, wording),
    ]),
    ...sourceBlocks(facts, wording),
  ];
}

export function reportTitle({ subjects }: ReportFacts, { text, format }: Wording): string {
  const [only, ...others] = subjects;
  return only === undefined || others.length > 0
    ? text.report.selectionTitle(subjects.length, format)
    : text.report.titles[only.kind];
}

function subjectBlocks(subject: SubjectFacts, now: number, wording: Wording): readonly Block[] {
  switch (subject.kind) {
    case 'pack':
      return packBlocks(subject, now, wording);
    case 'unit':
      return unitBlocks(subject, now, wording);
    case 'lot':
      return lotBlocks(subject, wording);
    default:
      return subject satisfies never;
  }
}
