import { calendarDate } from '../domain/identifiers.ts';
import type { Now } from '../domain/verdict.ts';

/** The moment by this device's clock, with the calendar day where the device is. */
export function deviceNow(): Now {
  const moment = new Date();
  const date = calendarDate(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());
  if (!date.ok) throw new Error(`the device's clock says ${moment.getFullYear()}`);
  return { date: date.value, time: Math.floor(moment.getTime() / 1000) };
}
