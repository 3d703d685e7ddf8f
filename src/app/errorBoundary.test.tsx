import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { LocaleProvider } from '../ui/LocaleProvider.tsx';
import { ErrorBoundary } from './errorBoundary.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function Verdict({ broken }: { readonly broken: boolean }) {
  if (broken) throw new Error('a fault of ours');
  return <h1>OK to dispense</h1>;
}

const page = (visit: number, broken: boolean) => (
  <LocaleProvider locale="en">
    <ErrorBoundary visit={visit}>
      <Verdict broken={broken} />
    </ErrorBoundary>
  </LocaleProvider>
);

test('a fault takes the verdict from the screen, says so, and is over with the next visit', () => {
  // React reports the fault as well.
  vi.spyOn(console, 'error').mockReturnValue();
  const { rerender } = render(page(1, false));
  expect(screen.getByText('OK to dispense')).toBeTruthy();
  rerender(page(1, true));
  expect(screen.queryByText('OK to dispense')).toBeNull();
  expect(screen.getByRole('alert').textContent).toContain('our fault');
  expect(screen.getByText('Error: a fault of ours')).toBeTruthy();
  rerender(page(2, false));
  expect(screen.getByText('OK to dispense')).toBeTruthy();
});
