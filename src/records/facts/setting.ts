import type { Fact } from '../../domain/fact.ts';
import type { Partner, PartnerIndex } from '../../domain/ledger.ts';
import type { NetworkFacts } from '../reportFacts.ts';

/** What the facts about a subject are told with: the partners read, the contracts, and the block's time. */
export interface Setting {
  readonly partners: ReadonlyMap<PartnerIndex, Fact<Partner>>;
  readonly contracts: NetworkFacts['contracts'];
  /** Unix seconds. */
  readonly time: number;
}
