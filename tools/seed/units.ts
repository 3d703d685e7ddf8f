import type { LotNumber } from './lots.ts';

/** A tote of the demo. */
export interface DemoUnit {
  /** Under a company prefix of the lot's maker. */
  readonly sscc: string;
  readonly lot: LotNumber;
  readonly packs: number;
  /** When its maker commissioned it. */
  readonly made: string;
  /** Golden packs in it, by name: they are its first packs. */
  readonly golden: readonly string[];
}

export const units = {
  B1: unit('195210010000000014', 'DEMO01B', 96, '2026-03-11T10:00Z', 'step_corrected'),
  B2: unit('195210010000000021', 'DEMO01B', 96, '2026-03-11T10:25Z'),
  B3: unit('195210010000000038', 'DEMO01B', 96, '2026-03-11T10:50Z'),
  I1: unit('195210010000000045', 'DEMO06A', 50, '2026-03-17T14:00Z', 'expired'),
  T3: unit('195210010000000052', 'DEMO05B', 40, '2026-04-15T09:15Z', 'expires_soon'),
  S3: unit('195210050000000010', 'DEMO04B', 60, '2026-05-12T13:20Z', 'withdrawn'),
  M1: unit('195210010000000069', 'DEMO03A', 120, '2026-06-03T09:00Z', 'without_lot', 'stolen', 'quarantined'),
  M2: unit('195210010000000076', 'DEMO03A', 120, '2026-06-03T09:30Z', 'held_elsewhere', 'used_elsewhere'),
  M3: unit('195210010000000083', 'DEMO03A', 120, '2026-06-03T10:00Z'),
  R1: unit('195210010000000090', 'DEMO03B', 120, '2026-06-24T09:10Z', 'recalled'),
  R2: unit('195210010000000106', 'DEMO03B', 60, '2026-06-24T09:40Z'),
  S1: unit('195210050000000027', 'DEMO04A', 60, '2026-07-07T10:30Z', 'duplicate'),
  S2: unit('195210050000000034', 'DEMO04A', 60, '2026-07-07T10:50Z', 'duplicate'),
  C1: unit('195210050000000041', 'DEMO08B', 48, '2026-07-15T08:30Z'),
  C2: unit('195210050000000058', 'DEMO08B', 48, '2026-07-15T08:45Z'),
  O1: unit('195210050000000065', 'DEMO07A', 100, '2026-09-01T13:10Z'),
  O2: unit('195210050000000072', 'DEMO07A', 100, '2026-09-01T13:35Z', 'on_hold'),
  T1: unit('195210010000000113', 'DEMO05A', 80, '2026-09-09T09:20Z'),
  T2: unit('195210010000000120', 'DEMO05A', 80, '2026-09-09T09:45Z', 'on_pallet'),
  C3: unit('195210050000000089', 'DEMO08A', 48, '2026-09-23T10:15Z', 'untrusted_issuer'),
  I2: unit('195210010000000137', 'DEMO06B', 50, '2026-10-06T13:45Z', 'suspect_reported'),
  A1: unit(
    '195210010000000144',
    'DEMO01A',
    96,
    '2026-10-28T11:00Z',
    'genuine',
    'genuine_link',
    'to_dispense',
    'used_here',
    'expiry_differs',
    'lot_differs',
  ),
  A2: unit('195210010000000151', 'DEMO01A', 96, '2026-10-28T11:20Z'),
  A3: unit('195210010000000168', 'DEMO01A', 240, '2026-10-28T11:40Z', 'in_transit_to_you'),
  A4: unit('195210010000000175', 'DEMO01A', 96, '2026-10-28T12:00Z', 'repacked', 'exported'),
  A5: unit('195210010000000182', 'DEMO01A', 24, '2026-10-28T12:20Z'),
  F1: unit('195210010000000205', 'DEMO05A', 24, '2026-09-09T10:10Z', 'free_sample'),
  I3: unit('195210010000000199', 'DEMO06B', 50, '2026-11-17T09:30Z'),
} as const satisfies Record<string, DemoUnit>;

export type UnitKey = keyof typeof units;

function unit(sscc: string, lot: LotNumber, packs: number, made: string, ...golden: string[]): DemoUnit {
  return { sscc, lot, packs, made, golden };
}
