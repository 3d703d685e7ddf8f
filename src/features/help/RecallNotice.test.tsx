import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { found, genuineEvidence, NOW, PACK, recorded } from '../../../test/genuineEvidence.ts';
import { judge } from '../../domain/judge.ts';
import type { LotRecord, Recall } from '../../domain/ledger.ts';
import { LocaleProvider } from '../../ui/LocaleProvider.tsx';
import { RecallNotice } from './RecallNotice.tsx';

afterEach(cleanup);

const at = recorded(400, '2026-11-18T09:00:00Z');

function show(changes: Partial<LotRecord>): string {
  const evidence = genuineEvidence();
  if (evidence.lot.status !== 'found') throw new Error('the sample has a lot');
  const lot = found({ ...evidence.lot.value, ...changes });
  const { findings } = judge({ ok: true, pack: PACK }, { ...evidence, lot }, { kind: 'patient' }, NOW);
  render(
    <LocaleProvider locale="en" timeZone="UTC">
      <RecallNotice findings={findings} lot={PACK.lot} />
    </LocaleProvider>,
  );
  return document.body.textContent ?? '';
}

const recall = (kind: Recall['class']): Recall => ({
  class: kind,
  notice: 'Too little of the active substance',
  effectiveAt: NOW.time,
  partner: 1,
  at,
});

test('a grave recall says how grave, by whom, why, and what to do', () => {
  const said = show({ recalls: [recall(1)] });
  expect(said).toContain('could seriously harm you');
  expect(said).toContain('calls back all packs of this lot, from Nov 20, 2026, 9:00 AM on.');
  expect(screen.getByText('Too little of the active substance')).toBeTruthy();
  expect(said).toContain('talk to a doctor today, even if you feel well');
  expect(said).toContain(`other packs of lot ${PACK.lot}`);
});

test('of several recalls the gravest decides what to do, and all are said', () => {
  const said = show({ recalls: [recall(3), recall(1)] });
  expect(said).toContain('harm is unlikely');
  expect(said).toContain('could seriously harm you');
  expect(said).toContain('talk to a doctor today, even if you feel well');
});

test('a mild recall and a withdrawal frighten nobody more than they must', () => {
  expect(show({ recalls: [recall(3)] })).not.toMatch(/even if you feel well|seriously/);
  cleanup();
  const said = show({ withdrawn: { notice: 'No longer made', partner: 1, at } });
  expect(said).toContain('took this lot off the market on Nov 18, 2026');
  expect(said).not.toMatch(/kind of recall|even if you feel well|–|undefined/);
});
