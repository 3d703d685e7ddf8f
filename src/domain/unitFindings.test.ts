import { expect, test } from 'vitest';
import {
  absent,
  found,
  genuineEvidence,
  literal,
  recorded,
  SSCC,
  unread,
} from '../../test/genuineEvidence.ts';
import type { UnitEvidence } from './evidence.ts';
import { parseSscc } from './identifiers.ts';
import type { SuspectReport } from './ledger.ts';
import { unitFindings } from './unitFindings.ts';

const { block, custody, partners } = genuineEvidence();
const PALLET = literal(parseSscc('195210080000000017'));

const evidence = (more: Partial<UnitEvidence> = {}): UnitEvidence => ({
  ...{ block, custody, partners, contents: absent, reports: found([]), corrections: found([]) },
  unit: found({ sscc: SSCC, kind: 'packs', count: 24, status: 'active', sequence: 5 }),
  ...more,
});
const codes = (more: Partial<UnitEvidence>) => unitFindings(SSCC, evidence(more)).map(({ code }) => code);

test('a container whose trail is whole and of which nobody says anything', () => {
  expect(codes({})).toEqual(['trail_complete']);
});

test('what a report is about: the container, a pack in it, or a pallet that carried it', () => {
  const report = (more: Partial<SuspectReport>): SuspectReport => ({
    ...{ unit: SSCC, sequence: 1, ground: 'quality', note: '', partner: 2 },
    at: recorded(380, '2026-11-17T10:00:00Z'),
    ...more,
  });
  const reports = found([report({}), report({ packIndex: 7 }), report({ unit: PALLET })]);
  const about = unitFindings(SSCC, evidence({ reports })).map(({ params }) => params.of);
  expect(new Set(about)).toEqual(new Set(['unit', 'pack_inside', 'pallet', undefined]));
});

test('a step that was corrected, and a correction of a step that is not there', () => {
  const correction = (step: number) => ({
    ...{ unit: SSCC, step, reason: 'incorrect_data' as const, note: '', partner: 2 },
    at: recorded(385, '2026-11-12T10:00:00Z'),
  });
  expect(codes({ corrections: found([correction(4)]) })).toContain('step_corrected');
  expect(codes({ corrections: found([correction(9)]) })).toContain('fact_unread');
});

test.each(['custody', 'reports', 'corrections'] as const)('%s that could not be read is said', (name) => {
  const [first] = unitFindings(SSCC, evidence({ [name]: unread() }));
  expect(first).toMatchObject({ code: 'fact_unread', fact: name });
});

test('a partner that could not be read is said', () => {
  const named = new Map([...partners, [2, unread()] as const]);
  expect(codes({ partners: named })[0]).toBe('fact_unread');
});
