import { type CalendarDate, parseGtin14, parseLot, parseSerial, parseSscc } from '../identifiers.ts';
import type { LabelIdentity, PackIdentity } from '../pack.ts';
import type { Element } from './element.ts';
import type { LabelNotice } from './notice.ts';
import type { Parsed } from './problem.ts';
import { shortDate } from './shortDate.ts';

/** Whom well-formed GS1 elements name, and what is remarkable about it. */
export interface Identified {
  readonly identity: LabelIdentity;
  readonly notices: readonly LabelNotice[];
}

/**
 * Whom these elements name. A serialised pack comes before the unit it might be in; with both expiry
 * identifiers, (17) and (7003), the earlier day counts.
 * @param elements checked elements
 * @param year the present year, which places two-digit ones in their century
 */
export function identify(elements: readonly Element[], year: number): Identified {
  const values = new Map<string, string>();
  for (const { ai, value } of elements) values.set(ai, value);
  const parsed = <T>(ai: string, parse: (text: string) => Parsed<T>): T | undefined => {
    const value = values.get(ai);
    const result = value === undefined ? undefined : parse(value);
    return result?.ok ? result.value : undefined;
  };
  const gtin = parsed('01', parseGtin14);
  const serial = parsed('21', parseSerial);
  const sscc = parsed('00', parseSscc);
  if (sscc !== undefined && (gtin === undefined || serial === undefined)) {
    return { identity: { kind: 'unit', sscc }, notices: [] };
  }
  if (gtin === undefined) return { identity: { kind: 'other' }, notices: [] };

  const notices: LabelNotice[] = [];
  const indicator = gtin.charAt(0);
  if (indicator === '9') notices.push({ code: 'variable-measure', ai: '01' });
  else if (indicator !== '0') notices.push({ code: 'other-pack-level', ai: '01' });
  const lastUse = values.get('17') ?? '';
  if (lastUse.endsWith('00')) notices.push({ code: 'day-00', ai: '17' });

  const lot = parsed('10', parseLot);
  const expiry = earlier(shortDate(lastUse, year), shortDate((values.get('7003') ?? '').slice(0, 6), year));
  if (serial === undefined && lot === undefined && expiry === undefined) {
    return { identity: { kind: 'product', gtin }, notices };
  }
  const identity: { -readonly [Field in keyof PackIdentity]: PackIdentity[Field] } = { kind: 'pack', gtin };
  if (serial !== undefined) identity.serial = serial;
  if (lot !== undefined) identity.lot = lot;
  if (expiry !== undefined) identity.expiry = expiry;
  return { identity, notices };
}

function earlier(a: CalendarDate | undefined, b: CalendarDate | undefined): CalendarDate | undefined {
  return a === undefined || (b !== undefined && b < a) ? b : a;
}
