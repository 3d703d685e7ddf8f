import { type Gtin14, parseGtin14, parseLot, parseSerial } from '../identifiers.ts';
import type { LabelIdentity } from '../pack.ts';
import { checkDigit } from './checkDigit.ts';
import type { Element } from './element.ts';
import type { LabelNotice } from './notice.ts';
import { SEPARATOR } from './parseElementString.ts';
import { type Parsed, refuse } from './problem.ts';
import { shortDate } from './shortDate.ts';

/** ISO/IEC 15434 envelope, format 06: fields with data identifiers, ended by ASCII 29; closed by RS and EOT. */
const HEADER = '[)>\u001e06\u001d';
const TRAILERS = ['\u001e\u0004', '\u001e'];

export interface PpnLabel {
  readonly elements: readonly Element[];
  readonly identity: LabelIdentity;
  readonly notices: readonly LabelNotice[];
}

/**
 * Reads a German medicine pack that carries a Pharmacy Product Number (IFA coding system): `9N` PPN, `1T` lot,
 * `D` expiry, `S` serial. A PPN of a PZN has a GS1 twin, the NTIN, by which the pack is looked up.
 * @param now the present year
 */
export function parsePpn(text: string, start: number, now: number): Parsed<PpnLabel> {
  if (!text.startsWith(HEADER)) return refuse('ppn', start);
  const trailer = TRAILERS.find((t) => text.endsWith(t)) ?? '';
  const fields = new Map<string, string>();
  let at = start + HEADER.length;
  for (const field of text.slice(HEADER.length, text.length - trailer.length).split(SEPARATOR)) {
    const [, identifier = '', value = ''] = /^(\d{0,3}[A-Z])(.+)$/s.exec(field) ?? [];
    if (value === '' || fields.has(identifier)) return refuse('ppn', at, identifier);
    fields.set(identifier, value);
    at += field.length + 1;
  }
  const ppn = fields.get('9N') ?? '';
  if (!/^[0-9A-Z]{5,22}$/.test(ppn)) return refuse('ppn', start, '9N');
  if (!hasPpnCheck(ppn)) return refuse('check-digit', start + text.indexOf(ppn) + ppn.length - 1, '9N');

  const [serial, lot, date] = [
    parseSerial(fields.get('S') ?? ''),
    parseLot(fields.get('1T') ?? ''),
    fields.get('D'),
  ];
  if (fields.has('S') && !serial.ok) return refuse('character', start, 'S');
  if (fields.has('1T') && !lot.ok) return refuse('character', start, '1T');
  const expiry = shortDate(date ?? '', now);
  if (date !== undefined && expiry === undefined) return refuse('date', start, 'D');

  const elements = [...fields].map(([ai, value]) => ({ ai, value }));
  const gtin = ntin(/^11(\d{8})\d\d$/.exec(ppn)?.[1] ?? '');
  if (gtin === undefined) return { ok: true, value: { elements, identity: { kind: 'other' }, notices: [] } };
  const notices: LabelNotice[] = [{ code: 'ntin-from-ppn', ai: '9N' }];
  if (date?.endsWith('00')) notices.push({ code: 'day-00', ai: 'D' });
  const identity: LabelIdentity = {
    kind: 'pack',
    gtin,
    ...(serial.ok ? { serial: serial.value } : {}),
    ...(lot.ok ? { lot: lot.value } : {}),
    ...(expiry === undefined ? {} : { expiry }),
  };
  return { ok: true, value: { elements, identity, notices } };
}

/** The last two digits: character codes weighted 2, 3, 4 … modulo 97. */
function hasPpnCheck(ppn: string): boolean {
  let sum = 0;
  for (let i = 0; i < ppn.length - 2; i++) sum += ppn.charCodeAt(i) * (i + 2);
  return ppn.endsWith(String(sum % 97).padStart(2, '0'));
}

/**
 * Reads the Code 39 of a German pack: `-` and the Pharmacy Central Number (PZN), whose last digit is the sum of the
 * others, weighted 1, 2, 3 …, modulo 11 (IFA coding system). It names the product, by its NTIN.
 */
export function parsePzn(text: string, start: number): Parsed<Gtin14> {
  const pzn = /^-(\d{8})$/.exec(text)?.[1];
  if (pzn === undefined) return refuse('ppn', start);
  let sum = 0;
  for (let i = 0; i < 7; i++) sum += Number(pzn.charAt(i)) * (i + 1);
  const gtin = sum % 11 === Number(pzn.charAt(7)) ? ntin(pzn) : undefined;
  return gtin === undefined ? refuse('check-digit', start + 8) : { ok: true, value: gtin };
}

/** The NTIN of a PZN: 04150 and the PZN with a GS1 check digit; undefined for what is no PZN. */
function ntin(pzn: string): Gtin14 | undefined {
  const digits = `04150${pzn}`;
  const gtin = parseGtin14(digits + checkDigit(digits));
  return gtin.ok ? gtin.value : undefined;
}
