import { type LabelOptions, parseLabel } from '../src/domain/gs1/parseLabel.ts';
import type { LabelProblemCode } from '../src/domain/gs1/problem.ts';
import { parseCalendarDate } from '../src/domain/identifiers.ts';

type Fields = Record<string, unknown>;

/**
 * Reads one JSON line `{"id","text","symbology"?,"now"?}` as a label. `symbology` is an identifier such as `]d2`;
 * `now` is a day or an instant in ISO 8601, by default today (UTC).
 * Gives `{"id","ok":true,"kind","elements"}` or `{"id","ok":false,"problem"}`; never throws.
 * Text without a symbology identifier is taken as typed, so brackets and substitutes for ASCII 29 are read.
 */
export function parseLine(line: string): object {
  const fields = fieldsOf(line);
  const id = fields?.id ?? null;
  const options = fields && optionsOf(fields);
  if (typeof fields?.text !== 'string' || options === undefined) {
    return { id, ok: false, problem: { code: 'line-malformed' satisfies LabelProblemCode } };
  }
  const reading = parseLabel(fields.text, options);
  if (!reading.ok) return { id, ok: false, problem: reading.problem };
  return { id, ok: true, kind: reading.kind, elements: reading.elements };
}

function optionsOf({ symbology, now = new Date().toISOString() }: Fields): LabelOptions | undefined {
  const today = typeof now === 'string' ? parseCalendarDate(now.slice(0, 10)) : undefined;
  if (!today?.ok) return undefined;
  if (symbology === undefined || symbology === null || symbology === '')
    return { source: 'typed', now: today.value };
  if (typeof symbology !== 'string') return undefined;
  const identifier = symbology.startsWith(']') ? symbology : `]${symbology}`;
  return { source: 'scan', symbology: identifier, now: today.value };
}

function fieldsOf(line: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isRecord(value) ? value : undefined;
  } catch (malformed) {
    if (malformed instanceof SyntaxError) return undefined;
    throw malformed;
  }
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
