// @vitest-environment happy-dom

import { describe, expect, test } from 'vitest';
import { keyboardEvent, type ScannerKeyboard, scannerKeys } from '../../test/scannerKeys.ts';
import { parseLabel } from '../domain/gs1/parseLabel.ts';
import { parseCalendarDate } from '../domain/identifiers.ts';
import { checkScannerTest } from './checkScannerTest.ts';
import { scannerTestCodes } from './scannerTestCode.ts';
import { defaultWedgeSettings } from './wedge.ts';
import { type BurstFacts, readScan, swapCase } from './wedgeScan.ts';
import { toStroke } from './wedgeStroke.ts';

const expected = scannerTestCodes.gs1datamatrix;

/** What the set-up page hears from a scanner that sends `text`. */
function heard(text: string, keyboard: ScannerKeyboard = {}, facts: Partial<BurstFacts> = {}) {
  const strokes = scannerKeys(text, { ...keyboard, end: 'none' }).flatMap(
    (key) => toStroke(keyboardEvent(key, 0)) ?? [],
  );
  const burst = {
    capsLock: keyboard.capsLock === true,
    endedBy: 'Enter',
    longestPauseMs: 5,
    ...facts,
  } as const;
  const { scan } = readScan(strokes, burst, defaultWedgeSettings);
  return checkScannerTest(Object.values(scannerTestCodes), scan, defaultWedgeSettings.maxGapMs);
}

const allWell = { ok: true, faults: [], settings: { layout: 'auto', prefix: '', suffix: '' } };

test('the test codes are labels that read', () => {
  const now = parseCalendarDate('2026-11-20');
  if (!now.ok) throw new Error('no date');
  for (const text of Object.values(scannerTestCodes)) {
    expect(parseLabel(text, { source: 'scan', now: now.value })).toMatchObject({ ok: true, notices: [] });
  }
});

test.each(Object.entries(scannerTestCodes))('a scanner with nothing wrong, %s', (_, text) => {
  expect(heard(text)).toEqual(allWell);
});

test('FNC1 sent in front instead of the identifier is no prefix', () => {
  expect(heard(`\u001d${expected.slice(3)}`)).toMatchObject({
    faults: [{ code: 'identifier-missing' }],
    settings: { prefix: '' },
  });
});

describe('what is wrong and must be put right at the scanner', () => {
  test.each([
    ['separators-missing', expected.replace('\u001d', '')],
    ['caps-lock', swapCase(expected)],
    ['cut-short', expected.slice(0, 20)],
    ['characters-lost', expected.replace('95', '').replace('Z', '').replace('7', '')],
    ['other-code', '9521001000017'],
    ['other-code', ']d20109521001000017172803311' + '0DEMO01A\u001d21SN1'],
  ])('%s', (code, sent) => {
    expect(heard(sent)).toMatchObject({ ok: false, faults: [{ code }] });
  });

  test('no Enter behind the code, beside what else is wrong', () => {
    expect(heard(expected.replace('\u001d', ''), {}, { endedBy: undefined })).toMatchObject({
      ok: false,
      faults: [{ code: 'separators-missing' }, { code: 'end-key-missing' }],
    });
  });

  test('the pace of a person', () => {
    expect(heard(expected, {}, { longestPauseMs: 80.4 })).toMatchObject({
      ok: false,
      faults: [{ code: 'too-slow', ms: 80 }],
    });
    expect(heard(expected, {}, { longestPauseMs: 50 })).toEqual(allWell);
  });
});

describe('what a setting of ours makes good', () => {
  test.each(['uk', 'de', 'fr', 'es'] as const)('a scanner set to %s on a US computer', (scanner) => {
    const { ok, faults, settings } = heard(expected, { scanner });
    expect(ok).toBe(true);
    expect(settings.layout).toBe(scanner);
    expect(faults).toEqual([{ code: 'keyboard-layout', layout: scanner }]);
  });

  test.each(['uk', 'de', 'fr', 'es'] as const)(
    'nothing is wrong with a US scanner on a %s computer',
    (computer) => {
      expect(heard(expected, { computer })).toEqual(allWell);
    },
  );

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

  test('caps lock at the computer, when the letters are right all the same', () => {
    expect(heard(expected, { capsLock: true })).toMatchObject({
      ok: true,
      faults: [{ code: 'caps-lock-on' }],
    });
  });
});
