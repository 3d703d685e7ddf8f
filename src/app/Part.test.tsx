import { cleanup, render, screen } from '@testing-library/react';
import { lazy } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LocaleProvider } from '../ui/LocaleProvider.tsx';
import { ErrorBoundary } from './errorBoundary.tsx';
import { Part } from './Part.tsx';

beforeEach(() => {
  // React reports what was caught as well.
  vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function show(load: () => Promise<{ default: () => null }>, silent = false) {
  const Aid = lazy(load);
  render(
    <LocaleProvider locale="en">
      <ErrorBoundary visit={1}>
        <h1>OK to dispense</h1>
        <Part silent={silent}>
          <Aid />
        </Part>
      </ErrorBoundary>
    </LocaleProvider>,
  );
}

const missing = new TypeError('Failed to fetch dynamically imported module: /assets/Aid.js');

test('a part that does not arrive leaves the verdict where it is, and says so', async () => {
  show(() => Promise.reject(missing));
  expect(await screen.findByText(/could not be loaded/)).toBeTruthy();
  expect(screen.getByText('OK to dispense')).toBeTruthy();
});

test('a part that nobody misses is missing without a word', async () => {
  const gone = vi.fn(() => Promise.reject(missing));
  show(gone, true);
  await vi.waitFor(() => expect(console.error).toHaveBeenCalled());
  expect(screen.queryByText(/could not be loaded/)).toBeNull();
  expect(screen.getByText('OK to dispense')).toBeTruthy();
});

test('a fault of ours in a part takes the screen with it', async () => {
  show(async () => ({
    default: () => {
      throw new Error('a fault of ours');
    },
  }));
  expect(await screen.findByRole('alert')).toBeTruthy();
  expect(screen.queryByText('OK to dispense')).toBeNull();
});
