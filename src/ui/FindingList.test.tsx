import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { genuineEvidence, NOW, PACK, PHARMACY_GLN, unread } from '../../test/genuineEvidence.ts';
import type { Evidence } from '../domain/evidence.ts';
import { judge } from '../domain/judge.ts';
import { FINDING_CODES } from '../domain/verdict.ts';
import { FindingList } from './FindingList.tsx';
import { findingWeight } from './FindingMark.tsx';
import { LocaleProvider } from './LocaleProvider.tsx';

afterEach(cleanup);

function show(evidence: Evidence) {
  const { findings } = judge(
    { ok: true, pack: PACK },
    evidence,
    { kind: 'pharmacist', here: PHARMACY_GLN, job: 'dispense' },
    NOW,
  );
  render(
    <LocaleProvider locale="en" timeZone="UTC">
      <FindingList findings={findings} evidence={evidence} />
    </LocaleProvider>,
  );
  return { findings, rows: screen.getAllByRole('listitem') };
}

test('every finding has a row, in the order of the verdict', () => {
  const { findings, rows } = show(genuineEvidence());
  expect(rows).toHaveLength(findings.length);
  expect(screen.getByText('The serial is in the lot, once.', { exact: false })).toBeTruthy();
});

test('the evidence of a finding names contract and block, and how strongly it is backed', () => {
  show(genuineEvidence());
  const [first] = screen.getAllByRole('group');
  expect(first?.textContent).toContain('proven against the block’s state root');
  expect(first?.textContent).toContain(`0x${'11'.repeat(20)}`);
  expect(first?.textContent).toContain('400');
});

test('what could not be read says why and which node failed', () => {
  const { rows } = show({
    ...genuineEvidence(),
    lot: unread({ code: 'node_timeout', node: 'http://127.0.0.1:8545' }),
  });
  const row = rows.find(({ textContent }) => textContent.includes('could not be read'));
  expect(row?.textContent).toContain('did not answer in time');
  expect(row?.textContent).toContain('http://127.0.0.1:8545');
});

test('a red finding weighs more than a note, and an unread one is neither good nor bad', () => {
  const [code] = FINDING_CODES;
  const weigh = (outcome: Parameters<typeof findingWeight>[0]['outcome'], status: 'found' | 'unread') =>
    findingWeight({ code, outcome, status, fact: 'lot', params: {} });
  expect(weigh('blocked', 'found')).toBe('bad');
  expect(weigh('caution', 'found')).toBe('check');
  expect(weigh('could_not_check', 'unread')).toBe('unread');
  expect(weigh('note', 'found')).toBe('note');
  expect(weigh('good', 'found')).toBe('good');
});
