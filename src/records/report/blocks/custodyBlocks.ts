import type { Answer, CorrectionFacts, CustodyFacts, PackSubject } from '../../reportFacts.ts';
import { answered, type Wording } from '../wording.ts';
import type { Block } from './block.ts';
import { pictureRows } from './pictureRows.ts';
import { stepBlocks } from './stepBlocks.ts';
import { tradeBlocks } from './tradeBlocks.ts';

/**
 * Where it has been: the picture, who has it and who owns it, the hand-overs, and every step.
 * @param corrections of its steps
 * @param goods what a hand-over was of
 * @param now time of the block, Unix seconds
 */
export function custodyBlocks(
  custody: Answer<CustodyFacts>,
  state: PackSubject['state'] | undefined,
  corrections: Answer<readonly CorrectionFacts[]>,
  goods: string,
  now: number,
  wording: Wording,
): readonly Block[] {
  const { report } = wording.text;
  const rows = pictureRows(custody, state, now, wording);
  const head: Block = { kind: 'heading', level: 2, text: report.timeline.title };
  const possession: readonly Block[] = [
    { kind: 'heading', level: 2, text: report.possession.title },
    { kind: 'fields', rows: possessionFields(custody, wording) },
  ];
  if (custody.status !== 'found')
    return [
      head,
      {
        kind: 'text',
        text: rows[0]?.kind === 'unread' ? rows[0].text : answered(custody, wording, () => ''),
        tone: 'alarm',
      },
      ...possession,
    ];
  const { steps } = custody.value;
  const first = steps[0];
  const last = steps.at(-1);
  return [
    head,
    ...(first === undefined || last === undefined
      ? [{ kind: 'text' as const, text: report.timeline.nothing }]
      : [
          {
            kind: 'timeline' as const,
            alt: report.timeline.alt(steps.length, wording.party(first.who), wording.party(last.who)),
            rows,
          },
        ]),
    ...possession,
    ...tradeBlocks(custody.value, goods, wording),
    { kind: 'heading', level: 2, text: report.steps.title },
    {
      kind: 'text',
      text: `${report.source.strength}: ${report.source.levels[custody.level]}. ${report.utc}`,
      tone: 'soft',
    },
    ...stepBlocks(custody.value, corrections.status === 'found' ? corrections.value : [], wording),
  ];
}

function possessionFields(custody: Answer<CustodyFacts>, wording: Wording) {
  const words = wording.text.report.possession;
  const name = wording.partnerName;
  const { temperature } = wording.text.report;
  const notRecorded = [
    { term: words.ownership, value: words.ownershipNotRecorded, wide: true },
    { term: temperature.title, value: temperature.none, wide: true },
  ];
  if (custody.status !== 'found')
    return [{ term: words.by, value: answered(custody, wording, () => '') }, ...notRecorded];
  const { by, to, heldBy, heldByAuthority } = custody.value.possession;
  return [
    { term: words.by, value: name(by) },
    ...(to === undefined ? [] : [{ term: words.to, value: name(to) }]),
    ...(heldBy === undefined
      ? []
      : [{ term: heldByAuthority ? words.heldByAuthority : words.held, value: name(heldBy) }]),
    ...notRecorded,
  ];
}
