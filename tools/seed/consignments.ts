import type { PartnerKey } from './partners.ts';
import type { SsccKey } from './ssccs.ts';

/** Totes that travelled together from one partner to the next. */
export interface Consignment {
  readonly units: readonly SsccKey[];
  readonly from: PartnerKey;
  readonly to: PartnerKey;
  readonly shipped: string;
  /** Absent while in transit. */
  readonly received?: string;
}

export const consignments: readonly Consignment[] = [
  sent(['B1', 'B2', 'B3'], 'one', 'north', '2026-03-13T16:30Z', '2026-03-16T08:20Z'),
  sent(['I1'], 'one', 'carrier', '2026-03-19T15:00Z', '2026-03-19T15:25Z'),
  sent(['I1'], 'carrier', 'north', '2026-03-19T15:45Z', '2026-03-20T16:10Z'),
  sent(['B1'], 'north', 'harbour', '2026-03-24T17:10Z', '2026-03-25T07:45Z'),
  sent(['I1'], 'north', 'harbour', '2026-03-26T17:05Z', '2026-03-27T07:50Z'),
  sent(['B2'], 'north', 'hill', '2026-04-07T17:15Z', '2026-04-08T08:05Z'),
  sent(['T3'], 'one', 'south', '2026-04-17T16:00Z', '2026-04-21T08:30Z'),
  sent(['T3'], 'south', 'harbour', '2026-05-05T17:00Z', '2026-05-06T07:55Z'),
  sent(['S3'], 'two', 'south', '2026-05-14T15:40Z', '2026-05-18T08:15Z'),
  sent(['S3'], 'south', 'river', '2026-05-26T17:20Z', '2026-05-27T08:10Z'),
  sent(['M1', 'M2', 'M3'], 'one', 'north', '2026-06-05T16:45Z', '2026-06-09T08:10Z'),
  sent(['M1'], 'north', 'harbour', '2026-06-17T17:20Z', '2026-06-18T07:40Z'),
  sent(['M2'], 'north', 'hill', '2026-06-17T17:30Z', '2026-06-18T08:05Z'),
  sent(['R1', 'R2'], 'one', 'south', '2026-06-26T16:20Z', '2026-06-30T08:25Z'),
  sent(['R1'], 'south', 'harbour', '2026-07-08T17:05Z', '2026-07-09T07:50Z'),
  sent(['S1', 'S2'], 'two', 'north', '2026-07-09T15:30Z', '2026-07-13T08:20Z'),
  sent(['C1', 'C2'], 'two', 'south', '2026-07-17T15:50Z', '2026-07-21T08:10Z'),
  sent(['S1'], 'north', 'harbour', '2026-07-22T17:15Z', '2026-07-23T07:45Z'),
  sent(['S2'], 'north', 'hill', '2026-07-22T17:25Z', '2026-07-23T08:00Z'),
  sent(['C1'], 'south', 'river', '2026-07-29T17:10Z', '2026-07-30T08:05Z'),
  sent(['C2'], 'south', 'hill', '2026-08-12T17:00Z', '2026-08-13T08:15Z'),
  sent(['O1', 'O2'], 'two', 'carrier', '2026-09-03T14:30Z', '2026-09-03T14:50Z'),
  sent(['O1', 'O2'], 'carrier', 'north', '2026-09-03T15:10Z', '2026-09-04T16:20Z'),
  sent(['T1', 'T2'], 'one', 'south', '2026-09-11T16:10Z', '2026-09-15T08:30Z'),
  sent(['B3'], 'north', 'river', '2026-09-15T17:00Z', '2026-09-16T08:20Z'),
  sent(['O1'], 'north', 'hill', '2026-09-16T17:05Z', '2026-09-17T07:55Z'),
  sent(['T1'], 'south', 'river', '2026-09-23T17:00Z', '2026-09-24T08:00Z'),
  sent(['P1'], 'south', 'harbour', '2026-09-23T17:15Z', '2026-09-24T07:50Z'),
  sent(['C3'], 'two', 'south', '2026-09-25T15:20Z', '2026-09-29T08:10Z'),
  sent(['C3'], 'south', 'harbour', '2026-10-07T17:10Z', '2026-10-08T07:45Z'),
  sent(['I2'], 'one', 'carrier', '2026-10-08T14:40Z', '2026-10-08T15:00Z'),
  sent(['I2'], 'carrier', 'north', '2026-10-08T15:20Z', '2026-10-09T16:30Z'),
  sent(['I2'], 'north', 'harbour', '2026-10-21T17:05Z', '2026-10-22T07:50Z'),
  sent(['P2'], 'one', 'north', '2026-10-30T16:50Z', '2026-11-03T08:15Z'),
  sent(['A1'], 'north', 'harbour', '2026-11-11T17:25Z', '2026-11-12T07:40Z'),
  sent(['A2'], 'north', 'hill', '2026-11-11T17:35Z', '2026-11-12T08:00Z'),
  sent(['N1'], 'north', 'harbour', '2026-11-16T17:20Z', '2026-11-17T07:45Z'),
  sent(['I3'], 'one', 'carrier', '2026-11-18T14:35Z', '2026-11-18T14:55Z'),
  sent(['I3'], 'carrier', 'north', '2026-11-18T15:15Z'),
  sent(['M3'], 'north', 'river', '2026-11-19T17:05Z'),
  sent(['A3', 'A5'], 'north', 'harbour', '2026-11-19T17:25Z'),
];

function sent(
  units: readonly SsccKey[],
  from: PartnerKey,
  to: PartnerKey,
  shipped: string,
  received?: string,
): Consignment {
  return { units, from, to, shipped, ...(received === undefined ? {} : { received }) };
}
