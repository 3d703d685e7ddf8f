import type { CalendarDate } from '../identifiers.ts';
import type { DeviceIdentity } from '../pack.ts';
import type { Element } from './element.ts';
import type { DeviceLabel } from './parseHibc.ts';
import { type Parsed, refuse } from './problem.ts';
import { ordinalDate } from './shortDate.ts';

/** Data structures of ISBT 128 that identify a device: their flag characters, the name we give them, the shape. */
const STRUCTURES: readonly (readonly [flag: string, name: string, shape: RegExp])[] = [
  ['=/', 'DEVICE', /^[0-9A-Z]{16}/],
  ['=)', 'DEVICE', /^[0-9A-Z]{10}/],
  ['=,', 'SERIAL', /^[0-9A-Z]{6}/],
  ['=>', 'EXPIRY', /^\d{6}/],
  ['=}', 'MADE', /^\d{6}/],
  ['&,1', 'LOT', /^[-0-9A-Z]{18}/],
  ['&)', 'LOT', /^[-0-9A-Z]{10}/],
  ['=', 'DONATION', /^[0-9A-Z]{15}/],
];

/**
 * Reads the ISBT 128 label of a device of human origin or a blood bag (ICCBBA ST-011): structures run together.
 * Elements: DEVICE, SERIAL, DONATION, EXPIRY, MADE, LOT; dates as calendar days.
 */
export function parseIccbba(text: string, start: number): Parsed<DeviceLabel> {
  const fields = new Map<string, string>();
  let at = 0;
  while (at < text.length) {
    const found = STRUCTURES.find(([flag]) => text.startsWith(flag, at));
    const [flag, name, shape] = found ?? ['', '', /^$/];
    const written = shape.exec(text.slice(at + flag.length, at + flag.length + 18))?.[0];
    const value = written !== undefined && /EXPIRY|MADE/.test(name) ? isbtDate(written) : written;
    if (value === undefined || fields.has(name)) return refuse('iccbba', start + at, flag);
    fields.set(name, value);
    at += flag.length + (written?.length ?? 0);
  }
  const device = fields.get('DEVICE');
  if (device === undefined) return refuse('iccbba', start);
  const [serial, lot, expiry] = [fields.get('SERIAL'), fields.get('LOT'), fields.get('EXPIRY')];
  const elements: Element[] = [...fields].map(([ai, value]) => ({ ai, value }));
  const identity: DeviceIdentity = {
    kind: 'device',
    agency: 'iccbba',
    device,
    ...(serial === undefined ? {} : { serial }),
    ...(lot === undefined ? {} : { lot }),
    // Only dates that exist were put there.
    ...(expiry === undefined ? {} : { expiry: expiry as CalendarDate }),
  };
  return { ok: true, value: { elements, identity } };
}

/** `YYYJJJ`: the last three digits of the year (900 and more are of the last millennium) and the day in it. */
function isbtDate(text: string): CalendarDate | undefined {
  const year = Number(text.slice(0, 3));
  return ordinalDate(year >= 900 ? 1000 + year : 2000 + year, Number(text.slice(3)));
}
