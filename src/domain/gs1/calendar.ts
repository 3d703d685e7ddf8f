/** Days in a month of the Gregorian calendar; month 1–12, otherwise 0. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  if (month < 1 || month > 12) return 0;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * The full year of a two-digit one: the century that brings it nearest to `now`
 * (GS1 General Specifications 7.12: difference of 51 and more is the previous century, -50 and less the next).
 */
export function fullYear(yy: number, now: number): number {
  const difference = yy - (now % 100);
  const century = now - (now % 100);
  if (difference >= 51) return century - 100 + yy;
  return difference <= -50 ? century + 100 + yy : century + yy;
}

/** Whether `mmdd` is a day of that year; with `least` 0 the day may be 00, which stands for the last of the month. */
export function isDay(year: number, mmdd: string, least: 0 | 1): boolean {
  const day = Number(mmdd.slice(2));
  const days = daysInMonth(year, Number(mmdd.slice(0, 2)));
  return days > 0 && day >= least && day <= days;
}

/** Whether `yymmdd` is a day; `now` is the present year. */
export function isShortDay(yymmdd: string, now: number, least: 0 | 1): boolean {
  return isDay(fullYear(Number(yymmdd.slice(0, 2)), now), yymmdd.slice(2), least);
}

/** Month and day of the `ordinal`th day of a year, or undefined if the year has no such day. */
export function dayOfYear(year: number, ordinal: number): { month: number; day: number } | undefined {
  let day = ordinal;
  for (let month = 1; month <= 12; month++) {
    const days = daysInMonth(year, month);
    if (day < 1) return undefined;
    if (day <= days) return { month, day };
    day -= days;
  }
  return undefined;
}
