import { parseGtin14, parseLot, parseSerial, parseSscc } from '../identifiers.ts';
import type { LabelIdentity } from '../pack.ts';
import type { Element } from './element.ts';
import type { LabelNotice } from './notice.ts';
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
  const value = (ai: string) => elements.find((e) => e.ai === ai)?.value ?? '';
  const gtin = parseGtin14(value('01'));
  const sscc = parseSscc(value('00'));
  const serial = parseSerial(value('21'));
  const lot = parseLot(value('10'));

  if (sscc.ok && !(gtin.ok && serial.ok))
    return { identity: { kind: 'unit', sscc: sscc.value }, notices: [] };
  if (!gtin.ok) return { identity: { kind: 'other' }, notices: [] };

  const notices: LabelNotice[] = [];
  const indicator = gtin.value.charAt(0);
  if (indicator === '9') notices.push({ code: 'variable-measure', ai: '01' });
  else if (indicator !== '0') notices.push({ code: 'other-pack-level', ai: '01' });

  if (value('17').endsWith('00')) notices.push({ code: 'day-00', ai: '17' });
  const [expiry] = [value('17'), value('7003').slice(0, 6)]
    .map((yymmdd) => shortDate(yymmdd, year))
    .filter((day) => day !== undefined)
    .sort();

  if (!serial.ok && !lot.ok && expiry === undefined) {
    return { identity: { kind: 'product', gtin: gtin.value }, notices };
  }
  const identity: LabelIdentity = {
    kind: 'pack',
    gtin: gtin.value,
    ...(serial.ok ? { serial: serial.value } : {}),
    ...(lot.ok ? { lot: lot.value } : {}),
    ...(expiry === undefined ? {} : { expiry }),
  };
  return { identity, notices };
}
