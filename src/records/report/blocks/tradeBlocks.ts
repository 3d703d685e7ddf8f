import type { CustodyFacts, StepFacts } from '../../reportFacts.ts';
import type { Wording } from '../wording.ts';
import type { Block, TableRow } from './block.ts';
import { partyLines } from './stepBlocks.ts';

/** The hand-overs as suppliers and buyers have to record them: one row a shipment. */
export function tradeBlocks({ steps }: CustodyFacts, goods: string, wording: Wording): readonly Block[] {
  const words = wording.text.report.trade;
  const rows = steps.flatMap((step, index): TableRow[] => {
    if (step.kind !== 'shipped') return [];
    const end = steps.slice(index + 1).find(endsShipment);
    const arrival =
      end === undefined
        ? words.notYet
        : end.kind === 'received'
          ? wording.time(end.claimedAt)
          : wording.text.verify.timeline.steps[end.kind];
    const { counterparty } = step;
    return [
      {
        cells: [
          wording.time(step.claimedAt),
          arrival,
          partyLines(step.who, wording),
          counterparty === undefined ? wording.text.report.none : partyLines(counterparty, wording),
          goods,
        ],
      },
    ];
  });
  return [
    { kind: 'heading', level: 2, text: words.title },
    { kind: 'text', text: words.lead, tone: 'soft' },
    rows.length === 0
      ? { kind: 'text', text: words.noHandOver }
      : {
          kind: 'table',
          head: [words.shipped, words.received, words.from, words.to, words.goods],
          shares: [0.16, 0.16, 0.22, 0.22, 0.24],
          rows,
        },
  ];
}

function endsShipment({ kind }: StepFacts): boolean {
  return kind === 'received' || kind === 'refused' || kind === 'shipment_cancelled';
}
