import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { LocaleProvider } from '../../ui/LocaleProvider.tsx';
import { LeafletPanel } from './LeafletPanel.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

// SHA-256 of "abc": FIPS 180-2, appendix B.1.
const HASH = '0xba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

const show = (uri: string, hash = HASH) =>
  render(
    <QueryClientProvider client={new QueryClient()}>
      <LocaleProvider locale="en">
        <LeafletPanel {...{ uri, hash }} />
      </LocaleProvider>
    </QueryClientProvider>,
  );
const choose = (content: string) =>
  fireEvent.change(screen.getByLabelText('Choose the file'), {
    target: { files: [new File([content], 'leaflet.pdf')] },
  });

test('a file is told to be the leaflet on record, or not to be it', async () => {
  show('https://leaflet.example/amoxicillin.pdf');
  choose('abc');
  expect(await screen.findByText(/to the last character/)).toBeTruthy();
  choose('abd');
  expect(await screen.findByText(/This is not the file that the maker put on record/)).toBeTruthy();
  expect(screen.queryByText(/to the last character/)).toBeNull();
});

test('the link says where it leads, and tells that site nothing of this page', () => {
  show('https://leaflet.example/amoxicillin.pdf');
  const link = screen.getByRole('link', { name: 'Open the leaflet' });
  expect(link.getAttribute('rel')).toContain('noreferrer');
  expect(screen.getByText(/It opens at leaflet\.example/)).toBeTruthy();
});

test.each([
  'javascript:alert(1)',
  'http://leaflet.example/x',
  'data:text/html,x',
  'leaflet',
  '/settings.json',
  '//leaflet.example/x.html',
  '/leaflets/../settings.json',
  '/leaflets/%2e%2e/settings.json',
])('nobody is led to %s', (uri) => {
  show(uri);
  expect(screen.queryByRole('link')).toBeNull();
  expect(screen.getByText(uri)).toBeTruthy();
});

test('without a hash on record no file is compared', () => {
  show('https://leaflet.example/x', `0x${'0'.repeat(64)}`);
  expect(screen.queryByLabelText('Choose the file')).toBeNull();
  expect(screen.getByText(/no fingerprint on record/)).toBeTruthy();
});

const HOSTED = '/leaflets/demo.html';
const serve = (answer: () => Response) =>
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => answer()),
  );

test('a leaflet of the app’s own host is compared first, then offered', async () => {
  serve(() => new Response('abc'));
  show(HOSTED);
  expect(screen.queryByRole('link')).toBeNull();
  expect(await screen.findByText(/to the last character/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Open the leaflet' }).getAttribute('href')).toBe(HOSTED);
});

test('a changed leaflet is not offered; put back, it is', async () => {
  let content = 'abd';
  serve(() => new Response(content));
  show(HOSTED);
  expect(await screen.findByText(/This is not the file that the maker put on record/)).toBeTruthy();
  expect(screen.queryByRole('link')).toBeNull();
  content = 'abc';
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('link', { name: 'Open the leaflet' })).toBeTruthy();
});

test.each<[string, () => Response]>([
  ['is not there', () => new Response('abc', { status: 404 })],
  [
    'does not arrive',
    () => {
      throw new TypeError('Failed to fetch');
    },
  ],
])('a leaflet that %s is neither good nor bad', async (_, answer) => {
  serve(answer);
  show(HOSTED);
  expect(await screen.findByText('The file could not be opened.')).toBeTruthy();
  expect(screen.queryByRole('link')).toBeNull();
});
