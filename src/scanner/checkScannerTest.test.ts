import { describe, expect, test } from 'vitest';
import { keyboardEvent, type ScannerKeyboard, scannerKeys } from '../../test/scannerKeys.ts';
import { checkScannerTest } from './checkScannerTest.ts';
import { defaultWedgeSettings } from './wedge.ts';
import { readScan } from './wedgeScan.ts';
import { toStroke } from './wedgeStroke.ts';

const expected = ']d20109521001000017172803311ayZAQm-1/2\u001d21wzYqaM';

/** What the set-up page hears from a scanner that sends `text`. */
function heard(text: string, keyboard: ScannerKeyboard = {}) {
  const strokes = scannerKeys(text, { ...keyboard, end: 'none' }).flatMap(
    (key) => toStroke(keyboardEvent(key, 0)) ?? [],
  );
  const scan = readScan(strokes, keyboard.capsLock === true, 'Enter', defaultWedgeSettings);
  if (typeof scan === 'string') throw new Error(scan);
  return checkScannerTest(expected, scan);
}

test('a scanner with nothing wrong', () => {
  expect(heard(expected)).toEqual({
    ok: true,
    faults: [],
    settings: { layout: 'auto', prefix: '', suffix: '' },
  });
});

describe('what is wrong and must be put right at the scanner', () => {
  test.each([
    ['separators-missing', expected.replace('\u001d', '')],
    ['caps-lock', expected.replace(/[a-z]|[A-Z]/g, (l) => (l < 'a' ? l.toLowerCase() : l.toUpperCase()))],
    ['cut-short', expected.slice(0, 20)],
    ['other-code', '9521001000017'],
  ])('%s', (code, sent) => {
    expect(heard(sent)).toMatchObject({ ok: false, faults: [{ code }] });
  });
});

describe('what a setting of ours makes good', () => {
  test.each(['de', 'fr', 'es'] as const)('a scanner set to %s on a US computer', (scanner) => {
    const { ok, faults, settings } = heard(expected, { scanner });
    expect(ok).toBe(true);
    expect(settings.layout).toBe(scanner);
    expect(faults).toContainEqual({ code: 'keyboard-layout', layout: scanner });
  });

  test('text around the code', () => {
    expect(heard(`#${expected}%%`)).toEqual({
      ok: true,
      faults: [
        { code: 'prefix', text: '#' },
        { code: 'suffix', text: '%%' },
      ],
      settings: { layout: 'auto', prefix: '#', suffix: '%%' },
    });
  });

  test('another character for the separator', () => {
    expect(heard(expected.replace('\u001d', '^'))).toMatchObject({
      ok: true,
      faults: [{ code: 'separators-replaced', by: '^' }],
    });
  });

  test('no symbology identifier', () => {
    expect(heard(expected.slice(3))).toMatchObject({ ok: true, faults: [{ code: 'identifier-missing' }] });
  });
});
