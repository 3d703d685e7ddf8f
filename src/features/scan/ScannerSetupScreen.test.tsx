import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { keyboardEvent, type ScannerKeyboard, scannerKeys } from '../../../test/scannerKeys.ts';
import { parseCalendarDate } from '../../domain/identifiers.ts';
import { scannerSetup } from '../../i18n/en/scannerSetup.ts';
import { scannerTestCodes } from '../../scanner/scannerTestCode.ts';
import type { ScannerReading } from '../../store/preferences.ts';
import { LocaleProvider } from '../../ui/LocaleProvider.tsx';
import { ScannerSetupScreen } from './ScannerSetupScreen.tsx';

const parsed = parseCalendarDate('2026-11-20');
if (!parsed.ok) throw new Error('no date');
const now = parsed.value;
const good = scannerTestCodes.gs1datamatrix;
const { faults, result } = scannerSetup;

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function show(reading?: ScannerReading) {
  const onReading = vi.fn();
  render(
    <LocaleProvider locale="en" timeZone="UTC">
      <ScannerSetupScreen {...{ reading, onReading, now }} />
    </LocaleProvider>,
  );
  return { onReading };
}

let time = 10_000;
function scan(text: string, keyboard?: ScannerKeyboard): void {
  time += 10_000;
  act(() => {
    for (const key of scannerKeys(text, keyboard)) {
      time += key.after;
      document.body.dispatchEvent(keyboardEvent(key, time));
    }
  });
}

test('draws both test codes', async () => {
  show();
  for (const name of Object.values(scannerSetup.codes.names)) {
    await waitFor(() =>
      expect(screen.getByRole('img', { name: scannerSetup.codes.picture(name) })).toBeTruthy(),
    );
  }
  expect(screen.getByText(result.waiting)).toBeTruthy();
});

test('a scanner that is set up well is said to be', () => {
  const { onReading } = show();
  scan(good);
  expect(screen.getByText(result.good)).toBeTruthy();
  expect(screen.queryByRole('button', { name: scannerSetup.use })).toBeNull();
  scan(scannerTestCodes['gs1-128'], { end: 'Tab' });
  expect(screen.getByText(result.good)).toBeTruthy();
  expect(onReading).not.toHaveBeenCalled();
});

test('missing separators cannot be made good for here', () => {
  show();
  scan(good, { separator: 'dropped' });
  expect(screen.getByText(result.bad)).toBeTruthy();
  expect(screen.getByText(faults['separators-missing'].way)).toBeTruthy();
  expect(screen.queryByRole('button', { name: scannerSetup.use })).toBeNull();
});

test('another keyboard is named, and this device can make good for it', () => {
  const { onReading } = show();
  scan(good, { scanner: 'fr' });
  expect(screen.getByText(result['usable-once'])).toBeTruthy();
  expect(screen.getByText(faults['keyboard-layout'].what('French'))).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: scannerSetup.use }));
  expect(onReading).toHaveBeenCalledWith({ layout: 'fr', prefix: '', suffix: '' });
});

test('what is made good for already is no fault of a scan, and can be given up', () => {
  const { onReading } = show({ layout: 'de', prefix: '', suffix: '' });
  scan(good, { scanner: 'de' });
  expect(screen.getByText(result.usable)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: scannerSetup.current.forget }));
  expect(onReading).toHaveBeenCalledWith(undefined);
});

test('a scanner put right meanwhile is noticed', () => {
  show({ layout: 'de', prefix: '', suffix: '' });
  scan(good);
  expect(screen.getByText(result['needed-no-more'])).toBeTruthy();
});

test('no Enter, and the pace of a person', () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  show();
  scan(good, { end: 'none', pace: 90 });
  act(() => void vi.advanceTimersByTime(2_000));
  expect(screen.getByText(faults['end-key-missing'].what)).toBeTruthy();
  expect(screen.getByText(faults['too-slow'].what('90'))).toBeTruthy();
});

test('text around the code is shown', () => {
  show();
  scan(`#${good}%%`);
  expect(screen.getByText(faults.prefix.what('#'))).toBeTruthy();
  expect(screen.getByText(faults.suffix.what('%%'))).toBeTruthy();
});
