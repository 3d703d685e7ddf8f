import type { ProductRecord } from '../../domain/ledger.ts';
import type { ProductFacts } from '../reportFacts.ts';
import { partyFacts } from './partyFacts.ts';
import { recordFacts } from './recordFacts.ts';
import type { Setting } from './setting.ts';

/** A product with its holders, the present one as at the block. */
export function productFacts(setting: Setting, { holder, holders, ...product }: ProductRecord): ProductFacts {
  return {
    ...product,
    holder: partyFacts(setting, holder, setting.time),
    holders: holders.map(({ holder: index, at }) => ({
      holder: partyFacts(setting, index, at.time),
      record: recordFacts(setting, 'catalogue', at),
    })),
  };
}
