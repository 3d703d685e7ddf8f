import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { LocaleProvider } from '../ui/LocaleProvider.tsx';
import { ErrorBoundary } from './errorBoundary.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
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

function Moody({ mood }: { readonly mood: { error: Error | undefined } }) {
  if (mood.error !== undefined) throw mood.error;
  return <h1>OK to dispense</h1>;
}

function fail(mood: { error: Error | undefined }): void {
  vi.spyOn(console, 'error').mockReturnValue();
  render(
    <LocaleProvider locale="en">
      <ErrorBoundary visit={1}>
        <Moody mood={mood} />
      </ErrorBoundary>
    </LocaleProvider>,
  );
}

test('a fault can be tried again without losing the page, and its details are there to be copied', async () => {
  const writeText = vi.fn(async (_: string) => undefined);
  vi.stubGlobal('navigator', { userAgent: 'Browser 1', clipboard: { writeText } });
  history.replaceState(null, '', '/01/09521001000017/21/SECRET');
  const mood: { error: Error | undefined } = { error: new Error('once') };
  fail(mood);
  expect(await screen.findByText('What you saved on this device is still there.')).toBeTruthy();
  fireEvent.click(screen.getByText('Copy the details'));
  expect(await screen.findByText('Copied')).toBeTruthy();
  const copied = writeText.mock.lastCall?.[0] ?? '';
  expect(copied).toMatch(/^Error: once\n/);
  expect(copied).toMatch(/\ntheriac \d.*\nBrowser 1$/);
  expect(copied).not.toContain('SECRET');
  mood.error = undefined;
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.getByText('OK to dispense')).toBeTruthy();
});

test.each([
  'Failed to fetch dynamically imported module: https://app.example/assets/x.js',
  'Importing a module script failed.',
  'error loading dynamically imported module: https://app.example/assets/x.js',
])('a part of the app that did not arrive is told from a fault: %s', async (message) => {
  fail({ error: new TypeError(message) });
  expect(await screen.findByText(/Check the connection/)).toBeTruthy();
  // Asking again for what the browser has given up would only fail again.
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Load again' })).toBeTruthy();
});
