/** Dates, times, spans and numbers as people of a language write them. Times are Unix seconds. */
export interface Formats {
  /** A calendar date `YYYY-MM-DD`, which belongs to no time zone. */
  date(iso: string): string;
  dateTime(seconds: number): string;
  day(seconds: number): string;
  year(seconds: number): string;
  /** Hour and minute, 24 hours to the day: short enough for a column, and never half a day off. */
  time(seconds: number): string;
  /** The two gravest units of a span, such as "2 days 3 hr". */
  duration(seconds: number): string;
  number(value: number): string;
  /** Such as "a, b, and c". */
  list(items: readonly string[]): string;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * @param locale BCP 47
 * @param timeZone IANA name; the device's own when not given
 */
export function formats(locale: string, timeZone?: string): Formats {
  const zone = timeZone === undefined ? {} : { timeZone };
  // To make one costs a slow phone some 20 ms, and hardly a screen needs all of them.
  // Figures alone leave open, from right to left, which of them is the day: there the month is a word.
  const dateStyle = locale.startsWith('ar') ? 'long' : 'medium';
  const date = once(() => new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' }));
  const dateTime = once(() => new Intl.DateTimeFormat(locale, { dateStyle, timeStyle: 'short', ...zone }));
  const day = once(() => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', ...zone }));
  const year = once(() => new Intl.DateTimeFormat(locale, { year: 'numeric', ...zone }));
  const time = once(
    () => new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', ...zone }),
  );
  const number = once(() => new Intl.NumberFormat(locale));
  const list = once(() => new Intl.ListFormat(locale));
  const units = new Map<string, Intl.NumberFormat>();
  const unit = (value: number, name: string) => {
    const known =
      units.get(name) ?? new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'short' });
    units.set(name, known);
    return known.format(value);
  };
  return {
    date: (iso) => date().format(Date.parse(`${iso}T00:00:00Z`)),
    dateTime: (seconds) => dateTime().format(seconds * 1000),
    day: (seconds) => day().format(seconds * 1000),
    year: (seconds) => year().format(seconds * 1000),
    time: (seconds) => time().format(seconds * 1000),
    number: (value) => (isPlain(value, locale) ? String(value) : number().format(value)),
    list: (items) => list().format(items),
    duration(seconds) {
      const total = Math.max(0, Math.round(seconds));
      if (total < MINUTE) return unit(total, 'second');
      const days = Math.floor(total / DAY);
      const hours = Math.floor((total % DAY) / HOUR);
      const minutes = Math.floor((total % HOUR) / MINUTE);
      const parts: [number, string][] =
        days > 0
          ? [
              [days, 'day'],
              [hours, 'hour'],
            ]
          : [
              [hours, 'hour'],
              [minutes, 'minute'],
            ];
      return parts
        .filter(([value]) => value > 0)
        .map(([value, name]) => unit(value, name))
        .join(' ');
    },
  };
}

/** Whether a number has no more than its digits, and those of this alphabet: nothing has to be made to write it. */
function isPlain(value: number, locale: string): boolean {
  return Number.isInteger(value) && value >= 0 && value < 1000 && !locale.startsWith('ar');
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
