import { expect, test } from 'vitest';
import {
  absent,
  found,
  genuineEvidence,
  MAKER_GLN,
  PHARMACY_GLN,
  recorded,
  SSCC,
  step,
  unread,
} from '../../../test/genuineEvidence.ts';
import type { CustodyPosition } from '../../domain/custody.ts';
import type { UnitEvidence } from '../../domain/evidence.ts';
import type { SuspectReport } from '../../domain/ledger.ts';
import { unitFindings } from '../../domain/unitFindings.ts';
import { en } from '../../i18n/en.ts';
import { formats } from '../../i18n/formats.ts';
import { unitHeadline } from './unitHeadline.ts';

const { block, partners } = genuineEvidence();
const record = { sscc: SSCC, kind: 'packs', count: 24, status: 'active', sequence: 4 } as const;
const steps = [
  step(1, 'commissioned', 1, '2026-10-28T11:00:00Z'),
  step(2, 'shipped', 1, '2026-10-31T16:50:00Z', { counterparty: 2 }),
  step(3, 'received', 2, '2026-11-03T08:15:00Z', { counterparty: 1 }),
  step(4, 'shipped', 2, '2026-11-11T17:25:00Z', { counterparty: 3 }),
];

function evidence(position: Partial<CustodyPosition> = {}, more: Partial<UnitEvidence> = {}): UnitEvidence {
  return {
    block,
    partners,
    unit: found(record),
    contents: absent,
    reports: found([]),
    corrections: found([]),
    custody: found({ steps, position: { custodian: 2, heldByAuthority: false, ...position } }),
    ...more,
  };
}

const headline = (of: UnitEvidence, here = PHARMACY_GLN) =>
  unitHeadline(of, unitFindings(SSCC, of), here, en, formats('en', 'UTC'));

test('on its way here and on its way to somebody else are told apart', () => {
  const travelling = evidence({ consignee: 3 });
  expect(headline(travelling)).toEqual({
    word: 'On its way to you from North Wholesale',
    sentences: ['Since Nov 11, 2026, 5:25 PM.', 'It has not been received yet.'],
    tone: 'plain',
  });
  expect(headline(travelling, MAKER_GLN).word).toBe('On its way from North Wholesale to Harbour Pharmacy');
  expect(unitHeadline(travelling, [], undefined, en, formats('en')).word).not.toContain('to you');
});

test('at rest it is here, or at somebody who is named', () => {
  expect(headline(evidence({ custodian: 3 })).word).toBe('Recorded at your place');
  expect(headline(evidence({ custodian: 4 })).word).toBe('Recorded at Hill Pharmacy');
});

test('a partner that could not be read is never taken for the one who looks', () => {
  const unnamed = evidence({ custodian: 3 }, { partners: new Map([[3, unread()]]) });
  expect(headline(unnamed).word).toBe('Recorded at partner 3 (not read)');
});

test('a hold comes before the place, and says whose order it is', () => {
  expect(headline(evidence({ custodian: 3, heldBy: 2 }))).toMatchObject({
    word: 'On hold',
    sentences: [expect.stringMatching(/^On hold by North Wholesale/), 'Recorded at your place'],
    tone: 'stop',
  });
  expect(headline(evidence({ heldBy: 4, heldByAuthority: true })).sentences[0]).toContain(
    'by order of Hill Pharmacy',
  );
});

test('what was taken out of trade says so, even where its custody could not be read', () => {
  const stolen = found({ ...record, status: 'stolen' } as const);
  expect(headline(evidence({}, { unit: stolen }))).toMatchObject({ word: 'Reported stolen', tone: 'stop' });
  expect(headline(evidence({}, { unit: stolen, custody: unread() }))).toMatchObject({
    word: 'Reported stolen',
    tone: 'stop',
  });
});

test('absent and unread are two answers, and neither says where the container is', () => {
  expect(headline(evidence({}, { unit: absent }))).toMatchObject({ word: 'Not on record', tone: 'check' });
  const dark = headline(evidence({}, { unit: unread(), custody: unread() }));
  expect(dark).toMatchObject({ word: 'Could not be read', tone: 'quiet' });
  expect(dark.sentences[0]).toBe(en.causes.node_unreachable);
  expect(headline(evidence({}, { custody: unread() }))).toMatchObject({ tone: 'quiet' });
});

test('where nothing could be read, the reason is what is wrong with the block', () => {
  const dark = evidence(
    {},
    { unit: unread({ code: 'depends_on_unread' }), block: unread({ code: 'node_timeout' }) },
  );
  expect(headline(dark).sentences[0]).toBe(en.causes.node_timeout);
});

test('a container that somebody reported says so at once', () => {
  const report: SuspectReport = {
    ...{ unit: SSCC, sequence: 1, ground: 'tampered', note: '', partner: 4 },
    at: recorded(380, '2026-11-17T10:00:00Z'),
  };
  expect(headline(evidence({}, { reports: found([report]) }))).toMatchObject({
    word: 'Recorded at North Wholesale',
    sentences: [
      expect.anything(),
      'Hill Pharmacy reported this container as suspect on Nov 17, 2026: it looks tampered with.',
    ],
    tone: 'check',
  });
});

test('a container of which the reports could not be read is not called plain', () => {
  expect(headline(evidence({}, { reports: unread() })).tone).toBe('check');
});
