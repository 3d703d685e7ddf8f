import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { RULE_SET } from '../../domain/judge.ts';
import { REASONS } from '../../domain/ledger.ts';
import { FINDING_CODES, OUTCOMES } from '../../domain/verdict.ts';
import { en } from '../../i18n/en.ts';
import { LocaleProvider } from '../../ui/LocaleProvider.tsx';
import { RulesScreen } from './RulesScreen.tsx';

afterEach(cleanup);

function show(): string {
  const { container } = render(
    <LocaleProvider locale="en" timeZone="UTC">
      <RulesScreen />
    </LocaleProvider>,
  );
  return container.textContent ?? '';
}

test('every outcome and every finding is there, under the version that judges', () => {
  const page = show();
  expect(page).toContain(en.rules.version(RULE_SET));
  for (const code of [...OUTCOMES, ...FINDING_CODES])
    expect(screen.getAllByText(code, { exact: true }).length, code).toBeGreaterThan(0);
  for (const outcome of OUTCOMES)
    expect(
      screen.getByRole('heading', { level: 3, name: en.outcomes[outcome].pharmacist.word }),
    ).toBeTruthy();
});

test('a finding says what it rests on, what it is to whom, and what others call it', () => {
  show();
  const entry = screen.getByText('expiry_differs').closest('li');
  expect(entry?.textContent).toContain('Expiry printed Mar 31, 2029, on record Mar 31, 2028.');
  expect(entry?.textContent).toContain('Rests on: the lot and the label');
  expect(entry?.textContent).toContain('Expiry differs from the record');
  expect(entry?.textContent).toContain('Do not use this pack yet');
  for (const code of ['mismatch_instance', 'No_match_GTIN_Serial_Expiry', 'expiry mismatch'])
    expect(entry?.textContent).toContain(code);
});

test('every way of leaving trade has its own sentence', () => {
  const page = show();
  const leaving = REASONS.filter((reason) => !/active|stolen|quarantined/.test(reason));
  for (const reason of leaving) expect(page).toContain(en.leftWords[reason]);
});

test('no sentence has a hole', () => {
  expect(show()).not.toMatch(/–|undefined|NaN|Invalid/);
});
