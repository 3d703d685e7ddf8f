import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCalendarDate } from '../identifiers.ts';
import { diagnoseScan, type ScanCandidate } from './diagnoseScan.ts';
import type { KeyboardLayout } from './keyboardLayouts.ts';
import { parseLabel } from './parseLabel.ts';
import { retype } from './retype.ts';

const parsedNow = parseCalendarDate('2026-06-15');
if (!parsedNow.ok) throw new Error('the date of the test');
const now = parsedNow.value;

const GS = '\u001d';
const GOOD = `0109521001000017172712311012AB${GS}21XYZ9-K`;

function causes(text: string, corrected: string): ScanCandidate[] {
  return diagnoseScan(text, { now }).filter((c) => c.corrected === corrected);
}

function typed(text: string, from: KeyboardLayout, to: KeyboardLayout): string {
  return retype(text, from, to) ?? '';
}

describe('each damage alone is found, named and undone', () => {
  test('missing separators, whichever order the maker chose', () => {
    for (const good of [
      GOOD,
      `01095210010000172187654321${GS}1727123110LOT1`,
      `01095210010000172187654321${GS}10LOT1${GS}17271231`,
    ]) {
      const [first] = diagnoseScan(good.replaceAll(GS, ''), { now }).filter(
        (c) => c.damage === 'separators-missing',
      );
      expect(first?.corrected).toBe(good);
      expect(causes(`]d2${good.replaceAll(GS, '')}`, `]d2${good}`)).toHaveLength(1);
    }
  });

  test('caps lock, also where it hit the symbology identifier or an address', () => {
    const swapped = GOOD.toLowerCase();
    expect(causes(swapped, GOOD)).toEqual([{ damage: 'caps-lock', corrected: GOOD }]);
    expect(causes(`]D2${swapped}`, `]d2${GOOD}`)).toHaveLength(1);
    const link = 'https://id.gs1.org/01/09521001000017/21/XYZ';
    expect(causes('HTTPS://ID.GS1.ORG/01/09521001000017/21/xyz', link)).toHaveLength(1);
  });

  test.each(['uk', 'de', 'fr', 'es'] as const)('a US scanner on a %s keyboard', (layout) => {
    const good = layout === 'uk' ? GOOD.replace('XYZ9-K', 'XYZ"') : GOOD;
    expect(causes(typed(good, 'us', layout), good)).toEqual([
      { damage: 'keyboard-layout', layout, corrected: good },
    ]);
  });

  test('a French scanner on a US keyboard', () => {
    expect(causes(typed(GOOD, 'fr', 'us'), GOOD)).toEqual([
      { damage: 'keyboard-layout', layout: 'fr', corrected: GOOD },
    ]);
  });

  test('only Y and Z changed places: readable, but not the pack', () => {
    const good = GOOD.replace('-K', 'K');
    const text = typed(good, 'us', 'de');
    expect(parseLabel(text, { source: 'wedge', now })).toMatchObject({
      ok: true,
      identity: { serial: 'XZY9K' },
    });
    expect(causes(text, good)).toHaveLength(1);
  });

  test('the shop barcode of the same product in front or behind', () => {
    expect(causes(`9521001000017${GOOD}`, GOOD)).toEqual([{ damage: 'linear-code-glued', corrected: GOOD }]);
    expect(causes(`9521001000017\r${GOOD}`, GOOD)).toHaveLength(1);
    expect(causes(`${GOOD}9521001000017`, GOOD)).toHaveLength(1);
    expect(diagnoseScan(`9521001000024${GOOD}`, { now })).toEqual([]);
  });

  test('day 00', () => {
    const text = `010952100100001717280200${'10'}A`;
    expect(causes(text, text.replace('280200', '280229'))).toEqual([
      { damage: 'day-00', corrected: '01095210010000171728022910A' },
    ]);
  });
});

describe('what it never does', () => {
  test('two damages at once are not undone', () => {
    const twice = typed(GOOD.replace(GS, ''), 'us', 'fr');
    expect(causes(twice, GOOD)).toEqual([]);
  });

  test('a good scan without letters or signs that keyboards move raises nothing', () => {
    expect(diagnoseScan(`]d201095210010000171727123110ABC${GS}21123456`, { now })).toEqual([]);
  });

  test('every candidate reads by itself as a pack or unit, for any text, in bounded time', () => {
    const pieces = fc.constantFrom(
      '01',
      '09521001000017',
      '17',
      '271231',
      '271200',
      '10',
      '21',
      '710',
      '711',
      '712',
      GS,
      'A',
      'z',
      'ß',
      'à',
      ']D2',
      '9521001000017',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
        for (const { corrected } of diagnoseScan(parts.join(''), { now })) {
          const reading = parseLabel(corrected, { source: 'wedge', now });
          expect(reading.ok && /pack|unit/.test(reading.identity.kind)).toBe(true);
        }
      }),
      { seed: 20260615, numRuns: 300 },
    );
    const before = performance.now();
    diagnoseScan(`0109521001000017${'710711712713714715716717'.repeat(300)}`, { now });
    expect(performance.now() - before).toBeLessThan(1000);
  });
});
