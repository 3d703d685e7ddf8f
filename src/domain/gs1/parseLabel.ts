import type { CalendarDate, Gtin14 } from '../identifiers.ts';
import type { LabelIdentity } from '../pack.ts';
import { hasCheckDigit } from './checkDigit.ts';
import type { Element } from './element.ts';
import { expandUpcE } from './expandUpcE.ts';
import { identify } from './identify.ts';
import type { LabelNotice } from './notice.ts';
import { parseBracketed } from './parseBracketed.ts';
import { parseDigitalLink } from './parseDigitalLink.ts';
import { parseElementString, SEPARATOR } from './parseElementString.ts';
import { type DeviceLabel, parseHibc } from './parseHibc.ts';
import { type IsbtLabel, parseIccbba } from './parseIccbba.ts';
import { parseLinear } from './parseLinear.ts';
import { type PpnLabel, parsePpn, parsePzn } from './parsePpn.ts';
import { type LabelProblem, type Parsed, refuse } from './problem.ts';
import { carrierOf, leadingSymbology } from './symbology.ts';
import { restoreSeparators } from './typedSeparators.ts';

/** Which system the label speaks. */
export type LabelKind = 'gs1-element-string' | 'gs1-digital-link' | 'linear' | 'hibc' | 'iccbba' | 'ppn';

export type LabelReading =
  | {
      readonly ok: true;
      readonly kind: LabelKind;
      readonly elements: readonly Element[];
      readonly identity: LabelIdentity;
      readonly notices: readonly LabelNotice[];
    }
  | { readonly ok: false; readonly problem: LabelProblem };

export interface LabelOptions {
  /** Symbology identifier such as `]d2`, if the text does not begin with it. */
  readonly symbology?: string;
  /** The present day; two-digit years are placed by it. */
  readonly now: CalendarDate;
  /** A camera or image, a scanner that types, a person, or an address that was opened. */
  readonly source: 'scan' | 'wedge' | 'typed' | 'link';
}

/** Longer than the largest symbol or address that a label could carry. */
const LONGEST = 8192;

/**
 * Reads any code a pharmacy meets. The one entry point for camera, scanner, image, paste and keyboard.
 * Separators written some other way than ASCII 29, and bracketed text, are read from keyboards only.
 * Never throws; a refusal carries its code, and where it applies the identifier and position.
 */
export function parseLabel(text: string, options: LabelOptions): LabelReading {
  if (text.length > LONGEST) return refuse('too-long', LONGEST);
  const year = Number(options.now.slice(0, 4));
  const leading = leadingSymbology(text);
  const symbology = leading ?? options.symbology;
  const start = leading?.length ?? 0;
  if (symbology === undefined) return parseUnmarked(text, options.source, year);

  const data = text.slice(start);
  const carrier = carrierOf(symbology);
  switch (carrier) {
    case 'gs1':
      return asElements('gs1-element-string', parseElementString(data, start, year), year);
    case 'plain':
      return (
        parsePlain(data, start, year) ??
        refuse(looksLikeGs1(data) ? 'gs1-flag-missing' : 'not-a-product-code', start)
      );
    case 'ean-13':
      return parseUpcE(data, start) ?? parseShopCode(data, start, 13, year);
    case 'ean-13-add-on':
      // Two or five digits behind it are those of a magazine's issue or a book's price.
      return parseShopCode(data.replace(/(?<=^.{13})(?:\d{2}|\d{5})$/, ''), start, 13, year);
    case 'ean-8':
      return parseShopCode(data, start, 8, year);
    case 'itf-14':
      return parseShopCode(data, start, 14, year);
    case undefined:
      return refuse('symbology-unknown', 0);
    default:
      throw new Error(`carrier ${carrier satisfies never}`);
  }
}

/** Without a symbology identifier the data itself must show what it is. */
function parseUnmarked(given: string, source: LabelOptions['source'], year: number): LabelReading {
  const scanned = source === 'scan';
  // The line end that Enter or a pasted line leaves is no data; a blank would be, and is no character of any label.
  const text = scanned ? given : given.replace(/[\t\r\n]{1,2}$/, '');
  if (text === '') return refuse('empty', 0);
  const other = parsePlain(text, 0, year);
  if (other !== undefined) return other;
  if (text.startsWith('(') && !scanned) {
    return asElements('gs1-element-string', parseBracketed(text, 0, year), year);
  }
  // Unflagged digits of this length could at best be an internal number; whoever types them reads a shop barcode.
  if (/^(?:\d{8}|\d{12,13})$/.test(text)) return asProduct(parseLinear(text, 0));
  // Fourteen may be an ITF-14 or the product number in print; with a wrong check digit they may still be elements.
  if (/^\d{14}$/.test(text) && hasCheckDigit(text)) return asProduct(parseLinear(text, 0));

  const restored = scanned ? undefined : restoreSeparators(text);
  const data = restored?.text ?? text;
  // FNC1 in front marks GS1 data; some scanners transmit it.
  const flag = data.startsWith(SEPARATOR) ? 1 : 0;
  const parsed = parseElementString(data.slice(flag), flag, year);
  if (!parsed.ok) {
    const { code, ai, position } = parsed.problem;
    return refuse(code, position === undefined ? undefined : (restored?.original(position) ?? position), ai);
  }
  const notices: LabelNotice[] = [];
  if (flag === 0) notices.push({ code: 'gs1-assumed' });
  if (restored?.replaced) notices.push({ code: 'separators-restored' });
  return asElements('gs1-element-string', parsed, year, notices);
}

/** Data that is not flagged as GS1 but shows by its beginning what it is, or undefined. */
function parsePlain(data: string, start: number, year: number): LabelReading | undefined {
  if (/^https?:/i.test(data)) {
    return asElements('gs1-digital-link', parseDigitalLink(data, start, year), year);
  }
  if (data.startsWith('+')) return asOther('hibc', parseHibc(data, start, year));
  if (/^[=&]/.test(data)) return asOther('iccbba', parseIccbba(data, start));
  if (data.startsWith('[)>')) return asOther('ppn', parsePpn(data, start, year));
  if (data.startsWith('-')) return asProduct(parsePzn(data, start), 'ntin-from-ppn');
  return undefined;
}

/** UPC-E as scanners send it that do not fill it up to 13 digits; undefined for anything else. */
function parseUpcE(data: string, start: number): LabelReading | undefined {
  const digits = expandUpcE(data);
  if (digits === undefined) return undefined;
  const gtin = parseLinear(digits, start);
  return gtin.ok ? asProduct(gtin) : refuse(gtin.problem.code, start + data.length - 1);
}

/** A linear code of this length, alone or as the linear part of a composite symbol. */
function parseShopCode(data: string, start: number, length: number, year: number): LabelReading {
  const [linear = '', composite] = data.split('|]e0', 2);
  if (linear.length !== length) return refuse('linear-length', start);
  const gtin = parseLinear(linear, start);
  if (!gtin.ok) return gtin;
  if (composite === undefined) return asProduct(gtin);
  const all = parseElementString(`01${gtin.value}${composite}`, start + linear.length - 12, year);
  return asElements('gs1-element-string', all, year);
}

function asElements(
  kind: LabelKind,
  parsed: Parsed<Element[]>,
  year: number,
  before: readonly LabelNotice[] = [],
): LabelReading {
  if (!parsed.ok) return parsed;
  const { identity, notices } = identify(parsed.value, year);
  return {
    ok: true,
    kind,
    elements: parsed.value,
    identity,
    notices: before.length === 0 ? notices : [...before, ...notices],
  };
}

function asProduct(gtin: Parsed<Gtin14>, ...also: readonly LabelNotice['code'][]): LabelReading {
  if (!gtin.ok) return gtin;
  const elements = [{ ai: '01', value: gtin.value }];
  const notices = (['shop-barcode', ...also] as const).map((code) => ({ code }));
  return asElements('linear', { ok: true, value: elements }, 0, notices);
}

function asOther(kind: LabelKind, parsed: Parsed<DeviceLabel | IsbtLabel | PpnLabel>): LabelReading {
  return parsed.ok ? { ok: true, kind, notices: [], ...parsed.value } : parsed;
}

/** Data of a pack that was printed without the flag for GS1. */
function looksLikeGs1(data: string): boolean {
  return /^(?:01\d{14}|00\d{18})/.test(data);
}
