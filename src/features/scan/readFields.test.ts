import { describe, expect, it } from 'vitest';
import { parseLabel } from '../../domain/gs1/parseLabel.ts';
import { parseCalendarDate } from '../../domain/identifiers.ts';
import { readExpiry } from './readExpiry.ts';
import { readFields } from './readFields.ts';

const parsed = parseCalendarDate('2026-11-20');
if (!parsed.ok) throw new Error('no date');
const now = parsed.value;
const nothing = { gtin: '', lot: '', expiry: '', serial: '' };

describe('readExpiry takes a date as packs print it', () => {
  it.each([
    ['2028-03-31', '280331', '2028-03-31'],
    ['280331', '280331', '2028-03-31'],
    ['31.03.2028', '280331', '2028-03-31'],
    ['31 Mar 2028', '280331', '2028-03-31'],
    ['25/03/2028', '280325', '2028-03-25'],
    ['03/03/2028', '280303', '2028-03-03'],
    ['2028-02', '280200', '2028-02-29'],
    ['03/2028', '280300', '2028-03-31'],
    ['3/28', '280300', '2028-03-31'],
    ['MAR 2028', '280300', '2028-03-31'],
  ])('%s', (text, value, date) => {
    expect(readExpiry(text, 2026)).toMatchObject({ value, date });
  });

  // Taking one of two possible days could make an expired pack look usable.
  it.each([
    '03/04/2028',
    '2028-13-01',
    '2028-02-30',
    '13/28',
    '03',
    '2028',
    'soon',
    '1928-03-31',
    '31/MARCH/28',
  ])('refuses %s', (text) => {
    expect(readExpiry(text, 2026)).toBeUndefined();
  });
});

describe('readFields helps while a label is typed', () => {
  it('counts digits until the check digit can be checked', () => {
    expect(readFields({ ...nothing, gtin: '0952100100' }, now).gtin).toEqual({ state: 'short', typed: 10 });
    expect(readFields({ ...nothing, gtin: '0952 1001 0000 17' }, now).gtin).toMatchObject({ state: 'good' });
    expect(readFields({ ...nothing, gtin: '9521001000017' }, now).gtin).toEqual({
      state: 'good',
      value: '09521001000017',
    });
  });

  it('tells a wrong check digit and a letter', () => {
    expect(readFields({ ...nothing, gtin: '09521001000018' }, now).gtin).toMatchObject({
      state: 'wrong',
      problem: { code: 'check-digit' },
    });
    expect(readFields({ ...nothing, gtin: '0952100100001O' }, now).gtin).toMatchObject({
      state: 'wrong',
      problem: { code: 'character', position: 13 },
    });
  });

  it('makes one label that reads back as typed, brackets in a serial included', () => {
    const { text } = readFields(
      { gtin: '09521001000017', lot: 'DEMO01A', expiry: '03/2028', serial: 'A(21)b' },
      now,
    );
    expect(parseLabel(text ?? '', { source: 'typed', now })).toMatchObject({
      ok: true,
      identity: {
        kind: 'pack',
        gtin: '09521001000017',
        lot: 'DEMO01A',
        expiry: '2028-03-31',
        serial: 'A(21)b',
      },
    });
  });

  it('makes no label while a field is wrong, or without a product number', () => {
    expect(readFields({ ...nothing, lot: 'A', serial: 'B' }, now).text).toBeUndefined();
    expect(readFields({ ...nothing, gtin: '09521001000017', expiry: '03/04/28' }, now).text).toBeUndefined();
    expect(readFields({ ...nothing, gtin: '09521001000017', lot: 'Ä' }, now).text).toBeUndefined();
  });
});
