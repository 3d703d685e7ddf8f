import type { Answer, CorrectionFacts, LotFacts, RecordFacts, SuspectFacts } from '../../reportFacts.ts';
import { answered, type Wording } from '../wording.ts';
import type { Block, TableRow } from './block.ts';
import { partyLines } from './stepBlocks.ts';

/** Recalls and the withdrawal of the lot. */
export function recallBlocks(lot: Answer<LotFacts>, wording: Wording): readonly Block[] {
  const words = wording.text.report.recalls;
  const head: Block = { kind: 'heading', level: 2, text: words.title };
  if (lot.status !== 'found')
    return [head, { kind: 'text', text: answered(lot, wording, () => ''), tone: 'alarm' }];
  const { recalls, withdrawn } = lot.value;
  const rows: TableRow[] = [
    ...recalls.map((recall) => ({
      cells: [
        words.recall(recall.class),
        partyLines(recall.by, wording),
        wording.time(recall.effectiveAt),
        recall.notice,
        recordLines(recall.record, wording),
      ],
      alarm: true,
    })),
    ...(withdrawn === undefined
      ? []
      : [
          {
            cells: [
              words.withdrawal,
              partyLines(withdrawn.by, wording),
              wording.time(withdrawn.record.time),
              withdrawn.notice,
              recordLines(withdrawn.record, wording),
            ],
            alarm: true,
          },
        ]),
  ];
  if (rows.length === 0) return [head, { kind: 'text', text: words.none }];
  return [
    head,
    {
      kind: 'table',
      head: [words.kind, words.by, words.effective, words.notice, wording.text.report.steps.recorded],
      shares: [0.14, 0.2, 0.15, 0.23, 0.28],
      rows,
    },
  ];
}

/** Reports that something is suspect. */
export function suspectBlocks(reports: Answer<readonly SuspectFacts[]>, wording: Wording): readonly Block[] {
  const words = wording.text.report.suspect;
  const head: Block = { kind: 'heading', level: 2, text: words.title };
  if (reports.status === 'unread')
    return [head, { kind: 'text', text: answered(reports, wording, () => ''), tone: 'alarm' }];
  const all = reports.status === 'found' ? reports.value : [];
  if (all.length === 0)
    return [
      head,
      { kind: 'text', text: reports.status === 'found' ? words.none : wording.text.report.notRecorded },
    ];
  return [
    head,
    {
      kind: 'table',
      head: [
        words.ground,
        words.about,
        wording.text.report.recalls.by,
        words.outcome,
        wording.text.report.steps.recorded,
      ],
      shares: [0.19, 0.17, 0.18, 0.23, 0.23],
      rows: all.map(({ ground, note, unit, packIndex, by, record, closed }) => ({
        cells: [
          [words.grounds[ground], ...(note === '' ? [] : [note])],
          packIndex === undefined ? words.aboutUnit(unit) : words.aboutPack(packIndex, unit),
          partyLines(by, wording),
          closed === undefined
            ? words.open
            : [
                words.closings[closed.outcome],
                ...(closed.note === '' ? [] : [closed.note]),
                ...partyLines(closed.by, wording),
                ...recordLines(closed.record, wording),
              ],
          recordLines(record, wording),
        ],
        alarm: closed === undefined || closed.outcome === 'confirmed',
      })),
    },
  ];
}

/** What the authors of steps said of them afterwards. */
export function correctionBlocks(
  corrections: Answer<readonly CorrectionFacts[]>,
  wording: Wording,
): readonly Block[] {
  const words = wording.text.report.corrections;
  const head: Block = { kind: 'heading', level: 2, text: words.title };
  if (corrections.status === 'unread')
    return [head, { kind: 'text', text: answered(corrections, wording, () => ''), tone: 'alarm' }];
  const all = corrections.status === 'found' ? corrections.value : [];
  if (all.length === 0)
    return [
      head,
      { kind: 'text', text: corrections.status === 'found' ? words.none : wording.text.report.notRecorded },
    ];
  return [
    head,
    {
      kind: 'table',
      head: [words.step, words.said, wording.text.report.recalls.by, wording.text.report.steps.recorded],
      shares: [0.22, 0.28, 0.22, 0.28],
      rows: all.map(({ unit, step, reason, note, by, record }) => ({
        cells: [
          words.stepOf(step, unit),
          [words.reasons[reason], ...(note === '' ? [] : [note])],
          partyLines(by, wording),
          recordLines(record, wording),
        ],
      })),
    },
  ];
}

function recordLines(
  { time, block, logIndex, transaction }: RecordFacts,
  wording: Wording,
): readonly string[] {
  const words = wording.text.report.steps;
  return [wording.time(time), `${words.block} ${block}, ${words.log} ${logIndex}`, transaction];
}
