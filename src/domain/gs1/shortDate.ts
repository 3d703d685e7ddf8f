import { type CalendarDate, calendarDate } from '../identifiers.ts';
import { dayOfYear, daysInMonth, fullYear } from './calendar.ts';

/**
 * The day that `yymmdd` names; day 00 is the last of the month (GS1 General Specifications 3.4.7).
 * @param now the present year, which places the two-digit one
 * @returns undefined if there is no such day
 */
export function shortDate(yymmdd: string, now: number): CalendarDate | undefined {
  if (yymmdd === '' || !/^\d{6}$/.test(yymmdd)) return undefined;
  return dateOf(fullYear(Number(yymmdd.slice(0, 2)), now), yymmdd.slice(2));
}

/** The day that a year and `mmdd` name; day 00 is the last of the month. */
export function dateOf(year: number, mmdd: string): CalendarDate | undefined {
  const month = Number(mmdd.slice(0, 2));
  const day = Number(mmdd.slice(2));
  const date = calendarDate(year, month, day === 0 ? daysInMonth(year, month) : day);
  return date.ok ? date.value : undefined;
}

/** The day that a year and the number of a day in it (1–366) name. */
export function ordinalDate(year: number, ordinal: number): CalendarDate | undefined {
  const found = dayOfYear(year, ordinal);
  const date = found && calendarDate(year, found.month, found.day);
  return date?.ok ? date.value : undefined;
}
