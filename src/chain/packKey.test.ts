import { encodePacked, keccak256, stringToHex } from 'viem';
import { expect, test } from 'vitest';
import { parseGtin14, parseLot, parseSerial } from '../domain/identifiers.ts';
import { lotKey } from './lotKey.ts';
import { packKey, packTag } from './packKey.ts';

function value<T>(parsed: { ok: true; value: T } | { ok: false }): T {
  if (!parsed.ok) throw new Error('a test identifier is wrong');
  return parsed.value;
}
const gtin = value(parseGtin14('09521234543213'));

test('keys are hashed over the packed encoding that the contracts use', () => {
  const packed = encodePacked(
    ['bytes32', 'uint64', 'string'],
    [keccak256(stringToHex('theriac.pack.v1')), 9521234543213n, 'aB/7%'],
  );
  const key = packKey(gtin, value(parseSerial('aB/7%')));
  expect(key).toBe(keccak256(packed).slice(0, 34));
  expect(packTag(key)).toBe(keccak256(key).slice(0, 34));
  expect(lotKey(gtin, value(parseLot('L-1')))).toBe(
    keccak256(encodePacked(['uint64', 'string'], [9521234543213n, 'L-1'])),
  );
});

test('upper and lower case of serial and lot are different packs and lots', () => {
  expect(packKey(gtin, value(parseSerial('abc')))).not.toBe(packKey(gtin, value(parseSerial('ABC'))));
  expect(lotKey(gtin, value(parseLot('a1')))).not.toBe(lotKey(gtin, value(parseLot('A1'))));
});
