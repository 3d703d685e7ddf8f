import type { PackState } from '../../domain/ledger.ts';
import type { StateFacts } from '../reportFacts.ts';
import { partyFacts } from './partyFacts.ts';
import { placeFacts } from './recordFacts.ts';
import type { Setting } from './setting.ts';

/** A pack's state, with who gave it as it was then. */
export function stateFacts(setting: Setting, { reason, day, partner, of, stated }: PackState): StateFacts {
  const when = stated?.time ?? (day === undefined ? setting.time : Date.parse(`${day}T00:00:00Z`) / 1000);
  return {
    reason,
    ...(day === undefined ? {} : { day }),
    ...(partner === undefined ? {} : { by: partyFacts(setting, partner, when) }),
    of,
    ...(stated === undefined
      ? {}
      : {
          stated: {
            time: stated.time,
            ...(stated.place === undefined || partner === undefined
              ? {}
              : { place: placeFacts(setting, partner, stated.place) }),
            contract: setting.contracts.ledger.address,
            transaction: stated.transaction,
            logIndex: stated.logIndex,
          },
        }),
  };
}
