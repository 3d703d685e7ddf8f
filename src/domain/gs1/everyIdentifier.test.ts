import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ApplicationIdentifier,
  allApplicationIdentifiers,
  applicationIdentifier,
  type Component,
} from './ai.ts';
import { CSET82 } from './characters.ts';
import { checkDigit } from './checkDigit.ts';
import { hasCheckPair } from './checkPair.ts';
import { ALPHA2, COUNTRIES, CURRENCIES, PACKAGE_TYPES } from './codeLists.ts';
import type { Element } from './element.ts';
import { formatBracketed } from './formatBracketed.ts';
import { formatDigitalLink } from './formatDigitalLink.ts';
import { formatElementString } from './formatElementString.ts';
import { parseBracketed } from './parseBracketed.ts';
import { parseDigitalLink } from './parseDigitalLink.ts';
import { parseElementString } from './parseElementString.ts';
import type { RuleName } from './rules.ts';

const YEAR = 2026;
const RUNS = { seed: 20260615, numRuns: 12 };

const SETS = {
  N: '0123456789',
  X: CSET82,
  Y: '#-/0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  Z: '-_0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
};

const padded = (length: number, min: number, max: number) =>
  fc.integer({ min, max }).map((n) => String(n).padStart(length, '0'));
const oneOf = (codes: Iterable<string>) => fc.constantFrom(...codes);
const joined = (...parts: fc.Arbitrary<string>[]) => fc.tuple(...parts).map((all) => all.join(''));
const textOf = (set: keyof typeof SETS, min: number, max: number) =>
  fc.string({ unit: fc.constantFrom(...SETS[set]), minLength: min, maxLength: max });

const day = joined(padded(2, 0, 99), padded(2, 1, 12), padded(2, 1, 28));
const hour = padded(2, 0, 23);
const sixty = padded(2, 0, 59);

/** Right values for the rules that say all about a component. */
const WHOLE: Partial<Record<RuleName, fc.Arbitrary<string>>> = {
  date0: joined(padded(2, 0, 99), padded(2, 1, 12), padded(2, 0, 28)),
  date: day,
  ymd: joined(fc.constant('20'), day),
  hhmi: joined(hour, sixty),
  hh: hour,
  mi: sixty,
  ss: sixty,
  country: oneOf(COUNTRIES),
  country9: oneOf([...COUNTRIES, '999']),
  alpha2: oneOf(ALPHA2),
  currency: oneOf(CURRENCIES),
  package: oneOf(PACKAGE_TYPES),
  media: oneOf(['01', '10', '80', '99']),
  importer: oneOf('-_09AZaz'),
  minus: fc.constant('-'),
  bool: oneOf('01'),
  zero: fc.constant('0'),
  winding: oneOf('019'),
  sex: oneOf('0129'),
  lat: padded(10, 0, 1_800_000_000),
  lon: padded(10, 0, 3_600_000_000),
  piece: fc
    .integer({ min: 1, max: 99 })
    .chain((total) => joined(padded(2, 1, total), padded(2, total, total))),
  order: oneOf(['1/1', '1/9', '9/9']),
  // Example accounts of the standard's registry.
  iban: oneOf(['DE91100000000123456789', 'GB98MIDL07009312345678', 'BE71096123456769']),
  coupon: oneOf(['106141416543213150110120', '012345612345611110123', '01234561234561111012390000']),
  offer: oneOf(['001234561234560123456', '111234567123456212345678']),
};

function value(component: Component): fc.Arbitrary<string> {
  const { set, min, max, rules } = component;
  for (const rule of rules) {
    const whole = WHOLE[rule];
    if (whole !== undefined) return whole;
  }
  if (rules.includes('sum'))
    return textOf('N', min - 1, min - 1).map((digits) => digits + checkDigit(digits));
  if (rules.includes('nonzero')) return padded(max, 1, 10 ** max - 1);
  if (rules.includes('lead')) return padded(1, 1, 9);
  if (rules.includes('pair')) return joined(fc.constant('1987654Ad'), textOf('X', 0, max - 11)).map(withPair);
  if (rules.includes('pcenc')) return oneOf(['A', 'Caf%C3%A9', '%00', 'a+b']);
  if (rules.includes('gcp1')) return joined(textOf('N', 4, 4), textOf(set, 0, max - 4));
  return textOf(set, min, max);
}

/** The two characters are found by trying: 1021 pairs, of which one fits. */
function withPair(body: string): string {
  const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
  for (const a of alphabet) for (const b of alphabet) if (hasCheckPair(body + a + b)) return body + a + b;
  throw new Error(`no check pair for ${body}`);
}

/** Components in their order; those that may be absent are so from some place on. */
function valueFor({ components }: ApplicationIdentifier): fc.Arbitrary<string> {
  const fixed = components.filter(({ optional }) => !optional).length;
  return fc
    .integer({ min: fixed, max: components.length })
    .chain((count) => joined(...components.slice(0, count).map(value)));
}

/** An identifier with what it needs beside it, as deep as that goes. */
function company(ai: string, found: string[] = []): string[] {
  if (found.includes(ai)) return found;
  const all = [...found, ai];
  const known = (group: readonly string[]) => group.filter((other) => all.includes(other)).length;
  const [best = []] = (applicationIdentifier(ai)?.required ?? []).toSorted((a, b) => known(b) - known(a));
  return best.reduce((beside, other) => company(exampleOf(other), beside), all);
}

/** A reference may be the beginning of several identifiers. */
function exampleOf(reference: string): string {
  const known = applicationIdentifier(reference)?.ai;
  return known ?? allApplicationIdentifiers().find(({ ai }) => ai.startsWith(reference))?.ai ?? reference;
}

function elementsWith(ai: string): fc.Arbitrary<Element[]> {
  const codes = company(ai);
  return fc
    .tuple(...codes.map((code) => valueFor(applicationIdentifier(code) ?? neverMissing(code))))
    .map((values) => codes.map((code, i) => ({ ai: code, value: values[i] ?? '' })));
}

function neverMissing(code: string): never {
  throw new Error(`no identifier ${code}`);
}

const sorted = (elements: readonly Element[]) =>
  elements.map(({ ai, value: text }) => `(${ai})${text}`).sort();

describe('each of the 541 identifiers, with what must stand beside it, is written and read back', () => {
  const all = allApplicationIdentifiers();

  test('there are 541', () => {
    expect(all).toHaveLength(541);
  });

  test.each(all.map(({ ai }) => [ai]))('%s', (ai) => {
    fc.assert(
      fc.property(elementsWith(ai), (elements) => {
        const read = { ok: true, value: elements };
        expect(parseElementString(formatElementString(elements), 0, YEAR)).toEqual(read);
        expect(parseBracketed(formatBracketed(elements), 0, YEAR)).toEqual(read);
        const link = formatDigitalLink(elements, 'https://example.com');
        if (!link.ok) {
          expect(['uri-no-key', 'uri-not-in-query']).toContain(link.problem.code);
          return;
        }
        const back = parseDigitalLink(link.value, 0, YEAR);
        expect(back.ok ? sorted(back.value) : back.problem).toEqual(sorted(elements));
      }),
      RUNS,
    );
  });

  test('any value one character too long, and any too short, is refused', () => {
    for (const entry of all) {
      const [sample = ''] = fc.sample(valueFor(entry), { ...RUNS, numRuns: 1 });
      const long = sample.padEnd(entry.max + 1, sample.slice(-1));
      expect([entry.ai, parseBracketed(`(${entry.ai})${long}`, 0, YEAR).ok]).toEqual([entry.ai, false]);
      if (entry.min < 2) continue;
      const short = sample.slice(0, entry.min - 1);
      expect([entry.ai, parseBracketed(`(${entry.ai})${short}`, 0, YEAR).ok]).toEqual([entry.ai, false]);
    }
  });
});
