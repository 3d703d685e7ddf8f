import type { CustodyStep } from '../src/domain/custody.ts';
import type { Evidence } from '../src/domain/evidence.ts';
import type { Fact, Proof, UnreadCause } from '../src/domain/fact.ts';
import {
  parseCalendarDate,
  parseGln,
  parseGtin14,
  parseLot,
  parseSerial,
  parseSscc,
} from '../src/domain/identifiers.ts';
import type { Partner, Role } from '../src/domain/ledger.ts';
import type { PackIdentity } from '../src/domain/pack.ts';
import type { Now } from '../src/domain/verdict.ts';

type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false };

/** The value of a literal that is known to be well-formed. */
export function literal<T>(parsed: Parsed<T>): T {
  if (!parsed.ok) throw new Error('malformed literal in a test');
  return parsed.value;
}

export const date = (text: string) => literal(parseCalendarDate(text));
export const seconds = (iso: string) => Date.parse(iso) / 1000;

export const MAKER_GLN = literal(parseGln('9521001000000'));
export const WHOLESALER_GLN = literal(parseGln('9521002000009'));
export const PHARMACY_GLN = literal(parseGln('9521003000008'));
export const OTHER_PHARMACY_GLN = literal(parseGln('9521003000107'));
export const SSCC = literal(parseSscc('195210010000000014'));

export const PACK: PackIdentity & Required<PackIdentity> = {
  kind: 'pack',
  gtin: literal(parseGtin14('09521001000017')),
  lot: literal(parseLot('DEMO01A')),
  expiry: date('2028-03-31'),
  serial: literal(parseSerial('SN0100000001')),
};

export const NOW: Now = { date: date('2026-11-20'), time: seconds('2026-11-20T09:00:00Z') };

export const PROOF: Proof = { level: 'proven', sources: [{ contract: `0x${'11'.repeat(20)}`, block: 400 }] };

export const found = <T>(value: T): Fact<T> => ({ status: 'found', value, proof: PROOF });
export const absent: Fact<never> = { status: 'absent', proof: PROOF };
export const unread = (cause: UnreadCause = { code: 'node_unreachable' }): Fact<never> => ({
  status: 'unread',
  cause,
});

export const recorded = (block: number, iso: string) => ({
  block,
  time: seconds(iso),
  transaction: `0x${block.toString(16).padStart(64, '0')}`,
  logIndex: 0,
});

const REGISTERED = recorded(2, '2026-01-05T08:00:00Z');

export function partner(
  index: number,
  gln: Partner['gln'],
  name: string,
  role: Role,
  prefix?: string,
): Partner {
  return {
    index,
    gln,
    name,
    country: 'PT',
    group: 0,
    roles: [{ roles: [role], at: REGISTERED }],
    licences: [
      {
        kind: 'granted',
        number: `L-${index}`,
        from: REGISTERED.time,
        until: seconds('2031-01-01T00:00:00Z'),
        at: REGISTERED,
      },
    ],
    places: [],
    prefixes: prefix === undefined ? [] : [{ kind: 'granted', digits: prefix, at: REGISTERED }],
  };
}

export function step(
  sequence: number,
  kind: CustodyStep['kind'],
  by: number,
  iso: string,
  more: Partial<CustodyStep> = {},
): CustodyStep {
  return {
    kind,
    unit: SSCC,
    carried: false,
    sequence,
    partner: by,
    claimedAt: seconds(iso),
    recorded: recorded(100 + sequence, iso),
    operator: `0x${'22'.repeat(20)}`,
    ...more,
  };
}

/** Evidence of a pack that is genuine, active and held by the pharmacy PHARMACY_GLN (partner 3). */
export function genuineEvidence(): Evidence {
  return {
    subject: PACK,
    block: found({
      chainId: 31_337,
      number: 400,
      hash: `0x${'ab'.repeat(32)}`,
      time: NOW.time,
      agreed: ['http://127.0.0.1:8545'],
      asked: ['http://127.0.0.1:8545'],
    }),
    product: found({
      gtin: PACK.gtin,
      holder: 1,
      holders: [{ holder: 1, at: recorded(10, '2026-01-06T08:00:00Z') }],
      kind: 'medicine',
      name: 'Amoxicillin',
      strength: '500 mg',
      doseForm: 'capsule, hard',
      packSize: 20,
      atc: 'J01CA04',
      storage: { min: 15, max: 25 },
      readingsRequired: false,
      serialisedSince: date('2019-02-09'),
    }),
    lot: found({
      gtin: PACK.gtin,
      lot: PACK.lot,
      expiry: PACK.expiry,
      opener: 1,
      opened: recorded(50, '2026-10-28T10:00:00Z'),
      recalls: [],
      units: 3,
    }),
    membership: found({ places: [{ sscc: SSCC, index: 7 }] }),
    state: found({ reason: 'active', of: 'pack' }),
    custody: found({
      steps: [
        step(1, 'commissioned', 1, '2026-10-28T11:00:00Z'),
        step(2, 'shipped', 1, '2026-10-31T16:50:00Z', { counterparty: 2 }),
        step(3, 'received', 2, '2026-11-03T08:15:00Z', { counterparty: 1 }),
        step(4, 'shipped', 2, '2026-11-11T17:25:00Z', { counterparty: 3 }),
        step(5, 'received', 3, '2026-11-12T07:40:00Z', { counterparty: 2 }),
      ],
      position: { custodian: 3, heldByAuthority: false },
    }),
    reports: found([]),
    corrections: found([]),
    partners: new Map([
      [1, found(partner(1, MAKER_GLN, 'Demo Pharma One', 'manufacturer', '9521001'))],
      [2, found(partner(2, WHOLESALER_GLN, 'North Wholesale', 'wholesaler', '9521002'))],
      [3, found(partner(3, PHARMACY_GLN, 'Harbour Pharmacy', 'pharmacy', '9521003'))],
      [4, found(partner(4, OTHER_PHARMACY_GLN, 'Hill Pharmacy', 'pharmacy'))],
    ]),
  };
}
