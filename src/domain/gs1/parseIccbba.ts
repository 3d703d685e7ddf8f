import type { CalendarDate } from '../identifiers.ts';
import type { LabelIdentity } from '../pack.ts';
import type { Element } from './element.ts';
import { type Parsed, refuse } from './problem.ts';
import { ordinalDate } from './shortDate.ts';

/**
 * Data structures of ISBT 128: their data identifier, the name we give them, the shape of what follows. Those whose
 * name ends in `AT` have the time of day behind the date, and are told by the date.
 */
const STRUCTURES: readonly (readonly [flag: string, name: string, shape: RegExp])[] = [
  ['=/', 'DEVICE', /^[0-9A-Z]{16}/],
  ['=)', 'DEVICE', /^[0-9A-Z]{10}/],
  ['=<', 'PRODUCT', /^[0-9A-Z]{8}/],
  ['=,', 'SERIAL', /^[0-9A-Z]{6}/],
  ['&>', 'EXPIRY_AT', /^\d{6}([01]\d|2[0-3])[0-5]\d/],
  ['=>', 'EXPIRY', /^\d{6}/],
  ['&}', 'MADE_AT', /^\d{6}([01]\d|2[0-3])[0-5]\d/],
  ['=}', 'MADE', /^\d{6}/],
  ['&*', 'COLLECTED_AT', /^\d{6}([01]\d|2[0-3])[0-5]\d/],
  ['=*', 'COLLECTED', /^\d{6}/],
  ['&,1', 'LOT', /^[-0-9A-Z]{18}/],
  ['&)', 'LOT', /^[-0-9A-Z]{10}/],
  ['=%', 'BLOOD_GROUP', /^[0-9A-Za-z]{4}/],
  ['&(', 'TESTS', /^[0-9A-Z]{5}/],
  ['=\\', 'ANTIGENS', /^\d{18}/],
  ['=+', 'COMPOUND', /^\d{5}/],
  ['=', 'DONATION', /^[1-9A-NP-Z][0-9A-Z]{4}\d{8}[0-9A-Z]{2}/],
];

export interface IsbtLabel {
  readonly elements: readonly Element[];
  readonly identity: LabelIdentity;
}

/**
 * Reads an ISBT 128 label (ICCBBA ST-001; as UDI, ST-011): data structures run together, of a device of human origin, a
 * blood bag, or blood, tissue and cells themselves. Only the first two name a device.
 * Elements: DEVICE, PRODUCT, SERIAL, DONATION, EXPIRY, MADE, COLLECTED, LOT, …; dates as calendar days.
 */
export function parseIccbba(text: string, start: number): Parsed<IsbtLabel> {
  const fields = new Map<string, string>();
  let at = 0;
  while (at < text.length) {
    const found = STRUCTURES.find(([flag]) => text.startsWith(flag, at));
    const [flag, named, shape] = found ?? ['', '', /^$/];
    const from = at + flag.length;
    const written = shape.exec(text.slice(from, from + 18))?.[0] ?? '';
    const [name = ''] = named.split('_AT');
    const value = /^(EXPIRY|MADE|COLLECTED)/.test(name) ? isbtDate(written) : written;
    if (!value || fields.has(name)) return refuse('iccbba', start + at, flag);
    if (name === 'DONATION' && !hasDonationCheck(value))
      return refuse('check-characters', start + from + value.length - 2, name);
    fields.set(name, value);
    at = from + written.length;
  }
  const elements: Element[] = [...fields].map(([ai, value]) => ({ ai, value }));
  return { ok: true, value: { elements, identity: identityOf(fields) } };
}

function identityOf(fields: ReadonlyMap<string, string>): LabelIdentity {
  const device = fields.get('DEVICE');
  if (device === undefined) return { kind: 'other' };
  const [serial, lot, expiry] = [fields.get('SERIAL'), fields.get('LOT'), fields.get('EXPIRY')];
  return {
    kind: 'device',
    agency: 'iccbba',
    device,
    ...(serial === undefined ? {} : { serial }),
    ...(lot === undefined ? {} : { lot }),
    // Only dates that exist were put there.
    ...(expiry === undefined ? {} : { expiry: expiry as CalendarDate }),
  };
}

/**
 * Whether the flag characters of a donation number, where they are its check (60 to 96), fit the thirteen characters
 * before them: ISO/IEC 7064 modulo 37-2, and 60 added. Other flags say something else, and nothing checks them.
 */
function hasDonationCheck(donation: string): boolean {
  const flags = Number(donation.slice(13));
  if (!(flags >= 60 && flags <= 96)) return true;
  let sum = 0;
  for (const c of donation.slice(0, 13)) sum = ((sum + Number.parseInt(c, 36)) * 2) % 37;
  return (38 - sum) % 37 === flags - 60;
}

/** `YYYJJJ`: the last three digits of the year (900 and more are of the last millennium) and the day in it. */
function isbtDate(text: string): CalendarDate | undefined {
  if (text === '') return undefined;
  const year = Number(text.slice(0, 3));
  return ordinalDate(year >= 900 ? 1000 + year : 2000 + year, Number(text.slice(3, 6)));
}
