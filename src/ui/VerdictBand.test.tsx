import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { OUTCOMES, type ViewerKind } from '../domain/verdict.ts';
import { coreMessages, LOCALES } from '../i18n/messages.ts';
import { outcomeStyle } from './outcomeStyle.ts';
import { SILHOUETTES } from './silhouettes.ts';
import { VerdictBand } from './VerdictBand.tsx';

const VIEWERS: readonly ViewerKind[] = ['patient', 'pharmacist', 'inspector'];

for (const locale of LOCALES)
  test(`every outcome says its word, its sentence and what to do, beside its own shape (${locale})`, async () => {
    const { outcomes } = await coreMessages(locale);
    for (const outcome of OUTCOMES)
      for (const viewer of VIEWERS) {
        const { word, sentence, next } = outcomes[outcome][viewer];
        const { container, unmount } = render(
          <VerdictBand outcome={outcome} word={word} sentence={sentence} next={next} />,
        );
        const band = container.querySelector('[data-outcome]');
        expect(band?.querySelector('h1')?.textContent).toBe(word);
        expect(band?.textContent).toContain(sentence);
        expect(band?.textContent).toContain(next);
        expect(band?.querySelector('svg')?.dataset.outcome).toBe(outcome);
        unmount();
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
