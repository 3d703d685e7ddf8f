import type { Answer, LotFacts, PartyFacts, RecordFacts } from '../reportFacts.ts';
import type { LedgerReference } from './epcisDocument.ts';
import { lotClass } from './epcs.ts';
import type { EventDraft } from './eventDraft.ts';
import { recordReference } from './stepDrafts.ts';

/** Recalls and the withdrawal of a lot: about the class, since the ledger knows no single pack of it. */
export function lotDrafts(lot: Answer<LotFacts>): readonly EventDraft[] {
  if (lot.status !== 'found') return [];
  const { gtin, number, recalls, withdrawn } = lot.value;
  const epcClass = lotClass(gtin, number);
  const draft = (
    step: 'recalled' | 'withdrawn',
    time: number,
    { by, record }: { readonly by: PartyFacts; readonly record: RecordFacts },
    more: Partial<LedgerReference>,
  ): EventDraft => ({
    name: [record.transaction, record.logIndex],
    time,
    event: {
      type: 'ObjectEvent',
      action: 'OBSERVE',
      bizStep: 'holding',
      disposition: 'recalled',
      persistentDisposition: { set: ['recalled'] },
      quantityList: [{ epcClass }],
    },
    ledger: {
      'theriac:step': step,
      'theriac:subject': epcClass,
      'theriac:proof': lot.level,
      ...recordReference(record, by),
      ...more,
    },
  });
  return [
    ...recalls.map((recall) =>
      draft('recalled', recall.effectiveAt, recall, {
        'theriac:notice': recall.notice,
        'theriac:recallClass': recall.class,
      }),
    ),
    ...(withdrawn === undefined
      ? []
      : [draft('withdrawn', withdrawn.record.time, withdrawn, { 'theriac:notice': withdrawn.notice })]),
  ];
}
