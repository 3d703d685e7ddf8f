import { expect, test } from 'vitest';
import { isRed, OUTCOMES } from '../../domain/verdict.ts';
import { ALERTS } from '../../store/journal/figures.ts';
import { ACTIONS } from '../../store/journal/record.ts';
import { actionOf, alertChoices, needsReason } from './alertChoices.ts';

test.each(OUTCOMES.filter((outcome) => ALERTS.has(outcome)))(
  '%s, which counts as an alert, asks what was done, and may be left alone only last of all',
  (outcome) => {
    const choices = alertChoices(outcome);
    expect(choices[0]).toMatch(/^(suspect|quarantined)$/);
    expect(choices.at(-1)).toBe('none');
  },
);

test('no red can be recorded as dispensed, whatever was done about it', () => {
  for (const outcome of OUTCOMES.filter(isRed))
    for (const choice of alertChoices(outcome))
      expect(['dispensed', 'supplied_unverified', 'part_pack', 'ward_stock']).not.toContain(choice);
});

test('grey and green ask nothing', () => {
  for (const outcome of ['genuine', 'supplied', 'unknown_product', 'no_serial', 'unreadable'] as const)
    expect(alertChoices(outcome)).toEqual([]);
});

test('handing out something that is not green needs a reason, and every choice has a place in the journal', () => {
  expect(needsReason('dispensed') && needsReason('supplied_unverified')).toBe(true);
  for (const outcome of OUTCOMES)
    for (const choice of alertChoices(outcome)) expect(ACTIONS).toContain(actionOf(choice));
});
