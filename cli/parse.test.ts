import { describe, expect, test } from 'vitest';
import { parseLine } from './parse.ts';

const line = (fields: object) => parseLine(JSON.stringify({ id: 'a', now: '2026-06-15', ...fields }));

describe('a line of JSON', () => {
  test('gives kind and elements', () => {
    expect(line({ text: '(01)09521001000017(21)A' })).toEqual({
      id: 'a',
      ok: true,
      kind: 'gs1-element-string',
      elements: [
        { ai: '01', value: '09521001000017' },
        { ai: '21', value: 'A' },
      ],
    });
  });

  test.each([
    { text: ']d2010952100100001710A\u001d21B' },
    { text: '010952100100001710A\u001d21B', symbology: ']d2' },
    { text: '010952100100001710A\u001d21B', symbology: 'd2' },
    { text: '^010952100100001710A^21B' },
    { text: 'https://example.com/01/09521001000017/10/A/21/B', symbology: ']Q1' },
    { text: 'https://example.com/01/09521001000017/10/A/21/B', now: '2026-06-15T10:00:00Z' },
    { text: '010952100100001710A\u001d21B', symbology: null },
  ])('%j reads as the same three elements', (fields) => {
    expect(line(fields)).toMatchObject({
      ok: true,
      elements: [{ ai: '01' }, { ai: '10', value: 'A' }, { ai: '21', value: 'B' }],
    });
  });

  test('a caret is no separator in a scan', () => {
    expect(line({ text: '010952100100001710A^21B', symbology: ']d2' })).toEqual({
      id: 'a',
      ok: false,
      problem: { code: 'character', ai: '10', position: 19 },
    });
  });

  test('`now` decides whether 29 February exists', () => {
    const text = ']d2010952100100001717000229';
    expect(line({ text, now: '2026-01-01' })).toMatchObject({ ok: true });
    expect(line({ text, now: '2080-01-01' })).toMatchObject({ ok: false, problem: { code: 'date' } });
  });

  test.each([
    '',
    '{',
    '[]',
    'null',
    '"x"',
    '{"id":1}',
    '{"id":1,"text":2}',
    '{"id":1,"text":"x","now":"soon"}',
    '{"id":1,"text":"x","symbology":7}',
  ])('%j gives a problem, never an exception', (malformed) => {
    expect(parseLine(malformed)).toMatchObject({ ok: false, problem: { code: 'line-malformed' } });
  });

  test('the id of a malformed line is kept where there is one', () => {
    expect(parseLine('{"id":7,"text":2}')).toMatchObject({ id: 7 });
  });
});
