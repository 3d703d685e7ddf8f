import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { isRed, OUTCOMES } from '../../domain/verdict.ts';
import { en } from '../../i18n/en.ts';
import { LocaleProvider } from '../../ui/LocaleProvider.tsx';
import { HelpScreen } from './HelpScreen.tsx';
import { OutcomeHelpScreen } from './OutcomeHelpScreen.tsx';

afterEach(cleanup);

test('every answer is listed under the word its reader knows, and leads to its page', () => {
  render(
    <LocaleProvider locale="en">
      <HelpScreen viewer="pharmacist" />
    </LocaleProvider>,
  );
  const links = within(screen.getByRole('region', { name: 'All answers' })).getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href')).toSorted()).toEqual(
    OUTCOMES.map((outcome) => `/help/${outcome}`).toSorted(),
  );
  for (const outcome of OUTCOMES) expect(screen.getByText(en.outcomes[outcome].pharmacist.word)).toBeTruthy();
});

test.each(OUTCOMES)('the page about “%s” says what to do and whom to ask, for both', (outcome) => {
  render(
    <LocaleProvider locale="en">
      <OutcomeHelpScreen outcome={outcome} viewer="patient" />
    </LocaleProvider>,
  );
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(en.outcomes[outcome].patient.word);
  for (const name of ['If it is your medicine', 'If you work in a pharmacy']) {
    const card = within(screen.getByRole('region', { name }));
    expect(card.getAllByRole('listitem').length).toBeGreaterThan(0);
    expect(card.getByRole('heading', { name: 'Whom to ask' }).nextElementSibling?.textContent).not.toBe('');
  }
  // Whoever may have taken something bad is told where help is, before anything else.
  expect(screen.queryByText('If you feel unwell') !== null).toBe(isRed(outcome));
});

test('a patient is never told to dispense, undo or hand out', () => {
  for (const outcome of OUTCOMES)
    expect(en.help.outcomes[outcome].patient.steps.join(' ')).not.toMatch(/dispense|undo|hand out/i);
});
