import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { date } from '../../../test/genuineEvidence.ts';
import type { Outcome } from '../../domain/verdict.ts';
import type { PendingScan } from '../../store/pending/pendingScan.ts';
import { LocaleProvider } from '../../ui/LocaleProvider.tsx';
import { graver } from './graver.ts';
import { LandedNotice } from './LandedNotice.tsx';
import { LateAlarm } from './LateAlarm.tsx';
import { scanName } from './scanName.ts';

afterEach(cleanup);

const TODAY = date('2026-11-20');
const AT = Date.parse('2026-11-20T14:02:00Z') / 1000;

function late(id: number, outcome: Outcome, more: Partial<PendingScan> = {}): PendingScan {
  return {
    id,
    text: `]d2010952100100001710DEMO01A\u001d21SN${id}`,
    ...{ source: 'scan', at: AT, till: '2', viewer: { kind: 'pharmacist' } },
    verdict: { outcome, findings: [], product: 'Amoxicillin', ruleSet: '3', at: AT + 60 },
    ...more,
  };
}

const inWords = (children: ReactNode) =>
  render(
    <LocaleProvider locale="en" timeZone="UTC">
      {children}
    </LocaleProvider>,
  );

test('a pack that was handed out and turns out red comes first, with the patient to be told', () => {
  const onSeen = vi.fn();
  const supplied = { reason: 'urgent', at: AT, till: '2' };
  const scans = [late(1, 'blocked'), late(2, 'unknown_serial', { suppliedUnverified: supplied })];
  inWords(<LateAlarm scans={scans} onSeen={onSeen} />);
  const [first] = screen.getAllByRole('note');
  expect(first?.textContent).toContain('Amoxicillin SN2: Serial not found');
  expect(first?.textContent).toMatch(
    /Already handed out on Nov 20, 2026, 2:02 PM, till 2\. Contact the patient now\./,
  );
  expect(screen.getByText('One more kept scan is red')).toBeTruthy();
  fireEvent.click(screen.getAllByRole('button', { name: 'I have taken care of it' })[0] ?? document.body);
  expect(onSeen).toHaveBeenCalledWith([2]);
});

test('many reds are counted, and come up one after the other', () => {
  inWords(<LateAlarm scans={[1, 2, 3, 4, 5].map((id) => late(id, 'blocked'))} onSeen={() => undefined} />);
  expect(screen.getAllByRole('note')).toHaveLength(1);
  expect(screen.getByText(/Find the pack and set it aside/)).toBeTruthy();
  expect(screen.getByText('4 more kept scans are red')).toBeTruthy();
});

test('what is not red is told once, with its answer, and taken note of together', () => {
  const onSeen = vi.fn();
  inWords(<LandedNotice scans={[late(1, 'genuine'), late(2, 'caution')]} onSeen={onSeen} />);
  expect(screen.getByText('2 kept scans are checked')).toBeTruthy();
  expect(screen.getByText(/^Amoxicillin SN1: OK to dispense/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Seen' }));
  expect(onSeen).toHaveBeenCalledWith([1, 2]);
});

test('a run of many answers sounds once for each step down', () => {
  const told: Outcome[] = [];
  const tell = graver((outcome) => told.push(outcome));
  for (const outcome of ['genuine', 'genuine', 'blocked', 'caution', 'duplicate'] as const) tell(outcome);
  expect(told).toEqual(['genuine', 'blocked', 'duplicate']);
});

test('a scan is called by what its label says until its product is known', () => {
  const { verdict: _, ...waiting } = late(7, 'genuine');
  expect(scanName(waiting, TODAY)).toBe('09521001000017 SN7');
  expect(scanName({ ...waiting, text: 'nothing of use' }, TODAY)).toBe('nothing of use');
});
