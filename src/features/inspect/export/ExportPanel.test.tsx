import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { en } from '../../../i18n/en.ts';
import type { ReportProgress, ReportResult } from '../../../records/report/makeReport.ts';
import { LocaleProvider } from '../../../ui/LocaleProvider.tsx';
import { ExportPanel } from './ExportPanel.tsx';
import type { ExportChoice, MakeReport } from './useExport.ts';

const file = { name: 'theriac-pack.pdf', content: new Blob(['%PDF']) };

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** A maker that waits to be told what to do. */
function slowMaker() {
  const orders: { choice: ExportChoice; signal: AbortSignal }[] = [];
  let end: (result: ReportResult) => void = () => undefined;
  let tell: (progress: ReportProgress) => void = () => undefined;
  const make: MakeReport = (choice, { signal, onProgress }) => {
    orders.push({ choice, signal });
    tell = onProgress;
    return new Promise((resolve, reject) => {
      end = resolve;
      signal.addEventListener('abort', () => reject(signal.reason));
    });
  };
  return {
    make,
    orders,
    end: (result: ReportResult) => end(result),
    tell: (progress: ReportProgress) => tell(progress),
  };
}

function show(make: MakeReport) {
  const onFile = vi.fn();
  const view = render(
    <LocaleProvider locale="en">
      <ExportPanel make={make} onFile={onFile} />
    </LocaleProvider>,
  );
  return { onFile, ...view };
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

test('what was chosen is made, and the file is saved once, and again when asked', async () => {
  const { make, orders, end } = slowMaker();
  const { onFile } = show(make);
  fireEvent.click(screen.getByRole('radio', { name: /US Letter/ }));
  press('Make the file');
  expect(orders.map(({ choice }) => choice)).toEqual([{ form: 'pdf', paper: 'letter' }]);
  end({ ok: true, file });
  await screen.findByText('Done: theriac-pack.pdf');
  expect(onFile).toHaveBeenCalledExactlyOnceWith(file);
  press('Save it again');
  expect(onFile).toHaveBeenCalledTimes(2);
});

test.each([
  [/Table \(CSV\)/, 'csv'],
  [/EPCIS/, 'epcis'],
  [/Evidence bundle \(JSON\)/, 'bundle'],
] as const)('%s has no paper', (name, form) => {
  const { make, orders } = slowMaker();
  show(make);
  fireEvent.click(screen.getByRole('radio', { name }));
  expect(screen.queryByRole('radio', { name: /US Letter/ })).toBeNull();
  press('Make the file');
  expect(orders[0]?.choice.form).toBe(form);
});

test('while it is made it says how far it is, and can be stopped; then no file comes', async () => {
  const { make, orders, end, tell } = slowMaker();
  const { onFile } = show(make);
  press('Make the file');
  expect(screen.getByRole('progressbar')).toBeTruthy();
  tell({ stage: 'making', done: 0.42 });
  expect(await screen.findByText('42 % done')).toBeTruthy();
  press('Stop');
  expect(orders[0]?.signal.aborted).toBe(true);
  end({ ok: true, file });
  expect(await screen.findByText('Stopped. No file was made.')).toBeTruthy();
  expect(onFile).not.toHaveBeenCalled();
});

test('leaving the screen stops the work', () => {
  const { make, orders } = slowMaker();
  const { unmount } = show(make);
  press('Make the file');
  unmount();
  expect(orders[0]?.signal.aborted).toBe(true);
});

test('a ledger that could not be read is said, with why, and can be tried again', async () => {
  const { make, orders, end } = slowMaker();
  show(make);
  press('Make the file');
  end({ ok: false, problem: 'block_unread', cause: { code: 'node_unreachable' } });
  expect(await screen.findByText(en.causes.node_unreachable)).toBeTruthy();
  press('Try again');
  expect(orders).toHaveLength(2);
});

test('a fault is said, not swallowed', async () => {
  const logged = vi.spyOn(console, 'error').mockReturnValue();
  const { onFile } = show(() => Promise.reject(new Error('the worker did not load')));
  press('Make the file');
  await waitFor(() => expect(screen.getByText('The file could not be made.')).toBeTruthy());
  expect(logged).toHaveBeenCalledWith(new Error('the worker did not load'));
  expect(onFile).not.toHaveBeenCalled();
});
