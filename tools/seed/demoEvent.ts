import type { Correction, SuspectGround } from '../../src/domain/ledger.ts';
import type { LotNumber } from './lots.ts';
import type { PartnerKey } from './partners.ts';
import type { ContainerKey, SsccKey } from './ssccs.ts';
import type { UnitKey } from './units.ts';

/** A pack by its position among the packs its maker put into the tote, from 0. */
export interface DemoPack {
  readonly unit: UnitKey;
  readonly pack: number;
}

/** Something that happened in the demo's supply chain; `at` in Unix seconds, as its partner claims. */
export type DemoEvent = {
  readonly at: number;
  readonly by: PartnerKey;
  /** At whose place it happened; the partner's own when not given. */
  readonly place?: PartnerKey;
} & (
  | { readonly do: 'openLot'; readonly lot: LotNumber }
  | { readonly do: 'recall'; readonly lot: LotNumber; readonly class: 1 | 2 | 3; readonly notice: string }
  | { readonly do: 'withdraw'; readonly lot: LotNumber; readonly notice: string }
  | { readonly do: 'commission'; readonly unit: UnitKey }
  | { readonly do: 'pack' | 'unpack'; readonly pallet: ContainerKey; readonly units: readonly UnitKey[] }
  | { readonly do: 'repack'; readonly into: ContainerKey; readonly packs: readonly DemoPack[] }
  | { readonly do: 'ship'; readonly units: readonly SsccKey[]; readonly to: PartnerKey }
  | { readonly do: 'receive' | 'holdUnits'; readonly units: readonly SsccKey[] }
  | { readonly do: 'dispense' | 'holdPacks'; readonly packs: readonly DemoPack[] }
  | {
      readonly do: 'decommission';
      readonly packs: readonly DemoPack[];
      readonly reason: 'exported' | 'free_sample' | 'stolen';
    }
  | {
      /** About a whole unit. */
      readonly do: 'reportSuspect';
      readonly unit: SsccKey;
      readonly ground: SuspectGround;
      readonly note: string;
    }
  | {
      readonly do: 'declareError';
      readonly unit: SsccKey;
      /** Sequence number of the step. */
      readonly step: number;
      readonly reason: Correction['reason'];
      readonly note: string;
    }
  | { readonly do: 'revokePrefix'; readonly of: PartnerKey; readonly prefix: string }
);
