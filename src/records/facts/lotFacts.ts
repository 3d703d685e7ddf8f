import type { LotRecord } from '../../domain/ledger.ts';
import type { LotFacts } from '../reportFacts.ts';
import { partyFacts } from './partyFacts.ts';
import { recordFacts } from './recordFacts.ts';
import type { Setting } from './setting.ts';

/** A lot with its recalls, and everyone as it was when it acted. */
export function lotFacts(setting: Setting, record: LotRecord): LotFacts {
  const { gtin, lot, expiry, opener, opened, units, recalls, withdrawn } = record;
  return {
    gtin,
    number: lot,
    expiry,
    opener: partyFacts(setting, opener, opened.time),
    opened: recordFacts(setting, 'ledger', opened),
    units,
    recalls: recalls.map(({ partner, at, ...recall }) => ({
      ...recall,
      by: partyFacts(setting, partner, at.time),
      record: recordFacts(setting, 'ledger', at),
    })),
    ...(withdrawn === undefined
      ? {}
      : {
          withdrawn: {
            notice: withdrawn.notice,
            by: partyFacts(setting, withdrawn.partner, withdrawn.at.time),
            record: recordFacts(setting, 'ledger', withdrawn.at),
          },
        }),
  };
}
