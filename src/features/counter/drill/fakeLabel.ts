import { formatElementString } from '../../../domain/gs1/formatElementString.ts';
import type { LabelFields } from '../../../store/journal/record.ts';

/** Letters and digits that scanners with a wrong keyboard layout give as they are, and nobody mistakes when typing. */
const SIGNS = '23456789BCDEFGHJKLMNPRSTUVWX';
const LENGTH = 16;

/**
 * A serial that no maker has given: more than 70 bits of chance.
 * @param chance as many bytes as asked for, such as `crypto.getRandomValues`
 */
export function fakeSerial(chance: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array): string {
  return Array.from(chance(new Uint8Array(LENGTH)), (byte) => SIGNS[byte % SIGNS.length]).join('');
}

/** The code of a fake pack as a scanner gives it: GS1 DataMatrix (`]d2`), elements in the order of European packs. */
export function fakeText({ gtin = '', serial = '', expiry, lot }: LabelFields): string {
  const elements = [
    { ai: '01', value: gtin },
    { ai: '21', value: serial },
    ...(expiry === undefined ? [] : [{ ai: '17', value: expiry.replaceAll('-', '').slice(2) }]),
    ...(lot === undefined ? [] : [{ ai: '10', value: lot }]),
  ];
  return `]d2${formatElementString(elements)}`;
}
