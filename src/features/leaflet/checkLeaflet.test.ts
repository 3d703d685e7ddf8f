import { expect, test } from 'vitest';
import { checkLeaflet } from './checkLeaflet.ts';

const file = new Blob(['abc']);
// FIPS 180-2, appendix B.1; Keccak submission 3.0, short message test; FIPS 202, SHA3-256 of the same.
const SHA = '0xba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
const KECCAK = '0x4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45';
const SHA3 = '0x3a985da74fe225b2045c172d6bd390bd855f086e3e9d525b46bfe24511431532';

test.each([
  ['SHA-256', SHA],
  ['SHA-256 in capitals', SHA.toUpperCase().replace('0X', '0x')],
])('the very file is known by its %s', async (_, hash) => {
  expect(await checkLeaflet(file, hash)).toBe('match');
});

test.each([
  ['Keccak-256', KECCAK],
  ['SHA3-256', SHA3],
])('its %s is not what the protocol puts on record', async (_, hash) => {
  expect(await checkLeaflet(file, hash)).toBe('mismatch');
});

test('one character more is another file', async () => {
  expect(await checkLeaflet(new Blob(['abc\n']), SHA)).toBe('mismatch');
  expect(await checkLeaflet(new Blob([]), SHA)).toBe('mismatch');
});

test('a file that is gone says nothing either way', async () => {
  const gone = new Blob(['abc']);
  gone.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
  expect(await checkLeaflet(gone, SHA)).toBe('unreadable');
});
