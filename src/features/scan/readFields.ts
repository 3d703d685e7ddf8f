import type { Element } from '../../domain/gs1/element.ts';
import { formatBracketed } from '../../domain/gs1/formatBracketed.ts';
import { parseLinear } from '../../domain/gs1/parseLinear.ts';
import type { LabelProblem, Parsed } from '../../domain/gs1/problem.ts';
import {
  type CalendarDate,
  type Gtin14,
  parseGtin14,
  parseLot,
  parseSerial,
} from '../../domain/identifiers.ts';
import { type PrintedExpiry, readExpiry } from './readExpiry.ts';

/** The four fields as they stand in the form. */
export interface TypedFields {
  readonly gtin: string;
  readonly lot: string;
  readonly expiry: string;
  readonly serial: string;
}

/** What can be said about a field while it is typed. */
export type FieldReading<T> =
  | { readonly state: 'empty' }
  /** So far nothing is wrong; digits are still missing. */
  | { readonly state: 'short'; readonly typed: number }
  | { readonly state: 'good'; readonly value: T }
  | { readonly state: 'wrong'; readonly problem: LabelProblem };

export interface FieldReadings {
  readonly gtin: FieldReading<Gtin14>;
  readonly lot: FieldReading<string>;
  readonly expiry: FieldReading<PrintedExpiry>;
  readonly serial: FieldReading<string>;
  /** The label in brackets, once the product number is there and no field is wrong. */
  readonly text: string | undefined;
}

/** Reads what was typed so far, as help beside each field and as one label. */
export function readFields(typed: TypedFields, now: CalendarDate): FieldReadings {
  const gtin = readGtin(typed.gtin.replace(/[\s-]/g, ''));
  const lot = readText(typed.lot.trim(), parseLot);
  const serial = readText(typed.serial.trim(), parseSerial);
  const expiry = readDate(typed.expiry, Number(now.slice(0, 4)));
  return { gtin, lot, expiry, serial, text: labelOf({ gtin, lot, expiry, serial }) };
}

function labelOf({ gtin, lot, expiry, serial }: Omit<FieldReadings, 'text'>): string | undefined {
  const others = [lot, expiry, serial];
  if (gtin.state !== 'good' || others.some(({ state }) => state === 'wrong' || state === 'short'))
    return undefined;
  const elements: Element[] = [{ ai: '01', value: gtin.value }];
  if (expiry.state === 'good') elements.push({ ai: '17', value: expiry.value.value });
  if (lot.state === 'good') elements.push({ ai: '10', value: lot.value });
  if (serial.state === 'good') elements.push({ ai: '21', value: serial.value });
  return formatBracketed(elements);
}

function readGtin(digits: string): FieldReading<Gtin14> {
  if (digits === '') return { state: 'empty' };
  const outside = digits.search(/\D/);
  if (outside >= 0) return { state: 'wrong', problem: { code: 'character', position: outside } };
  const parsed = digits.length === 14 ? parseGtin14(digits) : parseLinear(digits, 0);
  if (parsed.ok) return { state: 'good', value: parsed.value };
  // Eight, twelve or thirteen digits may be the beginning of fourteen: wrong only when nothing can follow.
  if (digits.length < 14) return { state: 'short', typed: digits.length };
  return { state: 'wrong', problem: parsed.problem };
}

function readText<T extends string>(text: string, parse: (text: string) => Parsed<T>): FieldReading<string> {
  if (text === '') return { state: 'empty' };
  const parsed = parse(text);
  return parsed.ok ? { state: 'good', value: parsed.value } : { state: 'wrong', problem: parsed.problem };
}

function readDate(text: string, year: number): FieldReading<PrintedExpiry> {
  if (text.trim() === '') return { state: 'empty' };
  const value = readExpiry(text, year);
  return value === undefined ? { state: 'wrong', problem: { code: 'date' } } : { state: 'good', value };
}
