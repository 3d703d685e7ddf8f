import { expect, test } from 'vitest';
import { parseLabel } from '../../../domain/gs1/parseLabel.ts';
import { parseCalendarDate } from '../../../domain/identifiers.ts';
import { fakeSerial, fakeText } from './fakeLabel.ts';

const today = parseCalendarDate('2026-11-20');
if (!today.ok) throw new Error('no date');

test('the code says exactly the label', () => {
  const label = { gtin: '09521001000017', lot: 'DEMO01A', expiry: '2028-03-31', serial: 'K7M2BX9' };
  const read = parseLabel(fakeText(label), { source: 'wedge', now: today.value });
  expect(read).toMatchObject({ ok: true, identity: { kind: 'pack', ...label } });
});

test('a serial has sixteen signs, each from the same byte the same', () => {
  const counted = (bytes: Uint8Array<ArrayBuffer>) => bytes.map((_, i) => i * 17);
  expect(fakeSerial(counted)).toMatch(/^[2-9B-HJ-NPR-X]{16}$/);
  expect(fakeSerial(counted)).toBe(fakeSerial(counted));
});
