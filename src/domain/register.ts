import type { BlockReading } from './evidence.ts';
import type { Fact } from './fact.ts';
import type { CalendarDate, Gtin14, Lot } from './identifiers.ts';
import type { Partner, PartnerIndex, Recorded } from './ledger.ts';

/** A product as a list names it. */
export interface ListedProduct {
  readonly gtin: Gtin14;
  readonly name: string;
  readonly strength: string;
}

/** A lot as a list names it. */
export interface ListedLot {
  readonly gtin: Gtin14;
  readonly lot: Lot;
  readonly expiry: CalendarDate;
  readonly opened: Recorded;
}

/**
 * What a network has on record, to be searched. Partners are proven to be all there are. Products and lots are as the
 * node lists them: what is opened from the list proves itself, what the list lacks may still be there.
 */
export interface Register {
  readonly block: Fact<BlockReading>;
  readonly partnerCount: Fact<number>;
  readonly partners: ReadonlyMap<PartnerIndex, Fact<Partner>>;
  readonly products: Fact<readonly ListedProduct[]>;
  readonly lots: Fact<readonly ListedLot[]>;
}
