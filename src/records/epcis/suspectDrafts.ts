import type { Answer, PartyFacts, RecordFacts, SuspectFacts } from '../reportFacts.ts';
import type { Epc, LedgerReference } from './epcisDocument.ts';
import { unitEpc } from './epcs.ts';
import type { EventDraft } from './eventDraft.ts';
import { recordReference } from './stepDrafts.ts';

/**
 * Reports that something is suspect, and how they ended. They say what somebody holds, and change no state.
 * @param pack what a report about a single pack is about; without it such a report names the unit
 */
export function suspectDrafts(reports: Answer<readonly SuspectFacts[]>, pack?: Epc): readonly EventDraft[] {
  if (reports.status !== 'found') return [];
  return reports.value.flatMap((report) => {
    const { unit, sequence, packIndex, ground, note, closed } = report;
    const about = packIndex === undefined ? undefined : pack;
    const draft = (
      step: string,
      { by, record: at }: { readonly by: PartyFacts; readonly record: RecordFacts },
      more: Partial<LedgerReference>,
    ): EventDraft => ({
      name: [at.transaction, at.logIndex, ...(about === undefined ? [] : [about])],
      time: at.time,
      event: {
        type: 'ObjectEvent',
        action: 'OBSERVE',
        bizStep: 'inspecting',
        disposition: 'unknown',
        epcList: [about ?? unitEpc(unit)],
      },
      ledger: {
        'theriac:step': step,
        'theriac:subject': unitEpc(unit),
        'theriac:proof': reports.level,
        'theriac:sequence': sequence,
        ...(packIndex === undefined ? {} : { 'theriac:packIndex': packIndex }),
        ...recordReference(at, by),
        ...more,
      },
    });
    return [
      draft('suspect_reported', report, {
        'theriac:reason': ground,
        'theriac:notice': note,
      }),
      ...(closed === undefined
        ? []
        : [
            draft('suspect_closed', closed, {
              'theriac:reason': closed.outcome,
              'theriac:notice': closed.note,
            }),
          ]),
    ];
  });
}
