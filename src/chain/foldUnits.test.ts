import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Reason } from '../domain/ledger.ts';
import { foldUnits, type PlanItem } from './foldUnits.ts';
import type { Act } from './recordAct.ts';

fc.configureGlobal({ seed: 20261122, numRuns: 300 });

const zero = `0x${'00'.repeat(32)}` as const;
const pack = (sscc: bigint, index: number) => ({ lot: zero, key: zero, proof: [], sscc, index });
const destroy = (index: number, sscc = 1n): Act => ({
  kind: 'decommission_pack',
  pack: pack(sscc, index),
  reason: 'destroyed',
});
const itemsOf = (acts: readonly Act[]): PlanItem[] => acts.map((act, i) => ({ act, gas: 50_000, of: [i] }));
const whole = (...reasons: Reason[]) => new Map([[1n, { sequence: 4, reasons }]]);
const kinds = (items: readonly PlanItem[]) => items.map(({ act }) => act.kind);

test('a unit leaves as a whole when every pack that is left in it is meant', () => {
  const [folded, ...rest] = foldUnits(
    itemsOf([destroy(0), destroy(2)]),
    whole('active', 'exported', 'active'),
  );
  expect(rest).toEqual([]);
  expect(folded).toMatchObject({
    act: { kind: 'decommission_unit', unit: { sscc: 1n, sequence: 4 }, reason: 'destroyed' },
    of: [0, 1],
  });
});

test.each<[string, Reason]>([
  ['is active and not meant', 'active'],
  ['is set aside, and would be stuck', 'quarantined'],
  ['was dispensed, and could not be undone', 'dispensed'],
])('a unit stays as its packs while one in it %s', (_, third) => {
  expect(kinds(foldUnits(itemsOf([destroy(0), destroy(1)]), whole('active', 'active', third)))).toEqual([
    'decommission_pack',
    'decommission_pack',
  ]);
});

test('a pack that is set aside itself, or another reason, keeps the packs apart', () => {
  expect(foldUnits(itemsOf([destroy(0), destroy(1)]), whole('active', 'quarantined'))).toHaveLength(2);
  const other: Act = { kind: 'decommission_pack', pack: pack(1n, 1), reason: 'stolen' };
  expect(foldUnits(itemsOf([destroy(0), other]), whole('active', 'active'))).toHaveLength(2);
});

test('what is to happen to the unit in between keeps its place', () => {
  const ship: Act = { kind: 'ship', unit: { sscc: 1n, sequence: 4 }, to: 3 };
  const items = itemsOf([destroy(0), ship, destroy(1)]);
  expect(foldUnits(items, whole('active', 'active'))).toEqual(items);
});

test('every act is carried out exactly once, whatever is folded', () => {
  const someAct = fc
    .tuple(fc.constantFrom(1n, 2n), fc.integer({ min: 0, max: 3 }), fc.boolean())
    .map(
      ([sscc, index, leaves]): Act =>
        leaves ? destroy(index, sscc) : { kind: 'dispense', pack: pack(sscc, index) },
    );
  const someReason = fc.constantFrom<Reason>('active', 'destroyed', 'quarantined', 'active_again');
  fc.assert(
    fc.property(fc.array(someAct), fc.array(someReason, { minLength: 1, maxLength: 4 }), (acts, reasons) => {
      const folded = foldUnits(itemsOf(acts), whole(...reasons));
      expect(folded.flatMap(({ of }) => of).toSorted((a, b) => a - b)).toEqual(acts.map((_, i) => i));
    }),
  );
});
