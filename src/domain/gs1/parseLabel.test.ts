import { describe, expect, test } from 'vitest';
import { parseCalendarDate } from '../identifiers.ts';
import { expandUpcE } from './expandUpcE.ts';
import { type LabelOptions, parseLabel } from './parseLabel.ts';
import { whyNoItem } from './whyNoItem.ts';

const GS = '\u001d';
const PACK = `0109521001000017172712311012AB${GS}21XYZ9`;

function read(text: string, options: Partial<Omit<LabelOptions, 'now'>> & { now?: string } = {}) {
  const now = parseCalendarDate(options.now ?? '2026-06-15');
  if (!now.ok) throw new Error('the date of the test');
  return parseLabel(text, { source: 'scan', ...options, now: now.value });
}

function problem(text: string, options?: Parameters<typeof read>[1]) {
  const reading = read(text, options);
  return reading.ok ? reading : reading.problem;
}

function expiry(yymmdd: string, now: string) {
  const reading = read(`]d2010952100100001717${yymmdd}`, { now });
  return reading.ok && reading.identity.kind === 'pack' ? reading.identity.expiry : reading;
}

describe('a medicine pack', () => {
  const identity = {
    kind: 'pack',
    gtin: '09521001000017',
    lot: '12AB',
    serial: 'XYZ9',
    expiry: '2027-12-31',
  };

  test.each([']d2', ']Q3', ']C1', ']e0'])('is read from data flagged as GS1 by %s', (mark) => {
    expect(read(mark + PACK)).toMatchObject({ ok: true, kind: 'gs1-element-string', identity, notices: [] });
    expect(read(PACK, { symbology: mark })).toMatchObject({ ok: true, identity });
  });

  test('is assumed without a symbology identifier, and that is said', () => {
    expect(read(PACK)).toMatchObject({ ok: true, identity, notices: [{ code: 'gs1-assumed' }] });
    expect(read(GS + PACK)).toMatchObject({ ok: true, identity, notices: [] });
  });

  test('is read from an address with any host, whatever comes before the key', () => {
    const link =
      'https://evil.example:8443/some/00/stem/01/09521001000017/10/12AB/21/XYZ9?17=271231&linkType=x#f';
    expect(read(link, { source: 'link' })).toMatchObject({ ok: true, kind: 'gs1-digital-link', identity });
    expect(read(`]Q1${link}`)).toMatchObject({ ok: true, identity });
  });

  test('is read from brackets that a person typed, but not from a scan of them', () => {
    const typed = '(01)09521001000017(17)271231(10)12AB(21)XYZ9';
    expect(read(`${typed}\r\n`, { source: 'typed' })).toMatchObject({ ok: true, identity });
    expect(problem(`]Q1${typed}`)).toMatchObject({ code: 'not-a-product-code' });
    expect(problem(typed)).toMatchObject({ code: 'ai-unknown' });
  });

  test.each(['{GS}', '^', '<GS>', '\u241d', '~1', '[gs]'])(
    'keyboards may write %s for a separator',
    (substitute) => {
      const text = PACK.replace(GS, substitute);
      expect(read(text, { source: 'wedge' })).toMatchObject({ ok: true, identity });
      expect(read(`]d2${text}`)).not.toMatchObject({ identity });
    },
  );

  test('keeps the case and the signs of lot and serial', () => {
    const reading = read('https://id.gs1.org/01/09521001000017/10/a%2Fb%25+%3C/21/Zz', { source: 'link' });
    expect(reading).toMatchObject({ identity: { lot: 'a/b%+<', serial: 'Zz' } });
  });

  test('a missing separator is never guessed: the lot swallows the serial or is refused', () => {
    expect(read(`]d2${PACK.replace(GS, '')}`)).toMatchObject({ identity: { lot: '12AB21XYZ9' } });
    expect(problem(`]d2${PACK.replace(GS, '')}0123456789012345`)).toEqual({
      code: 'ai-value-long',
      ai: '10',
      position: 49,
    });
  });
});

describe('dates (General Specifications 3.4.7 and 7.12)', () => {
  test('the century is the nearest one', () => {
    expect(expiry('761231', '2026-06-15')).toBe('2076-12-31');
    expect(expiry('771231', '2026-06-15')).toBe('1977-12-31');
    expect(expiry('000101', '2049-06-15')).toBe('2000-01-01');
    expect(expiry('000101', '2050-06-15')).toBe('2100-01-01');
    expect(expiry('490101', '1999-06-15')).toBe('2049-01-01');
    expect(expiry('500101', '1999-06-15')).toBe('1950-01-01');
  });

  test('day 00 is the last of the month, also in a leap year, and is said', () => {
    expect(expiry('280200', '2026-06-15')).toBe('2028-02-29');
    expect(expiry('270200', '2026-06-15')).toBe('2027-02-28');
    expect(read(']d201095210010000171727020010A')).toMatchObject({ notices: [{ code: 'day-00', ai: '17' }] });
  });

  test('a day that does not exist is refused where it stands', () => {
    expect(problem(']d2010952100100001717271301')).toEqual({ code: 'date', ai: '17', position: 21 });
    expect(problem(']d2010952100100001717270229')).toMatchObject({ code: 'date' });
    expect(problem(']d201095210010000177003270200' + '1200')).toMatchObject({ code: 'date', ai: '7003' });
  });

  test('of two expiry identifiers the earlier counts', () => {
    expect(read(']d20109521001000017172712317003271130' + '1200')).toMatchObject({
      identity: { expiry: '2027-11-30' },
    });
  });
});

describe('what stands beside what', () => {
  test.each([
    ['10A', 'ai-required', '10'],
    [`0109521001000017${'37'}5`, 'ai-excluded', '01'],
    ['0209521001000017', 'ai-required', '02'],
    [`010952100100001721A${GS}235B`, 'ai-excluded', '21'],
    [`010952100100001710A${GS}10B`, 'ai-values-differ', '10'],
  ])('%j is refused', (text, code, ai) => {
    expect(problem(`]d2${text}`)).toEqual({ code, ai });
  });

  test('equal repeats are one fact in a scan, but an error in an address', () => {
    expect(read(`]d2010952100100001710A${GS}10A`)).toMatchObject({ ok: true, identity: { lot: 'A' } });
    expect(problem('https://a/01/09521001000017/10/A?99=1&99=1')).toMatchObject({
      code: 'uri-duplicate',
      ai: '99',
    });
  });

  test('a signature over a key without a serial proves nothing', () => {
    expect(problem(`]d22531234567890128${GS}8030AB`)).toEqual({ code: 'serial-required', ai: '253' });
  });
});

describe('other codes a pharmacy meets', () => {
  test('a logistic unit', () => {
    expect(read(']C100195210010000000014')).toMatchObject({
      identity: { kind: 'unit', sscc: '195210010000000014' },
    });
    expect(read('https://a/00/195210010000000014?02=09521001000017&37=25')).toMatchObject({
      identity: { kind: 'unit' },
    });
  });

  test('only the product: from DataMatrix, shop barcode, ITF-14', () => {
    const identity = { kind: 'product', gtin: '09521001000017' };
    expect(read(']d20109521001000017')).toMatchObject({ kind: 'gs1-element-string', identity });
    expect(read(']E09521001000017')).toMatchObject({
      kind: 'linear',
      identity,
      notices: [{ code: 'shop-barcode' }],
    });
    expect(read('9521001000017')).toMatchObject({ kind: 'linear', identity });
    expect(read('416000336108')).toMatchObject({ kind: 'linear', identity: { gtin: '00416000336108' } });
    expect(read(']I109521001000017')).toMatchObject({ kind: 'linear', identity });
    expect(read('09521001000017', { source: 'typed' })).toMatchObject({ kind: 'linear', identity });
    expect(problem('09521001000018', { source: 'typed' })).toMatchObject({ code: 'ai-unknown' });
    for (const addOn of ['12', '12345']) expect(read(`]E39521001000017${addOn}`)).toMatchObject({ identity });
    expect(problem(']E39521001000017123')).toMatchObject({ code: 'linear-length' });
  });

  test('UPC-E: expanded by the scanner, or as its eight digits', () => {
    for (const text of [']E00012345000058', ']E001234558'])
      expect(read(text)).toMatchObject({ kind: 'linear', identity: { gtin: '00012345000058' } });
    expect(problem(']E001234559')).toEqual({ code: 'check-digit', position: 10 });
    expect(problem(']E021234558')).toMatchObject({ code: 'linear-length' });
  });

  // GS1 General Specifications, figure 5.2.2.4.2-1: one number for each place where zeros are left out.
  test.each([
    ['01201303', '012000000133'],
    ['01212311', '012100001231'],
    ['01234231', '012300000421'],
    ['01234531', '012300000451'],
    ['01234541', '012340000051'],
    ['01234591', '012345000091'],
  ])('UPC-E %s opens to the places of %s', (short, long) => {
    expect(expandUpcE(short)?.slice(0, -1)).toBe(`0${long}`.slice(0, -1));
  });

  test('the Code 39 of a German pack names its product', () => {
    for (const text of [']A0-03752864', '-03752864'])
      expect(read(text)).toMatchObject({
        kind: 'linear',
        identity: { kind: 'product', gtin: '04150037528643' },
        notices: [{ code: 'shop-barcode' }, { code: 'ntin-from-ppn' }],
      });
    expect(problem(']A0-03752865')).toEqual({ code: 'check-digit', position: 11 });
    expect(problem(']A0-0375286')).toMatchObject({ code: 'ppn' });
  });

  test('a short GTIN is none in GS1 data or an address', () => {
    expect(problem(']d2019521001000017')).toMatchObject({ code: 'ai-value-short', ai: '01' });
    expect(problem('https://a/01/9521001000017')).toMatchObject({ code: 'ai-value-short', ai: '01' });
  });

  test('another pack level and variable measure are said', () => {
    expect(read(']d20159521001000012' + '10A')).toMatchObject({ notices: [{ code: 'other-pack-level' }] });
    expect(read(']d20195012345678903' + '10A')).toMatchObject({ notices: [{ code: 'variable-measure' }] });
  });

  test('EAN-13 with a composite component', () => {
    expect(read(`]E09521001000017|]e010A${GS}21B`)).toMatchObject({ identity: { lot: 'A', serial: 'B' } });
  });

  test('HIBC with its modulo-43 character; the often printed example ends in a placeholder', () => {
    expect(read('+A99912345/$$52001510X33')).toMatchObject({
      kind: 'hibc',
      identity: { kind: 'device', agency: 'hibc', device: 'A99912345', lot: '10X3', expiry: '2020-01-15' },
    });
    const example = '+H123PARTNO1234567890120/$$420020216LOT123456789012345/SXYZ456789012345678/16D20130202';
    expect(problem(`${example}C`)).toMatchObject({ code: 'check-characters' });
    expect(read(`${example}H`)).toMatchObject({
      identity: { device: 'H123PARTNO1234567890120', serial: 'XYZ456789012345678', expiry: '2020-02-02' },
    });
    expect(problem('+$$52001510X3LA')).toMatchObject({ code: 'hibc-secondary' });
  });

  test.each([
    ['$$0622LOT', { EXPIRY: '2022-06-30', LOT: 'LOT' }],
    ['$$2061522LOT', { EXPIRY: '2022-06-15', LOT: 'LOT' }],
    ['$$+3220615SER', { EXPIRY: '2022-06-15', SERIAL: 'SER' }],
    ['$$62236507LOT', { EXPIRY: '2022-12-31', LOT: 'LOT' }],
    ['$$7LOT', { LOT: 'LOT' }],
    ['$$8243220615LOT', { QUANTITY: '24', EXPIRY: '2022-06-15', LOT: 'LOT' }],
    ['$LOT', { LOT: 'LOT' }],
    ['22001LOT', { EXPIRY: '2022-01-01', LOT: 'LOT' }],
    ['$LOT/S1/14D20220615', { LOT: 'LOT', SERIAL: '1', EXPIRY: '2022-06-15' }],
  ])('HIBC secondary data %s', (secondary, expected) => {
    const text = `+A99912345/${secondary}`;
    const reading = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-. $/+%'].map((c) =>
      read(text + c, { source: 'typed' }),
    );
    const [found, ...more] = reading.filter((r) => r.ok);
    expect(more).toEqual([]);
    expect(found?.ok && Object.fromEntries(found.elements.slice(3).map((e) => [e.ai, e.value]))).toEqual(
      expected,
    );
  });

  test('ICCBBA (the example of the FDA)', () => {
    const text = '=/A9999XYZ100T0944=,000025=A99971312345600=>014032=}013032&,1000000000000XYZ123';
    expect(read(text)).toMatchObject({
      kind: 'iccbba',
      identity: {
        device: 'A9999XYZ100T0944',
        serial: '000025',
        lot: '000000000000XYZ123',
        expiry: '2014-02-01',
      },
    });
    expect(problem(text.replace('=>014032', '=>014400'))).toMatchObject({ code: 'iccbba', position: 42 });
  });

  test.each([
    [
      'a donation with its product',
      '=W00002512345600=<E0791V00=%5100=>025120',
      ['DONATION', 'PRODUCT', 'BLOOD_GROUP', 'EXPIRY'],
    ],
    [
      'a compound message',
      '=+03000=W00002512345600=<E0791V00&>0251202359',
      ['COMPOUND', 'DONATION', 'PRODUCT', 'EXPIRY'],
    ],
    ['a donation with its check (worked example of the Red Book, annex 2)', '=G12349865432177', ['DONATION']],
  ])('ISBT 128: %s is blood, no device', (_, text, names) => {
    const reading = read(text);
    expect(reading).toMatchObject({ ok: true, kind: 'iccbba', identity: { kind: 'other' } });
    expect(reading.ok && reading.elements.map(({ ai }) => ai)).toEqual(names);
    expect(reading.ok && whyNoItem(reading)).toBe('blood-or-tissue');
  });

  test('ISBT 128: wrong check of a donation, a time that is none, the same structure twice', () => {
    expect(problem('=G12349865432178')).toEqual({ code: 'check-characters', ai: 'DONATION', position: 14 });
    expect(problem('=G12349865432277')).toMatchObject({ code: 'check-characters' });
    expect(problem('&>0251202460')).toMatchObject({ code: 'iccbba', position: 0 });
    expect(problem('=>025120=>025120')).toMatchObject({ code: 'iccbba', position: 8 });
  });

  test('a blood bag is a device: its container', () => {
    const reading = read('=)1TE456A789&)1234567890');
    expect(reading).toMatchObject({
      identity: { kind: 'device', agency: 'iccbba', device: '1TE456A789', lot: '1234567890' },
    });
    expect(reading.ok && whyNoItem(reading)).toBe('medical-device');
  });

  test('a German pack with PPN, looked up by its NTIN', () => {
    const text = `[)>\u001e06${GS}9N110375286414${GS}1T1A234B5${GS}D280600${GS}S12345ABC\u001e\u0004`;
    expect(read(`]d1${text}`)).toMatchObject({
      kind: 'ppn',
      identity: { gtin: '04150037528643', lot: '1A234B5', serial: '12345ABC', expiry: '2028-06-30' },
      notices: [{ code: 'ntin-from-ppn' }, { code: 'day-00' }],
    });
    expect(problem(text.replace('286414', '286415'))).toMatchObject({ code: 'check-digit', ai: '9N' });
  });
});

describe('what is refused, with its reason and place', () => {
  test.each([
    ['', 'empty', 0],
    [']d2', 'empty', 3],
    [']d1hello', 'not-a-product-code', 3],
    [`]d1${PACK}`, 'gs1-flag-missing', 3],
    [']X9hello', 'symbology-unknown', 0],
    [`]d2${GS}${PACK}`, 'ai-unknown', 3],
    [`]d2891234`, 'ai-unknown', 3],
    [']d20109521001000018', 'check-digit', 18],
    [']d20109521001000017' + '10A^B', 'character', 22],
    [']E09521001000018', 'check-digit', 15],
    ['9521001000018', 'check-digit', 12],
    [']E0123456789012', 'linear-length', 3],
    [']E012345678901234', 'linear-length', 3],
    [']E402345674', 'check-digit', 10],
    [']E09521', 'linear-length', 3],
    ['HtTps://a/01/09521001000017', 'uri-scheme', 0],
    ['https://a_b/01/09521001000017', 'uri-host', 8],
    ['https://a/01/09521001000017/', 'uri-no-key', 9],
    ['https://a/gtin/09521001000017', 'uri-no-key', 9],
    ['https://a/AQnYUc1gmiTZ', 'uri-compressed', 9],
    ['https://a/01/09521001000017/21/A/10/B', 'uri-key-order', 13],
    ['https://a/01/09521001000017?10=B', 'uri-not-in-query', 31],
    ['https://a/01/09521001000017?8200=B', 'uri-not-in-query', 33],
    ['https://a/01/09521001000017?999=B', 'ai-unknown', 28],
    ['https://a/01/09521001000017?98=', 'ai-value-missing', 31],
    ['https://a/01/09521001000017?98=A+B', 'character', 32],
    ['x'.repeat(9000), 'too-long', 8192],
  ])('%j', (text, code, position) => {
    expect(problem(text)).toMatchObject({ code, position });
  });

  test('a blank is no part of any label', () => {
    expect(problem(`${PACK} `, { source: 'typed' })).toMatchObject({ code: 'character', ai: '21' });
  });

  test('blanks without end cost no time', () => {
    const before = performance.now();
    expect(problem(`x${' '.repeat(8000)}x`, { source: 'typed' })).toMatchObject({ code: 'ai-unknown' });
    expect(performance.now() - before).toBeLessThan(50);
  });

  test('the check character of HIBC may be a blank', () => {
    const candidates = Array.from({ length: 100 }, (_, n) => `+A999${n}1 `);
    const text = candidates.find((t) => read(t).ok) ?? '';
    expect(read(`${text}\r\n`, { source: 'wedge' })).toMatchObject({ ok: true, kind: 'hibc' });
  });

  test('positions are those of the text that was typed', () => {
    const typed = PACK.replace(GS, '{GS}').replace('XYZ9', 'X Z9');
    expect(problem(typed, { source: 'typed' })).toEqual({
      code: 'character',
      ai: '21',
      position: typed.indexOf(' '),
    });
  });
});
