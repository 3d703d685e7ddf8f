import { describe, expect, it } from 'vitest';
import type { Fact } from './fact.ts';
import { countDelivery } from './goodsIn.ts';
import { type Gtin14, type Lot, parseGtin14, parseLot, parseSscc, type Sscc } from './identifiers.ts';
import type { Reason } from './ledger.ts';
import type { ListedPack, UnitPacksEvidence } from './unitPacks.ts';

const unread = { status: 'unread', cause: { code: 'node_error' } } as const;
const found = <T>(value: T): Fact<T> => ({ status: 'found', value, proof: { level: 'proven', sources: [] } });
const parts = {
  gtin: parseGtin14('09521001000017'),
  lot: parseLot('DEMO01A'),
  one: parseSscc('195210010000000168'),
  two: parseSscc('195210010000000182'),
};
if (!parts.gtin.ok || !parts.lot.ok || !parts.one.ok || !parts.two.ok) throw new Error('identifiers');
const gtin: Gtin14 = parts.gtin.value;
const lot: Lot = parts.lot.value;
const one: Sscc = parts.one.value;
const two: Sscc = parts.two.value;

const pack = (tag: string, index: number, reason: Reason = 'active'): ListedPack => ({
  gtin,
  lot,
  index,
  tag,
  state: { reason, of: 'pack' },
});

function delivery(holds: UnitPacksEvidence['holds'], contents: Fact<true> = found(true)): UnitPacksEvidence {
  return { sscc: one, block: unread, unit: unread, position: unread, partners: new Map(), holds, contents };
}

const tote = { sscc: one, packs: found([pack('a', 0), pack('b', 1), pack('c', 2, 'repacked')]) };

describe('countDelivery', () => {
  it('keeps what was scanned apart from what is inferred', () => {
    const scans = [{ tag: 'a', outcome: 'genuine' }] as const;
    expect(countDelivery([delivery([tote])], scans, new Set()).units).toMatchObject([
      { expected: 2, scanned: 1, inferred: 0, open: 1 },
    ]);
    expect(countDelivery([delivery([tote])], scans, new Set([one])).units).toMatchObject([
      { expected: 2, scanned: 1, inferred: 1, open: 0 },
    ]);
  });

  it('counts a pack that is scanned twice once', () => {
    expect(countDelivery([delivery([tote])], [{ tag: 'a' }, { tag: 'a' }], new Set()).units).toMatchObject([
      { scanned: 1, open: 1 },
    ]);
  });

  it('says of each pack how it fits', () => {
    const { fits, surplus } = countDelivery(
      [delivery([tote, { sscc: two, packs: found([pack('d', 0)]) }])],
      [{ tag: 'd' }, { tag: 'c' }, { tag: 'x' }, { tag: 'x' }, {}],
      new Set(),
    );
    expect(fits).toEqual(['expected', 'not_in_it', 'not_announced', 'not_announced', 'not_announced']);
    expect(surplus).toBe(2);
  });

  it('never calls a pack unannounced while a list is unread', () => {
    const partly = [delivery([tote, { sscc: two, packs: unread }])];
    expect(countDelivery(partly, [{ tag: 'x' }], new Set()).fits).toEqual(['unknown']);
    expect(countDelivery([delivery([], unread)], [{ tag: 'x' }], new Set()).fits).toEqual(['unknown']);
    expect(countDelivery(partly, [], new Set([two])).units[1]).toMatchObject({
      expected: undefined,
      inferred: 0,
    });
  });

  it('counts what was marked, and what may not be kept', () => {
    expect(
      countDelivery(
        [delivery([tote])],
        [
          { tag: 'a', outcome: 'blocked', mark: 'damaged' },
          { tag: 'b', outcome: 'genuine', mark: 'suspect' },
        ],
        new Set(),
      ).units,
    ).toMatchObject([{ damaged: 1, suspect: 1, adverse: 1, scanned: 2 }]);
  });
});
