import { expect, test } from 'vitest';
import { type Finding, OUTCOMES, type Verdict, type ViewerKind } from '../../domain/verdict.ts';
import { nextAct } from './nextAct.ts';

const verdict = (outcome: Verdict['outcome'], findings: readonly Finding[] = []): Verdict => ({
  outcome,
  findings,
  codes: { cbvDisposition: 'active' },
  temperature: 'warm',
  ruleSet: '1',
});
const finding = (code: Finding['code'], params: Finding['params'] = {}): Finding => ({
  code,
  outcome: 'note',
  fact: 'state',
  status: 'found',
  params,
});
const as = (kind: ViewerKind) => ({ kind });

test.each(OUTCOMES)('%s: patients and inspectors are offered no act', (outcome) => {
  const all = verdict(outcome, [finding('used_here', { undoUntil: '2026-11-30' })]);
  expect(nextAct(all, as('patient'))).toBeUndefined();
  expect(nextAct(all, as('inspector'))).toBeUndefined();
});

test('only green and amber can be dispensed', () => {
  const offered = OUTCOMES.filter((outcome) => nextAct(verdict(outcome), as('pharmacist')) === 'dispense');
  expect(offered).toEqual(['caution', 'genuine']);
});

test('what is on its way is received before it is dispensed', () => {
  expect(nextAct(verdict('caution', [finding('in_transit_to_you')]), as('pharmacist'))).toBeUndefined();
});

test('dispensing is undone while the ten days last', () => {
  const used = (params: Finding['params']) => verdict('used_here', [finding('used_here', params)]);
  expect(nextAct(used({ undoUntil: '2026-11-30' }), as('pharmacist'))).toBe('undo');
  expect(nextAct(used({}), as('pharmacist'))).toBeUndefined();
});
