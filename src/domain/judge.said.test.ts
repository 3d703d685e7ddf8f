import { describe, expect, it } from 'vitest';
import {
  absent,
  found,
  genuineEvidence,
  NOW,
  OTHER_PHARMACY_GLN,
  PACK,
  PHARMACY_GLN,
  recorded,
  SSCC,
} from '../../test/genuineEvidence.ts';
import type { Evidence } from './evidence.ts';
import { judge } from './judge.ts';
import type { Correction, ReportOutcome, SuspectReport } from './ledger.ts';

function verdict(change: Partial<Evidence>, here = PHARMACY_GLN) {
  const evidence = { ...genuineEvidence(), ...change };
  return judge({ ok: true, pack: PACK }, evidence, { kind: 'pharmacist', here }, NOW);
}

// Each name is a leaf of judge.tree.
describe('judge, what is said beside the facts', () => {
  describe('suspect reports', () => {
    const open: SuspectReport = {
      unit: SSCC,
      sequence: 1,
      ground: 'tampered',
      note: 'seal cut',
      partner: 2,
      at: recorded(380, '2026-11-17T10:00:00Z'),
    };
    const closed = (outcome: ReportOutcome): { reports: Evidence['reports'] } => ({
      reports: found([
        { ...open, closed: { outcome, note: '', partner: 4, at: recorded(390, '2026-11-19T10:00:00Z') } },
      ]),
    });
    const first = (change: Partial<Evidence>) => verdict(change).findings[0];

    it('open: caution, by whom and why', () => {
      expect(first({ reports: found([open]) })).toMatchObject({
        code: 'suspect_reported',
        outcome: 'caution',
        params: { partner: 'North Wholesale', date: '2026-11-17', ground: 'tampered' },
      });
    });
    it('closed as undetermined: caution, as while it was open', () => {
      expect(first(closed('undetermined'))).toEqual(first({ reports: found([open]) }));
    });
    it('closed as confirmed: caution, by whom it was confirmed', () => {
      expect(first(closed('confirmed'))).toMatchObject({
        code: 'suspect_confirmed',
        outcome: 'caution',
        params: { partner: 'Hill Pharmacy', date: '2026-11-19', ground: 'tampered' },
      });
    });
    it('closed as unfounded: genuine, without a word', () => {
      expect(verdict(closed('unfounded'))).toEqual(verdict({}));
    });
    it('beside another caution: the report leads', () => {
      const { findings } = verdict({ reports: found([open]) }, OTHER_PHARMACY_GLN);
      expect(findings.map(({ code }) => code).slice(0, 2)).toEqual(['suspect_reported', 'held_elsewhere']);
    });
    it('missing for a pack that is there: could_not_check', () => {
      expect(verdict({ reports: absent }).outcome).toBe('could_not_check');
    });
  });

  describe('corrections', () => {
    const correction = (step: number): Correction => ({
      unit: SSCC,
      step,
      reason: 'incorrect_data',
      note: 'wrong time',
      partner: 2,
      at: recorded(385, '2026-11-12T10:00:00Z'),
    });
    it('of a step: genuine, with a note', () => {
      const change = { corrections: found([correction(4)]) };
      const { outcome, findings } = verdict(change);
      expect(outcome).toBe('genuine');
      expect(findings[0]).toMatchObject({
        code: 'step_corrected',
        outcome: 'note',
        params: { partner: 'North Wholesale', date: '2026-11-12', step: 'shipped', reason: 'incorrect_data' },
      });
    });
    it('of a step that is not there: could_not_check', () => {
      expect(verdict({ corrections: found([correction(9)]) }).outcome).toBe('could_not_check');
    });
  });

  it('the word of one node, which proves nothing: genuine, with a note', () => {
    const node = 'https://node.example';
    const { block } = genuineEvidence();
    if (block.status !== 'found') throw new Error(block.status);
    const proof = { level: 'said', node, sources: [] } as const;
    const { outcome, findings } = verdict({ block: { ...block, proof } });
    expect(outcome).toBe('genuine');
    expect(findings[0]).toMatchObject({
      code: 'said_by_one_node',
      outcome: 'note',
      params: { node },
    });
  });
});
