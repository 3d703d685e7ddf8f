import { daysInMonth } from './gs1/calendar.ts';
import { firstOutside } from './gs1/characters.ts';
import { hasCheckDigit } from './gs1/checkDigit.ts';
import { type Parsed, refuse } from './gs1/problem.ts';

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** Global Trade Item Number, always as 14 digits with a correct check digit. */
export type Gtin14 = Branded<'Gtin14'>;
/** Serial Shipping Container Code: 18 digits with a correct check digit. */
export type Sscc = Branded<'Sscc'>;
/** Global Location Number: 13 digits with a correct check digit. */
export type Gln = Branded<'Gln'>;
/** Batch or lot, AI (10): 1–20 characters of set 82, case-sensitive. */
export type Lot = Branded<'Lot'>;
/** Serial number, AI (21): 1–20 characters of set 82, case-sensitive. */
export type Serial = Branded<'Serial'>;
/** A day of the Gregorian calendar as `YYYY-MM-DD`; compares as text, belongs to no time zone. */
export type CalendarDate = Branded<'CalendarDate'>;

/** 14 digits with a check digit; shorter GTINs are never padded here. */
export function parseGtin14(text: string): Parsed<Gtin14> {
  return parseKey<Gtin14>(text, 14);
}

/** 18 digits with a check digit. */
export function parseSscc(text: string): Parsed<Sscc> {
  return parseKey<Sscc>(text, 18);
}

/** 13 digits with a check digit. */
export function parseGln(text: string): Parsed<Gln> {
  return parseKey<Gln>(text, 13);
}

/** 1–20 characters of set 82; case is kept. */
export function parseLot(text: string): Parsed<Lot> {
  return parseName<Lot>(text);
}

/** 1–20 characters of set 82; case is kept. */
export function parseSerial(text: string): Parsed<Serial> {
  return parseName<Serial>(text);
}

/** `YYYY-MM-DD`, a day that exists. */
export function parseCalendarDate(text: string): Parsed<CalendarDate> {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return refuse('date', 0);
  return calendarDate(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8)));
}

/** The date of a year (0–9999), month (1–12) and day, if there is such a day. */
export function calendarDate(year: number, month: number, day: number): Parsed<CalendarDate> {
  if (day < 1 || day > daysInMonth(year, month)) return refuse('date', 0);
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return { ok: true, value: text as CalendarDate };
}

function parseKey<T extends string>(text: string, length: number): Parsed<T> {
  const wrong = firstOutside('N', text);
  if (wrong >= 0) return refuse('character', wrong);
  if (text.length < length) return refuse('ai-value-short', text.length);
  if (text.length > length) return refuse('ai-value-long', length);
  return hasCheckDigit(text) ? { ok: true, value: text as T } : refuse('check-digit', length - 1);
}

function parseName<T extends string>(text: string): Parsed<T> {
  if (text === '') return refuse('ai-value-missing', 0);
  if (text.length > 20) return refuse('ai-value-long', 20);
  const wrong = firstOutside('X', text);
  return wrong < 0 ? { ok: true, value: text as T } : refuse('character', wrong);
}
