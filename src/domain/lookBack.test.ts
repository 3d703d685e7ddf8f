import { describe, expect, it } from 'vitest';
import { dateOfTime } from './calendar.ts';
import type { CustodyPosition, CustodyStep, StepKind } from './custody.ts';
import type { Fact } from './fact.ts';
import { parseGln, parseSscc } from './identifiers.ts';
import type { PackState, Partner, Reason } from './ledger.ts';
import { concerns, lookBack, partnerAt } from './lookBack.ts';
import type { LotUnitEvidence } from './lotEvidence.ts';

const sscc = valid(parseSscc('195210010000000175'));
const gln = valid(parseGln('9521003000008'));
const other = valid(parseGln('9521003000015'));
const DAY = 86_400;
const HERE = 3;
const unread = { status: 'unread', cause: { code: 'node_error' } } as const;

function valid<T>(parsed: { ok: true; value: T } | { ok: false }): T {
  if (!parsed.ok) throw new Error('not valid');
  return parsed.value;
}
const found = <T>(value: T): Fact<T> => ({ status: 'found', value, proof: { level: 'proven', sources: [] } });

const step = (day: number, kind: StepKind, partner: number, counterparty?: number): CustodyStep => ({
  kind,
  unit: sscc,
  carried: false,
  sequence: 1,
  partner,
  claimedAt: day * DAY,
  recorded: { block: day, time: day * DAY, transaction: '0x', logIndex: 0 },
  operator: '0x',
  ...(counterparty === undefined ? {} : { counterparty }),
});

const state = (reason: Reason, day?: number, partner?: number): PackState => ({
  reason,
  of: 'pack',
  ...(day === undefined ? {} : { day: dateOfTime(day * DAY) }),
  ...(partner === undefined ? {} : { partner }),
});

const came = [step(1, 'commissioned', 1), step(2, 'shipped', 1, HERE), step(5, 'received', HERE, 1)];

function unit(
  states: readonly PackState[],
  position: Partial<CustodyPosition> = {},
  steps: readonly CustodyStep[] = came,
): LotUnitEvidence {
  return {
    sscc,
    made: 'commissioned',
    unit: unread,
    packs: found(states.map((one, index) => ({ index, tag: '0x', state: one }))),
    custody: found({ steps, position: { custodian: HERE, heldByAuthority: false, ...position } }),
    reports: unread,
    corrections: unread,
  };
}

const of = (...units: LotUnitEvidence[]) => lookBack({ units: found(units) }, HERE);
const times = (count: number, one: PackState) => Array.from({ length: count }, () => one);

describe('lookBack', () => {
  it('tells what came, what is on the shelf and what was handed out, by day', () => {
    const states = [
      ...times(9, state('active')),
      state('dispensed', 7, HERE),
      state('dispensed', 6, HERE),
      state('dispensed', 7, HERE),
    ];
    const found = of(unit(states));
    expect(found).toMatchObject({ received: 12, onShelf: 9, dispensed: 3, quarantined: 0, unread: 0 });
    expect(found.arrivals).toEqual([{ time: 5 * DAY, packs: 12, from: 1 }]);
    expect(found.takenOut).toEqual([
      { reason: 'dispensed', day: dateOfTime(6 * DAY), packs: 1 },
      { reason: 'dispensed', day: dateOfTime(7 * DAY), packs: 2 },
    ]);
  });

  it('a pack that was taken back after dispensing is on the shelf again', () => {
    expect(of(unit([state('active_again', 8, HERE)]))).toMatchObject({ onShelf: 1, dispensed: 0 });
  });

  it('keeps what is on its way here and from here apart from the shelf', () => {
    const way = [step(1, 'commissioned', 1), step(2, 'shipped', 1, HERE)];
    const coming = unit(times(4, state('active')), { custodian: 1, consignee: HERE }, way);
    const going = unit(times(2, state('active')), { consignee: 1 });
    expect(of(coming, going)).toMatchObject({ toHere: 4, fromHere: 2, onShelf: 0, received: 2 });
  });

  it('says what is held back with its container, by the pharmacy or by an authority', () => {
    expect(of(unit([state('active')], { heldBy: HERE }))).toMatchObject({ onShelf: 1, held: 1 });
    expect(of(unit([state('active')], { heldByAuthority: true }))).toMatchObject({ held: 1 });
  });

  it('what somebody else handed out or destroyed is not counted here', () => {
    expect(of(unit([state('dispensed', 6, 4), state('destroyed', 6, 1)]))).toMatchObject({
      dispensed: 0,
      takenOut: [],
    });
  });

  it('a unit that could not be read is counted as that, and never as none', () => {
    const hidden = { ...unit([]), packs: unread };
    expect(of(hidden)).toMatchObject({ unread: 1, onShelf: 0 });
    expect(lookBack({ units: unread }, HERE).unread).toBe(1);
  });

  it('concerns nobody who never had, has or awaits any of it', () => {
    const elsewhere = unit([state('active')], { custodian: 2 }, [step(1, 'commissioned', 2)]);
    expect(concerns(of(elsewhere))).toBe(false);
    expect(concerns(of(unit([state('active')])))).toBe(true);
  });
});

describe('partnerAt', () => {
  const partner = { gln, places: [] as Partner['places'] } as Partner;
  it('finds a partner by its number or a place of it', () => {
    const place = { gln: other, name: '', country: 'NL', latitude: 0, longitude: 0 };
    expect(partnerAt(new Map([[7, found(partner)]]), gln)).toBe(7);
    expect(partnerAt(new Map([[7, found({ ...partner, places: [place] })]]), other)).toBe(7);
  });

  it('is not known where a partner could not be read, and absent where all were', () => {
    expect(partnerAt(new Map([[7, unread]]), gln)).toBe('unread');
    expect(partnerAt(new Map([[7, found(partner)]]), other)).toBeUndefined();
  });
});
