import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { NOW, PACK } from '../../../test/genuineEvidence.ts';
import { networks } from '../../chain/networks.ts';
import { formatElementString } from '../../domain/gs1/formatElementString.ts';
import { type LabelReading, parseLabel } from '../../domain/gs1/parseLabel.ts';
import type { ViewerKind } from '../../domain/verdict.ts';
import { LocaleProvider } from '../../ui/LocaleProvider.tsx';
import { VerifyScreen } from './VerifyScreen.tsx';

const [network] = networks;
const label = parseLabel(
  `]d2${formatElementString([
    { ai: '01', value: PACK.gtin },
    { ai: '17', value: '280331' },
    { ai: '10', value: PACK.lot },
    { ai: '21', value: PACK.serial },
  ])}`,
  { source: 'scan', now: NOW.date },
);

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function show(reading: LabelReading, kind: ViewerKind = 'pharmacist', typed?: string) {
  const onReading = vi.fn();
  const onVerdict = vi.fn();
  render(
    <LocaleProvider locale="en">
      <QueryClientProvider client={new QueryClient()}>
        <VerifyScreen
          network={network}
          nodes={['http://127.0.0.1:1']}
          label={reading}
          viewer={{ kind }}
          onViewer={() => undefined}
          deviceNow={() => NOW}
          onReading={onReading}
          onVerdict={onVerdict}
          visit={1}
          signedIn={false}
          act={() => null}
          {...(typed === undefined ? {} : { typed })}
        />
      </QueryClientProvider>
    </LocaleProvider>,
  );
  return { onReading, onVerdict };
}

test('while the node has not answered, it is said that it is being checked, and no outcome is shown', () => {
  vi.stubGlobal('fetch', () => new Promise(() => undefined));
  const { onVerdict } = show(label);
  expect(screen.getByText('Checking the record…')).toBeTruthy();
  expect(document.querySelector('[data-outcome]')).toBeNull();
  expect(onVerdict).not.toHaveBeenCalled();
});

test.each(['patient', 'pharmacist', 'inspector'] as const)(
  'with a node that cannot be reached a %s is told that it could not be checked, and can try again',
  async (kind) => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    const { onVerdict } = show(label, kind);
    await screen.findByRole('heading', { level: 1, name: 'Could not check' });
    // After it is drawn.
    await waitFor(() => expect(onVerdict).toHaveBeenCalledWith('could_not_check'));
    expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /dispense/i })).toBeNull();
  },
);

test('what failed is said in words', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  show(label);
  await waitFor(() => expect(screen.getAllByText(/node could not be reached/i).length).toBeGreaterThan(0));
});

test('an address that names nothing is unreadable, with why, and asks no node', () => {
  const fetched = vi.fn();
  vi.stubGlobal('fetch', fetched);
  const address = 'https://app.example/01/09521001000018';
  const { onVerdict } = show(parseLabel(address, { source: 'link', now: NOW.date }));
  expect(screen.getByRole('heading', { level: 1, name: 'No medicine code found' })).toBeTruthy();
  expect(screen.getByText(/check digit is wrong/i)).toBeTruthy();
  expect(onVerdict).toHaveBeenCalledWith('unreadable');
  expect(fetched).not.toHaveBeenCalled();
});

test('a label that a scanner damaged is offered as it may have been, and not applied', async () => {
  // Caps lock turned every letter of the symbology identifier and the lot.
  const text = ']D201095210010000171728033110demo01a\u001d21sn0100000001';
  const { onReading } = show(parseLabel(text, { source: 'wedge', now: NOW.date }), 'pharmacist', text);
  const [offer] = await screen.findAllByRole('button', { name: 'Check this reading instead' });
  expect(screen.getByText('Caps lock was on.')).toBeTruthy();
  expect(onReading).not.toHaveBeenCalled();
  offer?.click();
  expect(onReading).toHaveBeenCalledWith(']d201095210010000171728033110DEMO01A\u001d21SN0100000001');
});
