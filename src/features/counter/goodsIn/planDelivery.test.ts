import { expect, test } from 'vitest';
import {
  found,
  literal,
  NOW,
  PACK,
  PHARMACY_GLN,
  partner,
  SSCC,
  unread,
} from '../../../../test/genuineEvidence.ts';
import { packKey, packTag } from '../../../chain/packKey.ts';
import type { UnitEvidence } from '../../../domain/evidence.ts';
import { parseSerial, type Sscc } from '../../../domain/identifiers.ts';
import type { ListedPack, UnitPacksEvidence } from '../../../domain/unitPacks.ts';
import type { ContainerChoice } from '../../../store/journal/record.ts';
import type { CounterRow } from '../counterRow.ts';
import { deliveryOf } from './delivery.ts';
import { countRecord, namedActs, oddities, planDelivery } from './planDelivery.ts';

const SENDER = 4;
const HERE = 7;
const ofSerial = (serial: string) => ({ ...PACK, serial: literal(parseSerial(serial)) });

const common = { source: 'wedge', at: 0, scans: 1, checking: false, inBasket: false } as const;

function packRow(row: number, serial: string, mark?: CounterRow['mark']): CounterRow {
  return {
    ...{ ...common, row, job: 'goods_in', subject: { kind: 'pack', pack: ofSerial(serial) } },
    ...(mark === undefined ? {} : { mark }),
  };
}

function unitRow(
  position: { readonly custodian: number; readonly consignee?: number },
  choice?: ContainerChoice,
): CounterRow {
  const evidence: UnitEvidence = {
    block: unread(),
    unit: found({ sscc: SSCC, kind: 'packs', count: 3, status: 'active', sequence: 5 }),
    contents: unread(),
    custody: found({ steps: [], position: { ...position, heldByAuthority: false } }),
    reports: unread(),
    corrections: unread(),
    partners: new Map([[HERE, found(partner(HERE, PHARMACY_GLN, 'Harbour', 'pharmacy'))]]),
  };
  return {
    ...{ ...common, row: 1, job: 'goods_in', subject: { kind: 'unit', sscc: SSCC } },
    answer: { kind: 'unit', evidence, now: NOW, at: 0 },
    ...(choice === undefined ? {} : { choice }),
  };
}

const ON_ITS_WAY = { custodian: SENDER, consignee: HERE };

/** A container with packs A, B and C. */
const lists = new Map<Sscc, UnitPacksEvidence>([
  [
    SSCC,
    {
      sscc: SSCC,
      block: unread(),
      unit: unread(),
      position: unread(),
      contents: found(true),
      partners: new Map(),
      holds: [
        {
          sscc: SSCC,
          packs: found(
            ['A', 'B', 'C'].map((serial, index): ListedPack => {
              const { gtin, lot } = PACK;
              const tag = packTag(packKey(gtin, ofSerial(serial).serial));
              return { gtin, lot, index, tag, state: { reason: 'active', of: 'pack' } };
            }),
          ),
        },
      ],
    },
  ],
]);

const delivery = (rows: readonly CounterRow[]) => deliveryOf(rows, lists, PHARMACY_GLN, 'goods_in');
const whyNot = (rows: readonly CounterRow[], of = lists) =>
  planDelivery(deliveryOf(rows, of, PHARMACY_GLN, 'goods_in'), 'goods_in').leftOut.map(({ why }) => why);

test('a container of which packs were scanned is received; its act names its line and theirs alone', () => {
  const got = delivery([unitRow(ON_ITS_WAY), packRow(2, 'A'), packRow(3, 'X'), packRow(4, 'C')]);
  const plan = planDelivery(got, 'goods_in');
  expect(plan.leftOut).toEqual([]);
  expect(namedActs(plan, got, 'run', ({ sscc }) => sscc)).toEqual([
    { act: { kind: 'receive', unit: { sscc: BigInt(SSCC), sequence: 5 } }, name: SSCC, ref: 'run 1 2 4' },
  ]);
});

test('nothing is received that nobody has looked at, unless somebody says so', () => {
  expect(whyNot([unitRow(ON_ITS_WAY)])).toEqual(['nothing_counted']);
  expect(whyNot([unitRow(ON_ITS_WAY), packRow(2, 'X')])).toEqual(['nothing_counted']);
  expect(whyNot([unitRow(ON_ITS_WAY, { closed: true, act: 'receive' })])).toEqual([]);
  expect(whyNot([unitRow(ON_ITS_WAY)], new Map())).toEqual(['reading']);
});

test('what is signed waits for no signature: on its way, or recorded and not read again yet', () => {
  const signed = (result: string, checking: boolean): CounterRow => ({
    ...unitRow(ON_ITS_WAY, { closed: true, act: 'receive' }),
    ...{ checking, signed: { act: 'receive', name: SSCC, row: 1, label: { sscc: SSCC }, result } },
  });
  expect(whyNot([signed('waiting', false)])).toEqual(['signing']);
  expect(whyNot([signed('waiting', true)])).toEqual(['signing']);
  // The answer in view is from before it was recorded.
  expect(whyNot([signed('recorded', true)])).toEqual(['signing']);
  expect(whyNot([signed('stands', true)])).toEqual(['signing']);
  // Nothing of these stands there: they wait for another signature.
  expect(whyNot([signed('refused', true)])).toEqual([]);
  expect(whyNot([signed('not_recorded', false)])).toEqual([]);
});

test('a refusal and a return need a reason; a return needs somebody who sent it', () => {
  expect(whyNot([unitRow(ON_ITS_WAY, { closed: false, act: 'refuse' })])).toEqual(['no_reason']);
  expect(whyNot([unitRow(ON_ITS_WAY, { closed: false, act: 'refuse', reason: 'lost' })])).toEqual([]);
  const back = deliveryOf([unitRow({ custodian: HERE })], lists, PHARMACY_GLN, 'return');
  expect(planDelivery(back, 'return').leftOut[0]?.why).toBe('nobody_to_send_to');
});

test('what is on its way to somebody else, or elsewhere, or here already is not received', () => {
  expect(whyNot([unitRow({ custodian: SENDER, consignee: 9 }), packRow(2, 'A')])).toEqual([
    'elsewhere_on_way',
  ]);
  expect(whyNot([unitRow({ custodian: SENDER }), packRow(2, 'A')])).toEqual(['elsewhere']);
  expect(whyNot([unitRow({ custodian: HERE }), packRow(2, 'A')])).toEqual(['here']);
});

test('the journal keeps scanned, inferred and missing apart, and each pack that is not as it should be', () => {
  const rows = [packRow(2, 'A', 'damaged'), packRow(3, 'X', 'suspect')];
  expect(countRecord('run', 'goods_in', delivery([unitRow(ON_ITS_WAY), ...rows]))).toMatchObject({
    containers: [{ expected: 3, scanned: 1, inferred: 0, missing: 2, missingLots: [{ packs: 2 }] }],
    packs: [
      { row: 2, why: 'damaged' },
      { row: 3, why: 'not_announced' },
      { row: 3, why: 'suspect' },
    ],
  });
  const closed = unitRow(ON_ITS_WAY, { closed: true, act: 'receive' });
  expect(countRecord('run', 'goods_in', delivery([closed, ...rows])).containers).toMatchObject([
    { expected: 3, scanned: 1, inferred: 2, missing: 0, missingLots: [] },
  ]);
});

test('while a list is not read no pack is said to be unannounced', () => {
  const got = deliveryOf([unitRow(ON_ITS_WAY), packRow(2, 'A')], new Map(), PHARMACY_GLN, 'goods_in');
  expect(got.packs.flatMap((pack) => oddities(pack, 'goods_in'))).toEqual(['unknown']);
});
