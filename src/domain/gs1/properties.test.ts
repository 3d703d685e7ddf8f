import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCalendarDate } from '../identifiers.ts';
import { CSET82 } from './characters.ts';
import { checkDigit } from './checkDigit.ts';
import type { Element } from './element.ts';
import { formatBracketed } from './formatBracketed.ts';
import { formatDigitalLink } from './formatDigitalLink.ts';
import { formatElementString } from './formatElementString.ts';
import { parseBracketed } from './parseBracketed.ts';
import { parseDigitalLink } from './parseDigitalLink.ts';
import { parseElementString } from './parseElementString.ts';
import { checkCharacter } from './parseHibc.ts';
import { type LabelOptions, parseLabel } from './parseLabel.ts';

fc.configureGlobal({ seed: 20260615, numRuns: 500 });

const YEAR = 2026;
const parsedNow = parseCalendarDate('2026-06-15');
if (!parsedNow.ok) throw new Error('the date of the test');
const now = parsedNow.value;

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
const checked = (length: number) => digits(length - 1).map((d) => d + checkDigit(d));
const set82 = (max: number) => fc.string({ unit: fc.constantFrom(...CSET82), minLength: 1, maxLength: max });
const date = fc
  .tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 28 }))
  .map((parts) => parts.map((n) => String(n).padStart(2, '0')).join(''));

/** Packs with everything in any order, as makers print them. */
const pack: fc.Arbitrary<Element[]> = fc
  .record({
    gtin: checked(14),
    lot: set82(20),
    serial: set82(20),
    expiry: date,
    pzn: set82(20),
    extra: set82(90),
  })
  .chain(({ gtin, lot, serial, expiry, pzn, extra }) =>
    fc
      .shuffledSubarray(
        [
          { ai: '17', value: expiry },
          { ai: '10', value: lot },
          { ai: '21', value: serial },
          { ai: '710', value: pzn },
          { ai: '95', value: extra },
        ],
        { minLength: 1 },
      )
      .chain((rest) => fc.nat(rest.length).map((i) => rest.toSpliced(i, 0, { ai: '01', value: gtin }))),
  );

/** Pieces of labels in disorder: what random characters alone would hardly ever hit. */
const rubble = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ']d2',
        ']Q1',
        ']E0',
        ']e0',
        '\u001d',
        '^',
        '(01)',
        '(10)',
        '(',
        ')',
        '\\(',
        '01',
        '10',
        '17',
        '21',
        '8030',
        '4309',
        '7007',
        'https://',
        '/',
        '?',
        '&',
        '=',
        '%2',
        '%00',
        '+',
        '+A999',
        '$$',
        '=/',
        '&,1',
        '[)>\u001e06\u001d',
        '9N',
        '|]e0',
        '\ud800',
        '\u0000',
        '{GS}',
      ),
      checked(14),
      date,
      set82(20),
      fc.string({ maxLength: 8, unit: 'binary' }),
    ),
    { maxLength: 24 },
  )
  .map((pieces) => pieces.join(''));

// Patience for a busy machine; what is promised of time is asserted below.
describe('any text at all', { timeout: 60_000 }, () => {
  test('reads, or gives a problem at a place in the text; it never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(rubble, fc.string({ unit: 'binary' })),
        fc.constantFrom<LabelOptions['source']>('scan', 'wedge', 'typed', 'link'),
        (text, source) => {
          const reading = parseLabel(text, { source, now });
          if (reading.ok) return;
          const { position } = reading.problem;
          if (position !== undefined) expect(position).toBeGreaterThanOrEqual(0);
          if (position !== undefined) expect(position).toBeLessThanOrEqual(text.length);
        },
      ),
      { numRuns: 5000 },
    );
  });

  test('takes bounded time: 10,000 texts of up to 10 kB in well under a second of parsing', () => {
    const texts = fc.sample(
      fc
        .tuple(rubble, fc.nat({ max: 10_000 }))
        .map(([text, length]) =>
          (text === '' ? 'x' : text).repeat(1 + length / (text.length + 1)).slice(0, length),
        ),
      10_000,
    );
    const before = performance.now();
    for (const text of texts) parseLabel(text, { source: 'wedge', now });
    // A second is the promise; the limit here is wide, so that a busy machine is no failure but a square law is.
    expect(performance.now() - before).toBeLessThan(4000);
  });
});

describe('round trips: what is written reads back as the same elements', () => {
  test('element string', () => {
    fc.assert(
      fc.property(pack, (elements) => {
        expect(parseElementString(formatElementString(elements), 0, YEAR)).toEqual({
          ok: true,
          value: elements,
        });
      }),
    );
  });

  test('brackets', () => {
    fc.assert(
      fc.property(pack, (elements) => {
        expect(parseBracketed(formatBracketed(elements), 0, YEAR)).toEqual({ ok: true, value: elements });
      }),
    );
  });

  test('Digital Link, but for the order', () => {
    const byCode = (a: Element, b: Element) => a.ai.localeCompare(b.ai);
    fc.assert(
      fc.property(pack, (elements) => {
        const link = formatDigitalLink(elements, 'https://example.com/a');
        const back = parseDigitalLink(link.ok ? link.value : '', 0, YEAR);
        expect(back.ok && back.value.toSorted(byCode)).toEqual(elements.toSorted(byCode));
      }),
    );
  });

  test('an element string never reads as other elements: reading and writing it again changes nothing', () => {
    fc.assert(
      fc.property(rubble, (text) => {
        const parsed = parseElementString(text, 0, YEAR);
        if (!parsed.ok) return;
        const canonical = formatElementString(parsed.value);
        expect(parseElementString(canonical, 0, YEAR)).toEqual(parsed);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('a single wrong digit in a checked number is caught', () => {
  const slips = fc.tuple(fc.nat(), fc.integer({ min: 1, max: 9 }));
  const slip = (text: string, [place, by]: [number, number]) => {
    const i = place % text.length;
    return text.slice(0, i) + ((Number(text.charAt(i)) + by) % 10) + text.slice(i + 1);
  };

  test.each([
    [14, ']d201', ''],
    [18, ']C100', ''],
    [13, ']C1414', ''],
    [13, ']E0', ''],
    [8, ']E4', ''],
    [14, 'https://id.gs1.org/01/', ''],
    [18, ']d28017', ''],
    [17, ']d2402', ''],
  ])('%i digits after %s', (length, before) => {
    fc.assert(
      fc.property(checked(length), slips, (number, change) => {
        const good = parseLabel(before + number, { source: 'scan', now });
        // Keys begin with a company prefix in digits, which these are; nothing else can be wrong.
        expect(good.ok).toBe(true);
        expect(parseLabel(before + slip(number, change), { source: 'scan', now })).toMatchObject({
          ok: false,
          problem: { code: 'check-digit' },
        });
      }),
      { numRuns: 200 },
    );
  });

  test('PPN and HIBC', () => {
    fc.assert(
      fc.property(digits(8), slips, (pzn, change) => {
        const sum = [...`11${pzn}`].reduce((total, c, i) => total + c.charCodeAt(0) * (i + 2), 0) % 97;
        const text = (code: string) =>
          `[)>\u001e06\u001d9N11${code}${String(sum).padStart(2, '0')}\u001e\u0004`;
        expect(parseLabel(text(pzn), { source: 'scan', now })).toMatchObject({ ok: true, kind: 'ppn' });
        expect(parseLabel(text(slip(pzn, change)), { source: 'scan', now })).toMatchObject({ ok: false });
        const hibc = (code: string) => `+A999${code}1${checkCharacter(`+A999${pzn}1`) ?? ''}`;
        expect(parseLabel(hibc(pzn), { source: 'scan', now })).toMatchObject({ ok: true, kind: 'hibc' });
        expect(parseLabel(hibc(slip(pzn, change)), { source: 'scan', now })).toMatchObject({ ok: false });
      }),
      { numRuns: 200 },
    );
  });
});
