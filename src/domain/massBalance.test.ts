import { describe, expect, it } from 'vitest';
import type { Fact } from './fact.ts';
import { parseSscc } from './identifiers.ts';
import type { Reason } from './ledger.ts';
import type { LotEvidence, LotUnitEvidence } from './lotEvidence.ts';
import { massBalance } from './massBalance.ts';

const parsed = parseSscc('195210010000000175');
if (!parsed.ok) throw new Error('no SSCC');
const sscc = parsed.value;

const unread = { status: 'unread', cause: { code: 'node_error' } } as const;
const found = <T>(value: T): Fact<T> => ({ status: 'found', value, proof: { level: 'proven', sources: [] } });

interface Made {
  readonly made?: LotUnitEvidence['made'];
  readonly custodian?: number;
  readonly consignee?: number;
  readonly heldBy?: number;
}

function unit(reasons: readonly Reason[], { made = 'commissioned', custodian = 1, ...position }: Made = {}) {
  const packs = reasons.map((reason, index) => ({
    index,
    tag: `0x${index}`,
    state: { reason, partner: 7, of: 'pack' as const },
  }));
  return {
    sscc,
    made,
    unit: unread,
    packs: found(packs),
    custody: found({ steps: [], position: { custodian, heldByAuthority: false, ...position } }),
    reports: unread,
    corrections: unread,
  } satisfies LotUnitEvidence;
}

function balance(...units: LotUnitEvidence[]) {
  const facts: LotEvidence = {
    block: unread,
    product: unread,
    lot: unread,
    units: found(units),
    partners: new Map(),
  };
  return massBalance(facts);
}

describe('massBalance', () => {
  it('counts what each holds, on its way and held back included', () => {
    expect(
      balance(
        unit(['active', 'active_again'], { custodian: 2 }),
        unit(['active'], { custodian: 2, consignee: 3 }),
        unit(['active'], { custodian: 1, heldBy: 9 }),
      ),
    ).toMatchObject({
      commissioned: 4,
      holdings: [
        { partner: 1, active: 1, shipped: 0, held: 1 },
        { partner: 2, active: 3, shipped: 1, held: 0 },
      ],
      departures: [],
      difference: 0,
    });
  });

  it('counts what is gone by reason and by who recorded it', () => {
    expect(balance(unit(['dispensed', 'dispensed', 'destroyed', 'active']))).toMatchObject({
      departures: [
        { reason: 'destroyed', partner: 7, packs: 1 },
        { reason: 'dispensed', partner: 7, packs: 2 },
      ],
      difference: 0,
    });
  });

  it('counts a repacked pack where it is now', () => {
    expect(
      balance(unit(['repacked', 'active']), unit(['dispensed'], { made: 'repacked', custodian: 4 })),
    ).toMatchObject({ commissioned: 2, repacked: { out: 1, in: 1 }, difference: 0 });
  });

  it('shows packs that were taken out and put nowhere', () => {
    expect(balance(unit(['repacked', 'repacked', 'active']))).toMatchObject({
      repacked: { out: 2, in: 0 },
      difference: 2,
    });
  });

  it('shows packs that come from nowhere', () => {
    expect(balance(unit(['active']), unit(['active'], { made: 'repacked' }))).toMatchObject({
      difference: -1,
    });
  });

  it('does not claim to balance while a unit is unread', () => {
    const known = unit(['active']);
    expect(balance(known, { ...known, packs: unread })).toMatchObject({
      commissioned: 1,
      unread: 1,
      difference: undefined,
    });
    expect(massBalance({ units: unread })).toBe(undefined);
  });
});
