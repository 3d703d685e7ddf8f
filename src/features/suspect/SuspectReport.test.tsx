import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { found, genuineEvidence, NOW, PACK, unread } from '../../../test/genuineEvidence.ts';
import type { Evidence } from '../../domain/evidence.ts';
import { judge } from '../../domain/judge.ts';
import { LocaleProvider } from '../../ui/LocaleProvider.tsx';
import { SuspectReport } from './SuspectReport.tsx';

beforeEach(() => sessionStorage.clear());
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const used = (): Evidence => ({
  ...genuineEvidence(),
  state: found({ reason: 'destroyed', day: NOW.date, partner: 3, of: 'pack' }),
});

function show(evidence = used(), address = '/01/a') {
  const onFile = vi.fn();
  const verdict = judge({ ok: true, pack: PACK }, evidence, { kind: 'patient' }, NOW);
  render(
    <LocaleProvider locale="en" timeZone="UTC">
      <SuspectReport
        {...{ evidence, verdict, address, onFile }}
        now={NOW}
        madeAt={NOW.time}
        networkName="Demo"
        software="Theriac 1"
      />
    </LocaleProvider>,
  );
  return onFile;
}

const begin = () => fireEvent.click(screen.getByRole('button', { name: 'Prepare a report' }));
const write = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

test('a report says what was scanned, what was answered and what the person says', () => {
  const onFile = show();
  begin();
  write('Where did you get the pack?', 'A stall in Porto');
  write('When did you get it?', '2026-11-18');
  write('What seems wrong?', 'The seal was open.');
  fireEvent.click(screen.getByRole('button', { name: 'Save as a file' }));
  const [name, content] = onFile.mock.lastCall ?? [];
  expect(name).toBe('suspect-pack-DEMO01A.txt');
  for (const said of [
    `Serial: ${PACK.serial}`,
    'Answer: Do not use this pack yet (used_elsewhere)',
    'The record says that this pack was destroyed.',
    'Got from: A stall in Porto',
    'Got on: Nov 18, 2026',
    'Seems wrong: The seal was open.',
    'Contact: not said',
  ])
    expect(content).toContain(said);
  expect(content).not.toMatch(/undefined|NaN|Invalid/);
});

test('what was written is there after the page was read again, for this pack only, until it is discarded', () => {
  show();
  begin();
  write('Where did you get the pack?', 'A stall');
  cleanup();
  show(used(), '/01/other');
  expect(screen.queryByDisplayValue('A stall')).toBeNull();
  cleanup();
  show();
  expect(screen.getByDisplayValue('A stall')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Discard it' }));
  expect(JSON.stringify(sessionStorage)).not.toContain('A stall');
});

test('a record that could not be read is said to be unread, not good', () => {
  const onFile = show({ ...used(), block: unread(), product: unread() });
  begin();
  fireEvent.click(screen.getByRole('button', { name: 'Save as a file' }));
  expect(onFile.mock.lastCall?.[1]).toContain('The record could not be read.');
});

test('nothing leaves the device by itself; sharing hands the text to the system', async () => {
  const fetched = vi.fn();
  vi.stubGlobal('fetch', fetched);
  const share = vi.fn(() => Promise.resolve());
  vi.stubGlobal('navigator', { ...navigator, share });
  show();
  begin();
  write('How can you be reached?', 'me@example.org');
  fireEvent.click(screen.getByRole('button', { name: 'Share' }));
  expect(await screen.findByText(/handed to the app you chose/)).toBeTruthy();
  expect(share).toHaveBeenCalledWith({
    title: 'Report of a suspect medicine pack',
    text: expect.stringContaining('Contact: me@example.org'),
  });
  expect(fetched).not.toHaveBeenCalled();
});

test('where the browser refuses to copy, it is said', async () => {
  vi.stubGlobal('navigator', { ...navigator, clipboard: undefined });
  show();
  begin();
  fireEvent.click(screen.getByRole('button', { name: 'Copy' }));
  expect(await screen.findByText(/does not let the app copy/)).toBeTruthy();
});
