import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { LocaleProvider } from '../../ui/LocaleProvider.tsx';
import { LeafletPanel } from './LeafletPanel.tsx';

afterEach(cleanup);

// SHA-256 of "abc": FIPS 180-2, appendix B.1.
const HASH = '0xba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

const show = (uri: string, hash = HASH) =>
  render(
    <LocaleProvider locale="en">
      <LeafletPanel {...{ uri, hash }} />
    </LocaleProvider>,
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

test.each(['javascript:alert(1)', 'http://leaflet.example/x', 'data:text/html,x', 'leaflet'])(
  'nobody is led to %s',
  (uri) => {
    show(uri);
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByText(uri)).toBeTruthy();
  },
);

test('without a hash on record no file is compared', () => {
  show('https://leaflet.example/x', `0x${'0'.repeat(64)}`);
  expect(screen.queryByLabelText('Choose the file')).toBeNull();
  expect(screen.getByText(/no fingerprint on record/)).toBeTruthy();
});
