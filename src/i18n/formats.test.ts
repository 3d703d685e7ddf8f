import { expect, test } from 'vitest';
import { formats } from './formats.ts';
import { LOCALES } from './messages.ts';

const EVENING = Date.parse('2026-11-20T23:30:00Z') / 1000;

test('a calendar date is the same day in every time zone', () => {
  for (const zone of ['UTC', 'Pacific/Kiritimati', 'Pacific/Niue'])
    expect(formats('en', zone).date('2028-03-31')).toBe('Mar 31, 2028');
});

test('a moment is shown in the time zone that is asked for', () => {
  expect(formats('en', 'UTC').day(EVENING)).toBe('Nov 20');
  expect(formats('en', 'UTC').time(EVENING)).toBe('23:30');
  expect(formats('en', 'Europe/Lisbon').time(EVENING)).toBe('23:30');
  expect(formats('en', 'Europe/Brussels').day(EVENING)).toBe('Nov 21');
  expect(formats('en', 'Europe/Brussels').time(EVENING)).toBe('00:30');
});

test('a year ends where the time zone says', () => {
  const eve = Date.parse('2026-12-31T23:30:00Z') / 1000;
  expect(formats('en', 'UTC').year(eve)).toBe('2026');
  expect(formats('en', 'Europe/Brussels').year(eve)).toBe('2027');
});

test('a span has its two gravest units, and no more', () => {
  const { duration } = formats('en', 'UTC');
  expect(duration(2 * 86_400 + 3 * 3600 + 59 * 60)).toBe('2 days 3 hr');
  expect(duration(14 * 3600 + 15 * 60)).toBe('14 hr 15 min');
  expect(duration(86_400)).toBe('1 day');
  expect(duration(3600)).toBe('1 hr');
  expect(duration(59)).toBe('59 sec');
  expect(duration(0)).toBe('0 sec');
});

test('dates, numbers and spans are written as the language writes them', () => {
  const german = formats('de', 'UTC');
  expect(german.date('2028-03-31')).toBe('31.03.2028');
  expect(german.number(18_402_117)).toBe('18.402.117');
  expect(german.duration(90_000)).toBe('1 Tg. 1 Std.');
});

test('small numbers are written as the browser writes them, in every language', () => {
  for (const locale of LOCALES) {
    const browser = new Intl.NumberFormat(locale);
    for (const value of [-1, 0, 7, 42, 999, 1000, 0.5])
      expect(formats(locale, 'UTC').number(value), locale).toBe(browser.format(value));
  }
});

test('from right to left, a date does not leave open which figure is the day', () => {
  const arabic = formats('ar', 'UTC');
  expect(arabic.date('2028-03-04')).toContain('مارس');
  expect(arabic.dateTime(EVENING)).toContain('نوفمبر');
});
