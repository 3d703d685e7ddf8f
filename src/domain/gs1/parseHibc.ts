import type { CalendarDate } from '../identifiers.ts';
import type { DeviceIdentity } from '../pack.ts';
import { fullYear } from './calendar.ts';
import type { Element } from './element.ts';
import { type Parsed, refuse } from './problem.ts';
import { dateOf, ordinalDate, shortDate } from './shortDate.ts';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-. $/+%';
const PRIMARY = /^\+([A-Z][0-9A-Z]{3})([0-9A-Z]{1,18})(\d)(\/.*)?.$/s;

/** Dates of the secondary part by the digit before them; without one it is month and year. */
const DATES: Record<
  string,
  readonly [length: number, read: (text: string, now: number) => CalendarDate | undefined]
> = {
  '': [4, (d, now) => dateOf(fullYear(Number(d.slice(2)), now), `${d.slice(0, 2)}00`)],
  '2': [6, (d, now) => shortDate(d.slice(4) + d.slice(0, 4), now)],
  '3': [6, shortDate],
  '4': [8, (d, now) => (isHour(d.slice(6)) ? shortDate(d.slice(0, 6), now) : undefined)],
  '5': [5, (d, now) => ordinalDate(fullYear(Number(d.slice(0, 2)), now), Number(d.slice(2)))],
  '6': [7, (d, now) => (isHour(d.slice(5)) ? DATES['5']?.[1](d.slice(0, 5), now) : undefined)],
};

function isHour(text: string): boolean {
  return Number(text) < 24;
}

export interface DeviceLabel {
  readonly elements: readonly Element[];
  readonly identity: DeviceIdentity;
}

/**
 * Reads a HIBC label: `+`, labeler, product and unit of measure, `/` and secondary data, one modulo-43 check
 * character over all of it (ANSI/HIBC 2.6). Elements: LIC, PCN, UM, LOT, SERIAL, EXPIRY, MADE, QUANTITY.
 * @param now the present year
 */
export function parseHibc(text: string, start: number, now: number): Parsed<DeviceLabel> {
  if (/^\+[$\d]/.test(text)) return refuse('hibc-secondary', start);
  const found = PRIMARY.exec(text);
  if (found === null) return refuse('hibc', start);
  if (checkCharacter(text.slice(0, -1)) !== text.slice(-1))
    return refuse('check-characters', start + text.length - 1);
  const [, lic = '', pcn = '', um = '', secondary] = found;
  const fields = secondary === undefined ? new Map<string, string>() : readSecondary(secondary.slice(1), now);
  if (fields === undefined) return refuse('hibc', start + text.indexOf('/'));
  const [serial, lot, expiry] = [fields.get('SERIAL'), fields.get('LOT'), fields.get('EXPIRY')];
  const elements = [['LIC', lic], ['PCN', pcn], ['UM', um], ...fields].map(([ai = '', value = '']) => ({
    ai,
    value,
  }));
  const identity: DeviceIdentity = {
    kind: 'device',
    agency: 'hibc',
    device: lic + pcn + um,
    ...(serial === undefined ? {} : { serial }),
    ...(lot === undefined ? {} : { lot }),
    // Only dates that exist were put there.
    ...(expiry === undefined ? {} : { expiry: expiry as CalendarDate }),
  };
  return { ok: true, value: { elements, identity } };
}

/** The modulo-43 character of a text, or undefined if it holds a character outside the alphabet. */
export function checkCharacter(text: string): string | undefined {
  let sum = 0;
  for (const c of text) {
    const value = ALPHABET.indexOf(c);
    if (value < 0) return undefined;
    sum += value;
  }
  return ALPHABET.charAt(sum % 43);
}

/** Fields of the secondary data and of its supplements, or undefined if it is malformed. */
function readSecondary(text: string, now: number): Map<string, string> | undefined {
  const fields = new Map<string, string>();
  for (const [i, part] of text.split('/').entries()) {
    const read = i === 0 && /^[$\d]/.test(part) ? readMain(part, now) : readSupplement(part);
    if (read === undefined) return undefined;
    for (const [name, value] of read) {
      if (fields.has(name) && fields.get(name) !== value) return undefined;
      fields.set(name, value);
    }
  }
  return fields;
}

function readMain(part: string, now: number): [string, string][] | undefined {
  const [, sign = '', rest = ''] = /^(\$\$\+|\$\$|\$\+|\$|)(.*)$/.exec(part) ?? [];
  const name = sign.endsWith('+') ? 'SERIAL' : 'LOT';
  if (sign === '$' || sign === '$+') return named([[name, rest]]);
  const [, quantity = '', dated = ''] =
    sign === '' ? ['', '', `5${rest}`] : (/^(8\d\d|9\d{5}|)(.*)$/.exec(rest) ?? []);
  const counted: [string, string][] = quantity === '' ? [] : [['QUANTITY', quantity.slice(1)]];
  if (dated === '' && quantity !== '') return counted;
  if (dated.startsWith('7')) return named([...counted, [name, dated.slice(1)]]);
  const flag = /^[2-6]/.exec(dated)?.[0] ?? '';
  const [length, read] = DATES[flag] ?? [0, () => undefined];
  const digits = dated.slice(flag.length, flag.length + length);
  const expiry = /^\d+$/.test(digits) && digits.length === length ? read(digits, now) : undefined;
  if (expiry === undefined) return undefined;
  return named([...counted, ['EXPIRY', expiry], [name, dated.slice(flag.length + length)]]);
}

function readSupplement(part: string): [string, string][] | undefined {
  const [, identifier = '', value = ''] = /^(S|L|Q|14D|16D)(.+)$/.exec(part) ?? [];
  switch (identifier) {
    case 'S':
      return named([['SERIAL', value]]);
    case 'L':
      return named([['LOT', value]]);
    case 'Q':
      return [['QUANTITY', value]];
    case '14D':
    case '16D': {
      const day = /^\d{8}$/.test(value) ? dateOf(Number(value.slice(0, 4)), value.slice(4)) : undefined;
      return day && [[identifier === '14D' ? 'EXPIRY' : 'MADE', day]];
    }
    default:
      return undefined;
  }
}

/** Lot and serial hold up to 18 capitals, digits and signs; an empty one is left out. */
function named(fields: [string, string][]): [string, string][] | undefined {
  const kept = fields.filter(([, value]) => value !== '');
  return kept.every(([, value]) => /^[-.% 0-9A-Z]{1,18}$/.test(value)) ? kept : undefined;
}
