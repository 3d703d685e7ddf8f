import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { OUTCOMES, type ViewerKind } from '../domain/verdict.ts';
import { LOCALES, messages } from '../i18n/messages.ts';
import { outcomeStyle } from './outcomeStyle.ts';
import { SILHOUETTES } from './silhouettes.ts';
import { VerdictBand } from './VerdictBand.tsx';

afterEach(cleanup);

const VIEWERS: readonly ViewerKind[] = ['patient', 'pharmacist', 'inspector'];

for (const locale of LOCALES)
  test(`every outcome says its word, its sentence and what to do, beside its own shape (${locale})`, () => {
    for (const outcome of OUTCOMES)
      for (const viewer of VIEWERS) {
        const words = messages(locale).outcomes[outcome][viewer];
        const { container } = render(<VerdictBand outcome={outcome} {...words} />);
        const band = screen.getByRole('status');
        expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(words.word);
        expect(band.textContent).toContain(words.sentence);
        expect(band.textContent).toContain(words.next);
        expect(container.querySelector('svg')?.dataset.outcome).toBe(outcome);
        cleanup();
      }
  });

test('no two outcomes have the same shape', () => {
  const outlines = OUTCOMES.map((outcome) => JSON.stringify(SILHOUETTES[outcome]));
  expect(new Set(outlines).size).toBe(OUTCOMES.length);
});

test('only reds fill the window, and only "genuine" is filled with green', () => {
  const reds = OUTCOMES.filter((outcome) => outcomeStyle(outcome).bleed !== '');
  expect(reds.toSorted()).toEqual([
    'blocked',
    'duplicate',
    'label_mismatch',
    'unknown_lot',
    'unknown_serial',
    'untrusted_issuer',
    'used_elsewhere',
  ]);
  const greens = OUTCOMES.filter((outcome) => outcomeStyle(outcome).panel.includes('bg-genuine'));
  expect(greens).toEqual(['genuine']);
});

test('what could not be known is neither red nor green', () => {
  for (const outcome of ['could_not_check', 'unknown_product', 'no_serial', 'unreadable'] as const) {
    const { bleed, panel, shape, mark } = outcomeStyle(outcome);
    expect(`${bleed} ${panel} ${shape} ${mark}`).not.toMatch(/genuine|stop/);
  }
});
