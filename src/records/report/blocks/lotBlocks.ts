import { massBalance } from '../../../domain/massBalance.ts';
import type { Answer, LotSubject, LotUnitFacts, RecordFacts } from '../../reportFacts.ts';
import { lotUnits } from '../lotUnits.ts';
import { answered, type Wording } from '../wording.ts';
import type { Block, TableRow } from './block.ts';
import { correctionBlocks, recallBlocks, suspectBlocks } from './noticeBlocks.ts';
import { productBlocks } from './productBlocks.ts';

/** The summary of a lot: product, mass balance, containers and their holders, notices. Its packs stand in the CSV. */
export function lotBlocks(subject: LotSubject, wording: Wording): readonly Block[] {
  const { product, lot, units } = subject;
  const { report } = wording.text;
  const all = units.status === 'found' ? units.value : [];
  return [
    ...recallBlocks(lot, wording),
    ...productBlocks(product, lot, wording),
    { kind: 'heading', level: 2, text: report.balance.title },
    { kind: 'text', text: report.balance.lead, tone: 'soft' },
    ...balanceBlocks(subject, wording),
    { kind: 'heading', level: 2, text: report.holders.title },
    ...(units.status === 'found'
      ? [unitTable(all, wording)]
      : [{ kind: 'text' as const, text: answered(units, wording, () => ''), tone: 'alarm' as const }]),
    { kind: 'text', text: report.holders.packsFile, tone: 'soft' },
    { kind: 'text', text: report.temperature.none, tone: 'soft' },
    ...suspectBlocks(together(all.map(({ reports }) => reports)), wording),
    ...correctionBlocks(together(all.map(({ corrections }) => corrections)), wording),
  ];
}

function balanceBlocks(subject: LotSubject, wording: Wording): readonly Block[] {
  const { report, verify } = wording.text;
  const words = report.balance;
  const { number } = wording.format;
  const balance = massBalance({ units: lotUnits(subject) });
  if (balance === undefined) return [{ kind: 'text', text: words.unread, tone: 'alarm' }];
  const { commissioned, holdings, departures, repacked, unread, difference } = balance;
  const rows: TableRow[] = [
    ...holdings.map(({ partner, active, shipped, held }) => ({
      cells: [
        [
          words.active,
          ...(shipped > 0 ? [words.shipped(number(shipped))] : []),
          ...(held > 0 ? [words.held(number(held))] : []),
        ],
        wording.partnerName(partner),
        number(active),
      ],
    })),
    ...departures.map(({ reason, partner, packs }) => ({
      cells: [verify.timeline.left[reason], wording.partnerName(partner), number(packs)],
    })),
    { cells: [words.commissioned, '', number(commissioned)] },
    ...(repacked.out > 0 || repacked.in > 0
      ? [
          {
            cells: [[words.repacked, words.repackedIn], '', [number(repacked.out), number(repacked.in)]],
            alarm: repacked.out !== repacked.in,
          },
        ]
      : []),
    ...(difference === undefined
      ? []
      : [{ cells: [words.difference, '', number(difference)], alarm: difference !== 0 }]),
  ];
  return [
    ...(unread > 0
      ? [{ kind: 'text' as const, text: words.unreadUnits(unread), tone: 'alarm' as const }]
      : []),
    {
      kind: 'table',
      head: [words.what, words.partner, words.packs],
      shares: [0.45, 0.4, 0.15],
      numbers: [2],
      rows,
    },
  ];
}

function unitTable(units: readonly LotUnitFacts[], wording: Wording): Block {
  const { report } = wording.text;
  const words = report.holders;
  return {
    kind: 'table',
    head: [
      report.unit.sscc,
      words.made,
      report.unit.packs,
      words.active,
      report.possession.by,
      words.lastStep,
    ],
    shares: [0.22, 0.14, 0.09, 0.1, 0.25, 0.2],
    numbers: [2, 3],
    rows: units.map(({ sscc, made, packs, custody }) => {
      const last = custody.status === 'found' ? custody.value.steps.at(-1) : undefined;
      return {
        cells: [
          sscc,
          words[made],
          answered(packs, wording, (all) => wording.format.number(all.length)),
          answered(packs, wording, (all) =>
            wording.format.number(
              all.filter(({ state: { reason } }) => reason === 'active' || reason === 'active_again').length,
            ),
          ),
          answered(custody, wording, ({ possession: { by, to } }) =>
            wording.list([
              wording.partnerName(by),
              ...(to === undefined ? [] : [wording.text.verify.timeline.to(wording.partnerName(to))]),
            ]),
          ),
          last === undefined
            ? '–'
            : [wording.text.verify.timeline.steps[last.kind], wording.time(last.claimedAt)],
        ],
        alarm: packs.status !== 'found' || custody.status !== 'found',
      };
    }),
  };
}

/** What was said of any of them, once: of a pallet it was said of all that stood on it. */
function together<T extends { readonly record: RecordFacts }>(
  answers: readonly Answer<readonly T[]>[],
): Answer<readonly T[]> {
  const unread = answers.find(({ status }) => status === 'unread');
  if (unread !== undefined) return unread;
  const said = answers.some((one) => one.status !== 'unread' && one.level === 'said');
  const all = answers.flatMap((one) => (one.status === 'found' ? one.value : []));
  const once = new Map(all.map((one) => [`${one.record.transaction} ${one.record.logIndex}`, one]));
  return { status: 'found', level: said ? 'said' : 'proven', value: [...once.values()] };
}
