import { expect, test } from 'vitest';
import {
  date,
  found,
  genuineEvidence,
  NOW,
  PACK,
  PHARMACY_GLN,
  SSCC,
  unread,
} from '../../../test/genuineEvidence.ts';
import type { Evidence, UnitEvidence } from '../../domain/evidence.ts';
import { judge } from '../../domain/judge.ts';
import type { Reason } from '../../domain/ledger.ts';
import type { BasketAct } from './basketAct.ts';
import { basketPlan } from './basketPlan.ts';
import type { CounterRow } from './counterRow.ts';
import { wholeUnits } from './wholeUnits.ts';

const none = new Map<string, string>();
const dispense: BasketAct = { kind: 'dispense' };
const damaged: BasketAct = { kind: 'decommission', reason: 'damaged' };

function packRow(evidence: Evidence, index = 7, more: Partial<CounterRow> = {}): CounterRow {
  const viewer = { kind: 'pharmacist', here: PHARMACY_GLN, job: 'dispense' } as const;
  const verdict = judge({ ok: true, pack: PACK }, evidence, viewer, NOW);
  const packRef = { lot: '0x01', sscc: BigInt(SSCC), index, key: '0x02', proof: [] } as const;
  const isFound = evidence.membership.status === 'found';
  const reading = {
    evidence,
    reads: { roundTrips: 1, requests: 1, bytes: 1, ms: 1 },
    ...(isFound ? { packRef } : {}),
  };
  return {
    row: index,
    source: 'wedge',
    job: 'dispense',
    subject: { kind: 'pack', pack: PACK },
    at: 0,
    scans: 1,
    checking: false,
    inBasket: true,
    answer: { kind: 'pack', verdict, reading, now: NOW, at: 0 },
    ...more,
  };
}

const withState = (reason: Reason, partner = 3): Evidence => ({
  ...genuineEvidence(),
  state: found({ reason, of: 'pack', day: NOW.date, partner }),
});
const heldBy = (custodian: number, consignee?: number): Evidence => {
  const evidence = genuineEvidence();
  if (evidence.custody.status !== 'found') throw new Error('the sample has a custody');
  const position = { custodian, heldByAuthority: false, ...(consignee === undefined ? {} : { consignee }) };
  return { ...evidence, custody: found({ ...evidence.custody.value, position }) };
};

function oneAct(row: CounterRow, act: BasketAct) {
  const { acts, leftOut } = basketPlan([row], act, PHARMACY_GLN, none);
  return acts[0]?.act.kind ?? leftOut[0]?.left.why;
}

test.each<[string, Evidence, BasketAct, string]>([
  ['a genuine pack is dispensed', genuineEvidence(), dispense, 'dispense'],
  ['a pack at another pharmacy is dispensed out of custody', heldBy(4), dispense, 'dispense'],
  ['a pack on its way here is received first', heldBy(2, 3), dispense, 'on_its_way'],
  ['a stolen pack is not dispensed', withState('stolen'), dispense, 'outcome'],
  ['a pack dispensed here is not dispensed again', withState('dispensed'), dispense, 'outcome'],
  [
    'a pack nobody could check is not dispensed',
    { ...genuineEvidence(), state: unread() },
    dispense,
    'outcome',
  ],
  ['dispensing is undone within ten days', withState('dispensed'), { kind: 'undo' }, 'undo'],
  [
    'what another pharmacy dispensed is not undone',
    withState('dispensed', 4),
    { kind: 'undo' },
    'not_dispensed_here',
  ],
  ['an active pack is quarantined', genuineEvidence(), { kind: 'hold' }, 'hold_pack'],
  ['a pack elsewhere is not quarantined', heldBy(4), { kind: 'hold' }, 'not_here'],
  ['a pack on its way is not quarantined', heldBy(2, 3), { kind: 'hold' }, 'on_its_way'],
  ['a dispensed pack is not quarantined', withState('dispensed'), { kind: 'hold' }, 'not_active'],
  ['quarantine is lifted by whoever set it', withState('quarantined'), { kind: 'release' }, 'release_pack'],
  ['quarantine of another is not', withState('quarantined', 4), { kind: 'release' }, 'not_quarantined_here'],
  ['an active pack is taken out of trade', genuineEvidence(), damaged, 'decommission_pack'],
  ['a quarantined pack may be damaged', withState('quarantined'), damaged, 'decommission_pack'],
  [
    'a quarantined pack may not be exported',
    withState('quarantined'),
    { kind: 'decommission', reason: 'exported' },
    'not_active',
  ],
])('%s', (_, evidence, act, expected) => {
  expect(oneAct(packRow(evidence), act)).toBe(expected);
});

test('undo after ten days is said to be too late', () => {
  const evidence: Evidence = {
    ...genuineEvidence(),
    state: found({ reason: 'dispensed', of: 'pack', day: date('2026-11-09'), partner: 3 }),
  };
  expect(oneAct(packRow(evidence), { kind: 'undo' })).toBe('too_late');
});

test('a pack that is not on record is set aside by hand, and no act is made up for it', () => {
  const evidence: Evidence = { ...genuineEvidence(), membership: unread() };
  for (const kind of ['dispense', 'hold', 'release', 'undo'] as const)
    expect(basketPlan([packRow(evidence)], { kind }, PHARMACY_GLN, none).acts).toEqual([]);
});

test('every line is either planned or left out with a reason', () => {
  const rows = [packRow(genuineEvidence(), 1), packRow(withState('stolen'), 2), packRow(heldBy(2, 3), 3)];
  const { acts, leftOut } = basketPlan(rows, dispense, PHARMACY_GLN, none);
  expect([...acts, ...leftOut].map(({ row }) => row.row).sort()).toEqual([1, 2, 3]);
});

test('one pack in two lines is planned once', () => {
  const { acts, leftOut } = basketPlan(
    [packRow(genuineEvidence(), 1), { ...packRow(genuineEvidence(), 1), row: 2 }],
    dispense,
    PHARMACY_GLN,
    none,
  );
  expect(acts).toHaveLength(1);
  expect(leftOut).toMatchObject([{ left: { why: 'twice' } }]);
});

test('a pack in the basket of another till is left to it', () => {
  const { serial, gtin, lot, expiry } = PACK;
  const others = new Map([[JSON.stringify([gtin, serial, lot, expiry]), '2']]);
  const { leftOut } = basketPlan([packRow(genuineEvidence())], dispense, PHARMACY_GLN, others);
  expect(leftOut).toMatchObject([{ left: { why: 'other_till', till: '2' } }]);
});

test('a pack that is signed and not yet on the ledger is not signed again', () => {
  const signed = { name: '', label: {}, result: 'waiting', act: 'dispense' };
  const { leftOut } = basketPlan([packRow(genuineEvidence(), 1, { signed })], dispense, PHARMACY_GLN, none);
  expect(leftOut).toMatchObject([{ left: { why: 'signing' } }]);
});

const unitEvidence = (count: number): UnitEvidence => ({
  block: genuineEvidence().block,
  unit: found({ sscc: SSCC, kind: 'packs', count, status: 'active', sequence: 5 }),
  contents: unread(),
  custody: genuineEvidence().custody,
  reports: genuineEvidence().reports,
  corrections: genuineEvidence().corrections,
  partners: genuineEvidence().partners,
});

const leaving = (indices: readonly number[]) =>
  basketPlan(
    indices.map((index) => packRow(genuineEvidence(), index)),
    damaged,
    PHARMACY_GLN,
    none,
  ).acts;

test('all packs of a container that are taken out of trade are one act', async () => {
  const planned = await wholeUnits(leaving([0, 1, 2]), () => Promise.resolve(unitEvidence(3)));
  expect(planned).toHaveLength(1);
  expect(planned[0]?.act).toEqual({
    kind: 'decommission_unit',
    unit: { sscc: BigInt(SSCC), sequence: 5 },
    reason: 'damaged',
  });
  expect(planned[0]?.rows.map(({ row }) => row)).toEqual([0, 1, 2]);
});

test('a container of which packs are left stays as its packs', async () => {
  const planned = await wholeUnits(leaving([0, 1, 2]), () => Promise.resolve(unitEvidence(4)));
  expect(planned.map(({ act }) => act.kind)).toEqual(Array(3).fill('decommission_pack'));
});

test('a container with a pack in quarantine stays as its packs: its status would pass over that one', async () => {
  const quarantined = { ...withState('quarantined') };
  const { acts } = basketPlan(
    [packRow(genuineEvidence(), 0), packRow(quarantined, 1)],
    { kind: 'decommission', reason: 'destroyed' },
    PHARMACY_GLN,
    none,
  );
  expect(acts).toHaveLength(2);
  const planned = await wholeUnits(acts, () => Promise.resolve(unitEvidence(2)));
  expect(planned.map(({ act }) => act.kind)).toEqual(['decommission_pack', 'decommission_pack']);
});

test('a container that could not be read stays as its packs', async () => {
  const planned = await wholeUnits(leaving([0, 1, 2]), () =>
    Promise.resolve({ ...unitEvidence(3), unit: unread() }),
  );
  expect(planned).toHaveLength(3);
});

test('dispensing is never taken together: it could not be undone', async () => {
  const acts = basketPlan([packRow(genuineEvidence(), 0)], dispense, PHARMACY_GLN, none).acts;
  const planned = await wholeUnits(acts, () => Promise.reject(new Error('nobody asks for it')));
  expect(planned.map(({ act }) => act.kind)).toEqual(['dispense']);
});
