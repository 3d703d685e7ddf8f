import type { Answer, LotFacts, RecordFacts } from '../reportFacts.ts';
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
    record: RecordFacts,
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
      ...recordReference(record),
      ...more,
    },
  });
  return [
    ...recalls.map(({ class: recallClass, notice, effectiveAt, record }) =>
      draft('recalled', effectiveAt, record, {
        'theriac:notice': notice,
        'theriac:recallClass': recallClass,
      }),
    ),
    ...(withdrawn === undefined
      ? []
      : [
          draft('withdrawn', withdrawn.record.time, withdrawn.record, { 'theriac:notice': withdrawn.notice }),
        ]),
  ];
}
