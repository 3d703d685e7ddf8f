import { shortDate } from '../../domain/gs1/shortDate.ts';
import type { CalendarDate } from '../../domain/identifiers.ts';

export interface PrintedExpiry {
  readonly date: CalendarDate;
  /** Value of application identifier (17): `yymmdd`, day 00 where the print gives a month only. */
  readonly value: string;
  readonly wholeMonth: boolean;
}

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

/**
 * Reads an expiry as people copy it from a pack: `2028-03-31`, `280331`, `2028-03`, `03/2028`, `03/28`, `MAR 2028`,
 * `31 MAR 2028`, `31.03.2028`. Day and month in an order that cannot be told (`03/04/2028`) are refused.
 *
 * @param year the present year, which places two-digit ones (GS1 General Specifications 7.12)
 * @returns undefined when there is no such day, or the text could mean another one
 */
export function readExpiry(text: string, year: number): PrintedExpiry | undefined {
  const print = text.trim().toUpperCase();
  const parts = print.split(/[\s/.-]+/);
  if (/^\d{6}$/.test(print)) return expiry(print.slice(0, 2), print.slice(2, 4), print.slice(4), year);
  const [first = '', second = '', third] = parts;
  if (parts.length === 2) {
    return /^\d{4}$/.test(first) ? expiry(first, second, '00', year) : expiry(second, first, '00', year);
  }
  if (parts.length !== 3 || third === undefined) return undefined;
  if (/^\d{4}$/.test(first)) return expiry(first, second, third, year);
  // Europe puts the day first, America the month; dots and names of months leave no doubt, slashes do.
  if (print.includes('/') && Number(first) <= 12 && first !== second) return undefined;
  return expiry(third, second, first, year);
}

function expiry(
  printedYear: string,
  printedMonth: string,
  day: string,
  now: number,
): PrintedExpiry | undefined {
  if (!/^(?:\d{2}|\d{4})$/.test(printedYear) || !/^\d{1,2}$/.test(day)) return undefined;
  const named = MONTHS.indexOf(printedMonth);
  if (named < 0 && !/^\d{1,2}$/.test(printedMonth)) return undefined;
  const month = String(named < 0 ? printedMonth : named + 1).padStart(2, '0');
  const value = `${printedYear.slice(-2)}${month}${day.padStart(2, '0')}`;
  const date = shortDate(value, now);
  // A four-digit year outside the window of the two-digit one would silently become another century's.
  if (date === undefined || !date.startsWith(printedYear.padStart(4, date.slice(0, 2)))) return undefined;
  return { date, value, wholeMonth: value.endsWith('00') };
}
