import type { CalendarDate, Gtin14, Lot, Serial, Sscc } from './identifiers.ts';

/** What a medicine pack says of itself. `expiry` is usable through the end of that calendar day. */
export interface PackIdentity {
  readonly kind: 'pack';
  readonly gtin: Gtin14;
  readonly serial?: Serial;
  readonly lot?: Lot;
  readonly expiry?: CalendarDate;
}

/** A logistic unit: a tote, a case or a pallet. */
export interface UnitIdentity {
  readonly kind: 'unit';
  readonly sscc: Sscc;
}

/** Only the product is named: no serial, no lot, no expiry. The two-dimensional code says more. */
export interface ProductIdentity {
  readonly kind: 'product';
  readonly gtin: Gtin14;
}

/** A medical device named by another issuing agency than GS1. */
export interface DeviceIdentity {
  readonly kind: 'device';
  readonly agency: 'hibc' | 'iccbba';
  /** The device identifier, as the agency writes it. */
  readonly device: string;
  readonly serial?: string;
  readonly lot?: string;
  readonly expiry?: CalendarDate;
}

/** Well-formed, but nothing in it names a pack, a product or a unit. */
export interface OtherIdentity {
  readonly kind: 'other';
}

export type LabelIdentity = PackIdentity | UnitIdentity | ProductIdentity | DeviceIdentity | OtherIdentity;
