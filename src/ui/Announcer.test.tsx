import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Announcer } from './Announcer.tsx';
import { VerdictBand } from './VerdictBand.tsx';

afterEach(cleanup);

const page = (answer?: string) => (
  <Announcer>
    {answer !== undefined && (
      <VerdictBand key={answer} outcome="genuine" word={answer} sentence="Why." next="What to do." />
    )}
  </Announcer>
);

test('the place where answers are read out is there before the answer, and stays the same', () => {
  const { rerender } = render(page());
  const region = screen.getByRole('status');
  expect(region.textContent).toBe('');
  rerender(page('OK to dispense'));
  expect(screen.getByRole('status')).toBe(region);
  expect(region.textContent).toBe('OK to dispense. Why. What to do.');
});

test('the same answer after another scan is said anew', () => {
  const { rerender } = render(page('OK'));
  const region = screen.getByRole('status');
  rerender(page());
  expect(region.textContent).toBe('');
  rerender(page('OK'));
  expect(region.textContent).toContain('OK');
});
