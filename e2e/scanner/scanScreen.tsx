import '../../src/app/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { parseCalendarDate } from '../../src/domain/identifiers.ts';
import { ScanScreen } from '../../src/features/scan/ScanScreen.tsx';
import { LocaleProvider } from '../../src/ui/LocaleProvider.tsx';

const today = parseCalendarDate('2026-11-20');

/**
 * Shows the scan screen, mounted twice as React does to find what is not cleared up.
 *
 * @param onScan gets what was read or typed
 * @returns how to take it off the page again
 */
export function showScanScreen(element: HTMLElement, onScan: (text: string) => void): () => void {
  if (!today.ok) throw new Error('no date');
  const root = createRoot(element);
  root.render(
    <StrictMode>
      <LocaleProvider locale="en" timeZone="UTC">
        <ScanScreen
          onScan={(text) => {
            onScan(text);
            return { ok: true };
          }}
          recent={[]}
          onForget={() => undefined}
          now={today.value}
        />
      </LocaleProvider>
    </StrictMode>,
  );
  return () => root.unmount();
}
