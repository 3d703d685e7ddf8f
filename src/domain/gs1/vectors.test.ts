import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseCalendarDate } from '../identifiers.ts';
import { allApplicationIdentifiers } from './ai.ts';
import { hasCheckDigit } from './checkDigit.ts';
import { hasCheckPair } from './checkPair.ts';
import { formatBracketed } from './formatBracketed.ts';
import { formatDigitalLink } from './formatDigitalLink.ts';
import { parseBracketed } from './parseBracketed.ts';
import { parseDigitalLink } from './parseDigitalLink.ts';
import { parseLabel } from './parseLabel.ts';

const folder = process.env.GS1_VECTORS ?? '';
const YEAR = 2026;

interface Vector {
  id: string;
  input: string;
  ok: boolean;
  full?: { ok: boolean; digitalLink?: string };
  flags?: string;
  linter?: string;
  elements?: { ai: string; value: string }[];
  stem?: string | null;
  uri?: string;
  op?: string;
  path?: string;
  query?: string;
  sequence?: string[];
  scanData?: string;
}

function vectors(name: string): Vector[] {
  const parsed: { cases: Vector[] } = JSON.parse(readFileSync(join(folder, name), 'utf8'));
  return parsed.cases;
}

function read(text: string) {
  const now = parseCalendarDate('2026-06-15');
  if (!now.ok) throw new Error('the date of the test');
  return parseLabel(text, { source: 'typed', now: now.value });
}

// Set GS1_VECTORS to the folder of the official vectors to run these.
describe.skipIf(!existsSync(join(folder, 'ai-table.json')))('official GS1 vectors (GS1_VECTORS)', () => {
  test('the table has every identifier with its rules', () => {
    const table: {
      entries: {
        ais: string[];
        fixedNoFnc1: boolean;
        dlAttribute: boolean;
        components: { cset: string; min: number; max: number; linters: string[]; optional: boolean }[];
      }[];
    } = JSON.parse(readFileSync(join(folder, 'ai-table.json'), 'utf8'));
    const expected = table.entries.flatMap((e) =>
      e.ais.map((ai) => [
        ai,
        e.fixedNoFnc1,
        e.dlAttribute,
        ...e.components.map((c) => `${c.cset}${c.min}-${c.max}/${c.linters.length}${c.optional ? '?' : ''}`),
      ]),
    );
    const ours = allApplicationIdentifiers().map((e) => [
      e.ai,
      e.predefined,
      e.attribute,
      ...e.components.map((c) => `${c.set}${c.min}-${c.max}/${c.rules.length}${c.optional ? '?' : ''}`),
    ]);
    const sorted = (rows: (string | boolean)[][]) => rows.map(String).sort();
    expect(sorted(ours)).toEqual(sorted(expected));
  });

  test('bracketed text: the same elements, the same refusals', () => {
    for (const v of vectors('ai-element-bracketed.json')) {
      const reading = read(v.input);
      expect([v.id, v.input, reading.ok]).toEqual([v.id, v.input, v.full?.ok]);
      if (reading.ok && v.elements) expect(reading.elements).toEqual(v.elements);
    }
  });

  test('associations: required, excluded and repeated identifiers', () => {
    for (const v of vectors('ai-associations.json')) {
      // (89) is not assigned; the vector allows unknown identifiers, a label may not carry one.
      const expected = v.input.includes('(89)') ? false : v.full?.ok;
      expect([v.id, v.input, read(v.input).ok]).toEqual([v.id, v.input, expected]);
    }
  });

  test('check digits and check characters', () => {
    for (const v of vectors('check-digits.json')) {
      const check =
        v.linter === 'csum' ? /^\d+$/.test(v.input) && hasCheckDigit(v.input) : hasCheckPair(v.input);
      expect([v.id, v.input, check]).toEqual([v.id, v.input, v.ok]);
    }
  });

  test('Digital Link: written as the engine writes it, and read back', () => {
    for (const v of vectors('dl-uri-generate.json')) {
      if (v.flags !== undefined) continue;
      const parsed = parseBracketed(v.input, 0, YEAR);
      // Some of these only test writing: their elements alone would not be accepted together.
      const elements = parsed.ok ? parsed.value : (v.elements ?? []);
      const link = formatDigitalLink(elements, v.stem ?? undefined);
      expect([v.id, link.ok ? link.value : false]).toEqual([v.id, v.uri ?? false]);
      if (!link.ok || !parsed.ok) continue;
      const back = parseDigitalLink(link.value, 0, YEAR);
      const distinct = new Set(elements.map((e) => formatBracketed([e])));
      expect(new Set(back.ok ? back.value.map((e) => formatBracketed([e])) : [])).toEqual(distinct);
    }
  });

  test('Digital Link: percent-encoding in path and query', () => {
    for (const v of vectors('dl-uri-escaping.json')) {
      if (v.input === '') continue;
      if (v.op === 'escape') {
        const link = formatDigitalLink([
          { ai: '8004', value: v.input },
          { ai: '99', value: v.input },
        ]);
        expect(link).toEqual({ ok: true, value: `https://id.gs1.org/8004/${v.path}?99=${v.query}` });
        continue;
      }
      for (const [address, value] of [
        [`https://a/01/12312312312333/10/${v.input}`, v.path],
        [`https://a/01/12312312312333?99=${v.input}`, v.query],
      ] as const) {
        const back = parseDigitalLink(address, 0, YEAR);
        if (back.ok) expect([v.id, back.value[1]?.value]).toEqual([v.id, value]);
        else
          expect([v.id, back.problem.code, /^[!-Z_a-z]+$/.test(value ?? '')]).toEqual([
            v.id,
            'character',
            false,
          ]);
      }
    }
  });

  test('Digital Link: every sequence of key and qualifiers', () => {
    const samples: Record<string, string> = {
      '00': '123456789012345675',
      '01': '12312312312333',
      '253': '1231231231232X',
      '255': '12312312312320',
      '402': '12345678901234560',
      '414': '9520123456788',
      '417': '9520123456788',
      '7040': '1ABC',
      '8003': '01234567890128X',
      '8006': '123456789012310510',
      '8010': '1234567890',
      '8011': '123',
      '8013': '1987654Ad4X4bL5ttr2310c2K',
      '8017': '123456789012345675',
      '8018': '123456789012345675',
    };
    for (const v of vectors('dl-path-sequences.json')) {
      const sequence = v.sequence ?? [];
      const path = (codes: string[]) => codes.map((ai) => `/${ai}/${samples[ai] ?? '1234567'}`).join('');
      expect([v.id, read(`https://example.com${path(sequence)}`)]).toMatchObject([v.id, { ok: true }]);
      if (sequence.length < 2) continue;
      const backwards = [sequence[0] ?? '', ...sequence.slice(1).reverse()];
      if (sequence.length > 2)
        expect(read(`https://example.com${path(backwards)}`)).toMatchObject({ ok: false });
    }
  });

  test('scan data as transmitted: read where it is GS1, refused where it is not', () => {
    for (const v of vectors('scan-data-generate.json')) {
      if (v.scanData === undefined) continue;
      const gs1 = !/TESTING$/.test(v.scanData) || v.scanData.includes('\u001d');
      const plain =
        v.scanData.startsWith(']Q1') || v.scanData.startsWith(']d1') || v.scanData.startsWith(']J0');
      expect([v.scanData, read(v.scanData).ok]).toEqual([v.scanData, gs1 && !plain]);
    }
  });
});
