/** Days are the device's own: a till stands in one place. */

/** The day of a moment as `YYYY-MM-DD`. @param at Unix seconds */
export function dayOf(at: number): string {
  const moment = new Date(at * 1000);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/**
 * When a day begins, Unix seconds.
 * @param plus so many days later, by the calendar: a day may have 23 or 25 hours
 * @returns undefined for what is no day
 */
export function dayStart(day: string, plus = 0): number | undefined {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  if (year === undefined) return undefined;
  const start = new Date(Number(year), Number(month) - 1, Number(date) + plus).getTime();
  return Number.isNaN(start) ? undefined : start / 1000;
}
