import type { AggregationEvent, EpcisEvent, LedgerReference, ObjectEvent } from './epcisDocument.ts';

/** An event without what is derived: its name, and the time as text. */
export interface EventDraft {
  /** What tells it from every other event of its chain: the eventID is made of it. */
  readonly name: readonly (string | number)[];
  /** Unix seconds. */
  readonly time: number;
  readonly event: Omit<ObjectEvent, Derived> | Omit<AggregationEvent, Derived>;
  readonly ledger: Omit<LedgerReference, 'theriac:chainId'>;
  /** Said later of the same event, by its author. */
  readonly errors?: readonly NonNullable<EpcisEvent['errorDeclaration']>[];
}

type Derived = 'eventTime' | 'eventTimeZoneOffset' | 'eventID' | 'errorDeclaration' | 'theriac:ledger';

/** Unix seconds as RFC 3339 in UTC, with milliseconds. */
export function timeText(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}
