import PDFDocument from 'pdfkit';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { diskFonts } from '../../../../test/diskFonts.ts';
import { LOCALES } from '../../../i18n/messages.ts';
import { reportLanguage } from '../reportLanguage.ts';
import { showSteering } from '../showSteering.ts';
import { type FontSet, loadFonts } from './fontSet.ts';
import { type Direction, layoutText } from './layoutText.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const EVERY_SCRIPT = ['a', 'ő', 'ب', 'क', 'ж', 'λ', 'ợ'];
let fonts: FontSet;
beforeAll(async () => {
  fonts = await fontsFor(EVERY_SCRIPT);
});

function fontsFor(texts: readonly string[]): Promise<FontSet> {
  const document = new PDFDocument({
    size: 'A4',
    margin: 0,
    autoFirstPage: true,
    bufferPages: true,
    compress: true,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: 'en',
    font: null,
    info: { Title: '', Author: '', Subject: '', Creator: '', Producer: '', CreationDate: new Date(0) },
  });
  return loadFonts(document, diskFonts, texts);
}

function written(text: string, width = 10_000, direction: Direction = 'ltr'): string[] {
  return layoutText(fonts, text, { weight: 'regular', size: 10 }, width, direction).map(({ segments }) =>
    segments.map((segment) => segment.text).join('|'),
  );
}

describe('lines', () => {
  test('no line is wider than its column, and no word is lost or joined', () => {
    const text = 'The hand-over from Demo North Wholesale to Demo Harbour Pharmacy is not on record.';
    for (const width of [40, 60, 90, 150, 400]) {
      const lines = layoutText(fonts, text, { weight: 'bold', size: 10 }, width, 'ltr');
      for (const line of lines) expect(line.width).toBeLessThanOrEqual(width);
      const words = lines.map(({ segments }) => segments.map((segment) => segment.text).join(''));
      expect(words.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    }
  });

  test('a hash that is wider than its column is broken, and whole when put together', () => {
    const hash = `0x${'4f'.repeat(32)}`;
    const lines = written(hash, 100);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join('')).toBe(hash);
  });

  test('a line break of the text is one on paper', () => {
    expect(written('one\ntwo\r\nthree')).toEqual(['one', 'two', 'three']);
  });
});

describe('direction', () => {
  test('Arabic from right to left, with the number in it from left to right', () => {
    // As written from the left: the second word, the number, the first word.
    expect(written('رقم 42 سجل', 10_000, 'rtl')).toEqual(['سجل| |42| |رقم']);
  });

  test('brackets face the other way', () => {
    expect(written('سجل (مؤكد)', 10_000, 'rtl').join('')).toMatch(/^\(\|مؤكد\|\)\| \|سجل/);
  });

  test('a Latin name in an Arabic sentence keeps its own direction', () => {
    expect(written('من Demo Pharma إلى', 10_000, 'rtl')).toEqual(['إلى| |Demo Pharma| |من']);
  });

  test('what a language sets apart stays together, and the marks that do it are not written', () => {
    // Without the isolate the number would stand left of the letters it belongs to.
    expect(written('بتاريخ \u206842 mg\u2069.', 10_000, 'rtl')).toEqual(['.|42 mg| |بتاريخ']);
    expect(written('07\u200f/10', 10_000, 'rtl').join('')).not.toContain('U+');
  });
});

describe('shaping', () => {
  const wide = (text: string) => fonts.widthOf(text, 'arabic regular');
  const high = (text: string) => fonts.widthOf(text, 'devanagari regular');

  test('Arabic letters join: a letter among others is another shape than alone', () => {
    expect(wide('عبع')).toBeLessThan(0.9 * (2 * wide('ع') + wide('ب')));
    expect(wide('لا')).toBeLessThan(0.9 * (wide('ل') + wide('ا')));
  });

  test('Devanagari consonants join, and a sign without a letter of its own takes no room', () => {
    expect(high('क्ष')).toBeLessThan(0.75 * (high('क') + high('ष')));
    expect(high('कु')).toBeCloseTo(high('क'), 1);
  });
});

describe('what a record may hold', () => {
  test('a character that no font has is written as its number', () => {
    expect(written('A 中 B')).toEqual(['A [U+4E2D] B']);
  });

  test.each([
    ['\u202e', '[U+202E]'],
    ['\u2066', '[U+2066]'],
    ['\u0007', '[U+0007]'],
    ['\u200f', '[U+200F]'],
  ])('%j, which nobody sees, is shown and turns nothing round', (character, shown) => {
    const name = showSteering({ name: `Harbour${character}ycamrahP` }).name;
    expect(written(name).join('').replaceAll('|', '')).toBe(`Harbour${shown}ycamrahP`);
  });

  test('an override is shown even in words of ours', () => {
    expect(written('Harbour\u202eycamrahP').join('')).toBe('Harbour[U+202E]ycamrahP');
  });
});

// The pseudo-locale is for screens. A letter that is missing from the fonts would be missing from every report of that language.
describe.each(LOCALES.filter((locale) => locale !== 'en-XA'))('%s', (locale) => {
  test('every letter of the language prints', async () => {
    const { text, direction } = await reportLanguage(locale);
    const { report, verify, unit, outcomes, words, findings, causes } = text;
    const texts = [...stringsOf([report, verify, unit, outcomes, words, findings, causes])];
    const own = await fontsFor(texts);
    const missing = texts.flatMap((one) =>
      layoutText(own, one, { weight: 'bold', size: 10 }, 10_000, direction).flatMap(({ segments }) =>
        segments.flatMap((segment) => segment.text.match(/\[U\+[0-9A-F]+\]/g) ?? []),
      ),
    );
    expect([...new Set(missing)]).toEqual([]);
  });
});

/** Every sentence of a language; of those that take parameters, what stands around them. */
function* stringsOf(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'function') yield value.toString().replace(/[^\p{Letter}\p{Mark} ]/gu, ' ');
  else if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) yield* stringsOf(inner);
}
