import type { Correction, SuspectReport } from '../../domain/ledger.ts';
import type { CorrectionFacts, SuspectFacts } from '../reportFacts.ts';
import { partyFacts } from './partyFacts.ts';
import { recordFacts } from './recordFacts.ts';
import type { Setting } from './setting.ts';

/** A suspect report with how it ended. */
export function suspectFacts(setting: Setting, report: SuspectReport): SuspectFacts {
  const { partner, at, closed, ...said } = report;
  return {
    ...said,
    by: partyFacts(setting, partner, at.time),
    record: recordFacts(setting, 'ledger', at),
    ...(closed === undefined
      ? {}
      : {
          closed: {
            outcome: closed.outcome,
            note: closed.note,
            by: partyFacts(setting, closed.partner, closed.at.time),
            record: recordFacts(setting, 'ledger', closed.at),
          },
        }),
  };
}

/** What the author of a step has said to be wrong with it. */
export function correctionFacts(setting: Setting, { partner, at, ...said }: Correction): CorrectionFacts {
  return {
    ...said,
    by: partyFacts(setting, partner, at.time),
    record: recordFacts(setting, 'ledger', at),
  };
}
