import { expect, test } from 'vitest';
import {
  date,
  found,
  genuineEvidence,
  MAKER_GLN,
  NOW,
  PHARMACY_GLN,
  recorded,
  step,
  unread,
  WHOLESALER_GLN,
} from '../../test/genuineEvidence.ts';
import type { CustodyStep } from '../domain/custody.ts';
import type { Fact } from '../domain/fact.ts';
import type { PackState } from '../domain/ledger.ts';
import { type TimelineRow, timelineRows } from './timelineRows.ts';

const { custody, partners } = genuineEvidence();
const active: Fact<PackState> = found({ reason: 'active', of: 'pack' });
const HOUR = 3600;

function rowsOf(steps: readonly CustodyStep[], custodian = 3, consignee?: number, state = active) {
  const position = { custodian, heldByAuthority: false, ...(consignee === undefined ? {} : { consignee }) };
  return timelineRows({ custody: found({ steps, position }), state, partners, now: NOW.time });
}

const kinds = (rows: readonly TimelineRow[]) =>
  rows.map((row) => (row.kind === 'step' ? row.step.kind : row.kind));

const made = step(1, 'commissioned', 1, '2026-10-28T11:00:00Z');
const shipped = step(2, 'shipped', 1, '2026-10-31T16:00:00Z', { counterparty: 2 });
const received = step(3, 'received', 2, '2026-11-01T08:00:00Z', { counterparty: 1 });

test('a whole trail runs from here to the maker, with a road leg for every hand-over', () => {
  const rows = timelineRows({ custody, state: active, partners, now: NOW.time });
  expect(kinds(rows)).toEqual(['received', 'road', 'shipped', 'received', 'road', 'shipped', 'commissioned']);
  expect(rows[0]).toMatchObject({ party: { partner: { gln: PHARMACY_GLN } }, licence: 'valid', faults: [] });
});

test('a road leg lasts from shipping to receiving, as the partners state it', () => {
  expect(rowsOf([made, shipped, received], 2)[1]).toMatchObject({ kind: 'road', seconds: 16 * HOUR });
});

test('goods under way show how long since and to whom', () => {
  const [road] = rowsOf([made, shipped], 1, 2);
  expect(road).toMatchObject({
    kind: 'road',
    seconds: NOW.time - shipped.claimedAt,
    to: { partner: { name: 'North Wholesale' } },
  });
});

test('a hold on the road does not end the road; a cancelled shipment does', () => {
  const held = step(3, 'held', 4, '2026-11-01T00:00:00Z');
  const cancelled = step(3, 'shipment_cancelled', 1, '2026-11-01T00:00:00Z');
  const again = step(4, 'held', 1, '2026-11-02T00:00:00Z');
  expect(kinds(rowsOf([made, shipped, held, received], 2))).toEqual([
    'received',
    'road',
    'held',
    'road',
    'shipped',
    'commissioned',
  ]);
  expect(kinds(rowsOf([made, shipped, cancelled, again], 1))).toEqual([
    'held',
    'shipment_cancelled',
    'road',
    'shipped',
    'commissioned',
  ]);
});

test('a hand-over that nobody recorded stands as a gap right before the step of the new holder', () => {
  const stranger = step(3, 'shipped', 3, '2026-11-02T08:00:00Z', { counterparty: 4 });
  const taken = step(4, 'received', 4, '2026-11-03T08:00:00Z', { counterparty: 3 });
  const rows = rowsOf([made, stranger, taken], 4);
  expect(kinds(rows)).toEqual(['received', 'road', 'shipped', 'gap', 'commissioned']);
  expect(rows[3]).toMatchObject({ from: { index: 1 }, to: { index: 3 } });
});

test('a present holder nobody handed it to stands as a gap at the top', () => {
  const rows = rowsOf([made, shipped, received], 4);
  expect(kinds(rows)[0]).toBe('gap');
  expect(rows[0]).toMatchObject({ from: { index: 2 }, to: { index: 4 } });
});

test('every one of several gaps stands at its own step', () => {
  const second = step(2, 'shipped', 2, '2026-10-30T08:00:00Z', { counterparty: 3 });
  const third = step(3, 'received', 4, '2026-10-31T08:00:00Z', { counterparty: 2 });
  expect(kinds(rowsOf([made, second, third], 3))).toEqual([
    'gap',
    'received',
    'gap',
    'road',
    'shipped',
    'gap',
    'commissioned',
  ]);
});

test('a step dated before the one it follows is faulty and has no road leg of negative length', () => {
  const early = step(3, 'received', 2, '2026-10-31T15:00:00Z', { counterparty: 1 });
  const rows = rowsOf([made, shipped, early], 2);
  expect(kinds(rows)).toEqual(['received', 'shipped', 'commissioned']);
  expect(rows[0]).toMatchObject({ faults: ['overlap'] });
});

test('a step that its own partner dates before the one it follows is faulty', () => {
  const early = step(3, 'shipped', 2, '2026-10-31T15:00:00Z', { counterparty: 3 });
  const late = step(2, 'received', 2, '2026-10-31T16:00:00Z', { counterparty: 1 });
  expect(rowsOf([made, late, early], 2, 3)[1]).toMatchObject({ faults: ['backwards'] });
});

test('who acts again without having been given the goods back had them with somebody else at once', () => {
  const second = step(2, 'shipped', 2, '2026-10-30T08:00:00Z', { counterparty: 3 });
  const again = step(3, 'shipped', 1, '2026-10-31T08:00:00Z', { counterparty: 3 });
  const gaps = rowsOf([made, second, again], 1, 3).filter(({ kind }) => kind === 'gap');
  expect(gaps).toMatchObject([
    { from: { index: 2 }, to: { index: 1 }, overlap: true },
    { from: { index: 1 }, to: { index: 2 }, overlap: false },
  ]);
});

test('goods that cannot have come so far so fast are a fault of the step', () => {
  const places = [
    { gln: MAKER_GLN, name: 'Basel', country: 'CH', latitude: 47.56, longitude: 7.59 },
    { gln: WHOLESALER_GLN, name: 'Porto', country: 'PT', latitude: 41.16, longitude: -8.63 },
  ];
  const [, maker] = [...partners][0] ?? [];
  if (maker?.status !== 'found') throw new Error('the maker is part of the evidence');
  const steps = [
    step(1, 'commissioned', 1, '2026-10-31T10:00:00Z', { place: MAKER_GLN }),
    step(2, 'shipped', 1, '2026-10-31T10:30:00Z', { place: WHOLESALER_GLN }),
  ];
  const rows = timelineRows({
    custody: found({ steps, position: { custodian: 1, heldByAuthority: false } }),
    partners: new Map([...partners, [1, found({ ...maker.value, places })]]),
    now: NOW.time,
  });
  expect(rows[0]).toMatchObject({ faults: ['speed'] });
});

test('clocks that differ by five minutes are no fault', () => {
  const soon = step(3, 'received', 2, '2026-10-31T15:55:00Z', { counterparty: 1 });
  expect(rowsOf([made, shipped, soon], 2)[0]).toMatchObject({ faults: [] });
});

test('a step without a licence is faulty where it needs one, and only there', () => {
  const [, maker] = [...partners][0] ?? [];
  if (maker?.status !== 'found') throw new Error('the maker is part of the evidence');
  const unlicensed = new Map([...partners, [1, found({ ...maker.value, licences: [] })]]);
  const held = step(2, 'held', 1, '2026-10-31T16:00:00Z');
  const rows = timelineRows({
    custody: found({ steps: [made, held], position: { custodian: 1, heldByAuthority: false } }),
    partners: unlicensed,
    now: NOW.time,
  });
  expect(rows).toMatchObject([
    { licence: 'none', faults: [] },
    { licence: 'none', faults: ['none'] },
  ]);
});

test('a partner that could not be read is named by its number, without a licence', () => {
  const rows = timelineRows({ custody, state: active, partners: new Map(), now: NOW.time });
  expect(rows[0]).toMatchObject({ party: { index: 3 }, faults: [] });
  expect(rows[0]).not.toHaveProperty('licence');
});

test('a dispensed pack has its own end on top of the custody of its container', () => {
  const { transaction, logIndex } = recorded(300, '2026-11-18T10:00:00Z');
  const state: Fact<PackState> = found({
    reason: 'dispensed',
    day: date('2026-11-18'),
    partner: 3,
    of: 'pack',
    stated: { time: NOW.time - 40 * HOUR, transaction, logIndex },
  });
  const rows = rowsOf([made, shipped, received], 2, undefined, state);
  expect(rows[0]).toMatchObject({ kind: 'state', reason: 'dispensed', bad: false, day: '2026-11-18' });
});

test('a container taken out of trade says so once', () => {
  const gone = step(4, 'decommissioned', 2, '2026-11-02T08:00:00Z', { reason: 'stolen' });
  const state: Fact<PackState> = found({ reason: 'stolen', of: 'unit' });
  expect(kinds(rowsOf([made, shipped, received, gone], 2, undefined, state))[0]).toBe('decommissioned');
});

test('what could not be read is a row of its own, never an empty trail', () => {
  const rows = timelineRows({ custody: unread(), state: active, partners, now: NOW.time });
  expect(rows).toMatchObject([{ kind: 'unread', fact: 'custody' }]);
  expect(kinds(rowsOf([made], 1, undefined, unread()))).toEqual(['unread', 'commissioned']);
});
