import { parseLabel } from '../src/domain/gs1/parseLabel.ts';
import { type Parsed, refuse } from '../src/domain/gs1/problem.ts';
import { type CalendarDate, parseCalendarDate } from '../src/domain/identifiers.ts';

/** One line of input: `now` is a date or an instant in ISO 8601, by default today (UTC). */
interface Line {
  readonly id: unknown;
  readonly text: string;
  readonly symbology?: string;
  readonly now: CalendarDate;
}

/**
 * Reads one JSON line `{"id","text","symbology"?,"now"?}` as a label.
 * Gives `{"id","ok":true,"kind","elements"}` or `{"id","ok":false,"problem"}`; never throws.
 * Text without a symbology identifier is taken as typed, so brackets and substitutes for ASCII 29 are read.
 */
export function parseLine(line: string): object {
  const input = readLine(line);
  if (!input.ok) return { id: idOf(line), ok: false, problem: input.problem };
  const { id, text, symbology, now } = input.value;
  const source = symbology === undefined ? 'typed' : 'scan';
  const reading = parseLabel(text, { source, now, ...(symbology === undefined ? {} : { symbology }) });
  if (!reading.ok) return { id, ok: false, problem: reading.problem };
  return { id, ok: true, kind: reading.kind, elements: reading.elements };
}

function readLine(line: string): Parsed<Line> {
  const fields = fieldsOf(line);
  if (fields === undefined) return refuse('line-malformed');
  const { id = null, text, symbology, now = new Date().toISOString() } = fields;
  if (typeof text !== 'string' || typeof now !== 'string') return refuse('line-malformed');
  if (symbology !== undefined && symbology !== null && typeof symbology !== 'string')
    return refuse('line-malformed');
  const today = parseCalendarDate(now.slice(0, 10));
  if (!today.ok) return refuse('line-malformed');
  return {
    ok: true,
    value: { id, text, now: today.value, ...(symbology ? { symbology: withBracket(symbology) } : {}) },
  };
}

function withBracket(symbology: string): string {
  return symbology.startsWith(']') ? symbology : `]${symbology}`;
}

function idOf(line: string): unknown {
  return fieldsOf(line)?.id ?? null;
}

function fieldsOf(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isRecord(value) ? value : undefined;
  } catch (malformed) {
    if (malformed instanceof SyntaxError) return undefined;
    throw malformed;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
