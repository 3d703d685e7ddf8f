import { describe, expect, it } from 'vitest';
import { dateOfTime } from './calendar.ts';
import type { CustodyStep, StepKind } from './custody.ts';
import type { Fact } from './fact.ts';
import { parseSscc } from './identifiers.ts';
import type { PackState, Reason } from './ledger.ts';
import type { LotEvidence, LotUnitEvidence } from './lotEvidence.ts';
import { lotFlows } from './lotFlows.ts';
import { recallExposure } from './recallExposure.ts';

const parsed = parseSscc('195210010000000175');
if (!parsed.ok) throw new Error('no SSCC');
const unit = parsed.value;
const DAY = 86_400;
const unread = { status: 'unread', cause: { code: 'node_error' } } as const;
const found = <T>(value: T): Fact<T> => ({ status: 'found', value, proof: { level: 'proven', sources: [] } });

const step = (day: number, kind: StepKind, partner: number, counterparty?: number): CustodyStep => ({
  kind,
  unit,
  carried: false,
  sequence: 1,
  partner,
  claimedAt: day * DAY,
  recorded: { block: day, time: day * DAY, transaction: '0x', logIndex: 0 },
  operator: '0x',
  ...(counterparty === undefined ? {} : { counterparty }),
});

const pack = (reason: Reason, day?: number, partner?: number): PackState => ({
  reason,
  of: 'pack',
  ...(day === undefined ? {} : { day: dateOfTime(day * DAY) }),
  ...(partner === undefined ? {} : { partner }),
});

function lot(...units: { steps: CustodyStep[]; custodian: number; states: PackState[] }[]): LotEvidence {
  const value = units.map(
    ({ steps, custodian, states }): LotUnitEvidence => ({
      sscc: unit,
      made: 'commissioned',
      unit: unread,
      packs: found(states.map((state, index) => ({ index, tag: '0x', state }))),
      custody: found({ steps, position: { custodian, heldByAuthority: false } }),
      reports: unread,
      corrections: unread,
    }),
  );
  return { block: unread, product: unread, lot: unread, units: found(value), partners: new Map() };
}

/** Made by 1, by way of 2 to 3, where one of three packs was dispensed; another unit stayed with 2. */
const sold = lot(
  {
    steps: [
      step(1, 'commissioned', 1),
      step(2, 'shipped', 1, 2),
      step(3, 'received', 2, 1),
      step(5, 'shipped', 2, 3),
      step(6, 'received', 3, 2),
    ],
    custodian: 3,
    states: [pack('active'), pack('dispensed', 7, 3), pack('damaged', 4, 2)],
  },
  {
    steps: [step(1, 'commissioned', 1), step(4, 'received', 2, 1), step(9, 'held', 2)],
    custodian: 2,
    states: [pack('active'), pack('active')],
  },
);

describe('lotFlows', () => {
  it('counts the packs that were still there when the units were received', () => {
    expect(lotFlows(sold)).toMatchObject([
      { from: 1, to: 2, units: 2, packs: 5, first: 3 * DAY, last: 4 * DAY },
      { from: 2, to: 3, units: 1, packs: 2, first: 6 * DAY },
    ]);
  });

  it('leaves out what was received at another time', () => {
    expect(lotFlows(sold, { from: 4 * DAY, until: 5 * DAY })).toMatchObject([{ from: 1, to: 2, packs: 2 }]);
  });

  it('has nothing to say about units that are unread', () => {
    expect(lotFlows({ ...sold, units: unread })).toEqual([]);
  });
});

describe('recallExposure', () => {
  it('says who has what is left, who handed some out, and who was at the ledger since the recall', () => {
    expect(recallExposure(sold, 7 * DAY)).toEqual([
      expect.objectContaining({ partner: 2, received: 5, active: 2, otherwiseGone: 1, actedSince: 9 * DAY }),
      expect.objectContaining({ partner: 3, received: 2, active: 1, dispensed: 1, dispensedSince: 1 }),
      expect.objectContaining({ partner: 1, received: 5, firstReceipt: DAY, active: 0 }),
    ]);
    expect(recallExposure(sold, 8 * DAY).find(({ partner }) => partner === 3)).toMatchObject({
      dispensedSince: 0,
    });
  });

  it('counts nothing as later where there is no recall', () => {
    for (const one of recallExposure(sold)) {
      expect(one.dispensedSince).toBe(0);
      expect(one.actedSince).toBeUndefined();
    }
  });
});
