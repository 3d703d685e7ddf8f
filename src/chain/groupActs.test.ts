import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Groupable, groupActs, orderMatters, TRANSACTION_GAS } from './groupActs.ts';
import type { Act } from './recordAct.ts';
import { callKey } from './recordCall.ts';

fc.configureGlobal({ seed: 20261122, numRuns: 500 });

const zero = `0x${'00'.repeat(32)}` as const;
const pack = (sscc: number, index: number) => ({
  ...{ lot: zero, key: zero, proof: [] },
  ...{ sscc: BigInt(sscc), index },
});
const unit = (sscc: number) => ({ sscc: BigInt(sscc), sequence: 1 });
const dispense = (sscc: number, index: number): Groupable => ({
  act: { kind: 'dispense', pack: pack(sscc, index) },
  gas: 50_000,
});

const sscc = fc.integer({ min: 1, max: 4 });
const index = fc.integer({ min: 0, max: 9 });
const someAct: fc.Arbitrary<Act> = fc.oneof(
  fc
    .tuple(fc.constantFrom('dispense', 'undo', 'hold_pack', 'release_pack'), sscc, index)
    .map(([kind, of, at]): Act => ({ kind, pack: pack(of, at) })),
  fc
    .tuple(fc.constantFrom('destroyed', 'damaged'), sscc, index)
    .map(([reason, of, at]): Act => ({ kind: 'decommission_pack', reason, pack: pack(of, at) })),
  fc
    .tuple(fc.constantFrom('receive', 'hold_unit', 'release_unit', 'cancel_shipment'), sscc)
    .map(([kind, of]): Act => ({ kind, unit: unit(of) })),
  sscc.map((of): Act => ({ kind: 'ship', unit: unit(of), to: 3 })),
  sscc.map((of): Act => ({ kind: 'report_suspect', sscc: BigInt(of), ground: 'tampered', note: '' })),
);
const someItems = fc.array(
  fc.record({ act: someAct, gas: fc.integer({ min: 1, max: 100_000 }), contained: fc.boolean() }),
  { maxLength: 40 },
);
const someCap = fc.integer({ min: TRANSACTION_GAS, max: 600_000 });

test('every act is in exactly one call, and a call holds acts of one kind only', () => {
  fc.assert(
    fc.property(someItems, someCap, (items, cap) => {
      const groups = groupActs(items, cap);
      expect(groups.flat().toSorted((a, b) => a - b)).toEqual(items.map((_, i) => i));
      for (const group of groups) {
        const keys = group.map((i) => callKey((items[i] as Groupable).act));
        expect(new Set(keys).size).toBe(1);
        if (keys[0] === undefined) expect(group).toHaveLength(1);
      }
    }),
  );
});

test('acts whose order matters keep it', () => {
  fc.assert(
    fc.property(someItems, someCap, (items, cap) => {
      const order = groupActs(items, cap).flat();
      order.forEach((later, at) => {
        for (const earlier of order.slice(0, at))
          if (earlier > later) expect(orderMatters(items[later], items[earlier] as Groupable)).toBe(false);
      });
    }),
  );
});

test('no transaction needs more gas than the cap, unless one act alone does', () => {
  fc.assert(
    fc.property(someItems, someCap, (items, cap) => {
      for (const group of groupActs(items, cap)) {
        const gas = group.reduce((sum, i) => sum + (items[i]?.gas ?? 0), TRANSACTION_GAS);
        if (group.length > 1) expect(gas).toBeLessThanOrEqual(cap);
      }
    }),
  );
});

test('no two calls that follow each other could be one', () => {
  fc.assert(
    fc.property(someItems, (items) => {
      const groups = groupActs(items, Number.MAX_SAFE_INTEGER);
      const keys = groups.map(([i = -1]) => callKey((items[i] as Groupable).act));
      keys.forEach((key, n) => {
        const next = groups[n + 1];
        if (key === undefined || keys[n + 1] !== key || next === undefined) return;
        expect(groups[n]?.some((a) => next.some((b) => orderMatters(items[a], items[b] as Groupable)))).toBe(
          true,
        );
      });
    }),
  );
});

test('packs scanned in any order stand side by side by unit and position', () => {
  const items = [dispense(2, 7), dispense(1, 3), dispense(2, 1), dispense(1, 4)];
  expect(groupActs(items, 1_000_000)).toEqual([[1, 3, 2, 0]]);
  expect(groupActs(items, TRANSACTION_GAS + 100_000)).toEqual([
    [1, 3],
    [2, 0],
  ]);
});

test('what is received in a run is received before its packs are set aside', () => {
  const items: Groupable[] = [
    { act: { kind: 'receive', unit: unit(1) }, gas: 1 },
    { act: { kind: 'hold_pack', pack: pack(1, 0) }, gas: 1 },
    { act: { kind: 'receive', unit: unit(2) }, gas: 1 },
    { act: { kind: 'hold_pack', pack: pack(2, 0) }, gas: 1 },
  ];
  expect(groupActs(items, 1_000_000)).toEqual([[0], [1], [2], [3]]);
});
