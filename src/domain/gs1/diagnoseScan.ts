import type { CalendarDate } from '../identifiers.ts';
import { formatElementString } from './formatElementString.ts';
import type { KeyboardLayout } from './keyboardLayouts.ts';
import { SEPARATOR } from './parseElementString.ts';
import { type LabelReading, parseLabel } from './parseLabel.ts';
import { parseLinear } from './parseLinear.ts';
import { retype } from './retype.ts';
import { shortDate } from './shortDate.ts';
import { splitRunTogether } from './splitRunTogether.ts';
import { carrierOf, leadingSymbology } from './symbology.ts';

export type ScanDamage =
  | 'separators-missing'
  | 'caps-lock'
  | 'keyboard-layout'
  | 'linear-code-glued'
  | 'day-00';

/** How a text may have come about: one damage, and what the code would say without it. */
export interface ScanCandidate {
  readonly damage: ScanDamage;
  /** The keyboard that the scanner or the computer was wrongly set to. */
  readonly layout?: KeyboardLayout;
  readonly corrected: string;
}

type Read = (text: string) => LabelReading;

/** No label of a pack is longer; two of them glued are not either. */
const LONGEST = 1000;
const MOST_SPLITS = 6;
const FOREIGN: readonly KeyboardLayout[] = ['uk', 'de', 'fr', 'es'];

/**
 * What a scanner that types may have done to this text, for packs that were refused or not found.
 * Each candidate undoes exactly one damage and reads as a pack or unit by itself.
 * It is to be shown beside the print on the pack, never applied silently: a lot may well contain `21`.
 */
export function diagnoseScan(text: string, { now }: { readonly now: CalendarDate }): ScanCandidate[] {
  if (text.length > LONGEST) return [];
  const read: Read = (candidate) => parseLabel(candidate, { source: 'wedge', now });
  const year = Number(now.slice(0, 4));
  const candidates: ScanCandidate[] = [
    ...withoutLinearCode(text, read),
    ...withCase(text),
    ...withSeparators(text, read, year),
    ...withDay(text, read, year),
    ...withLayouts(text, read),
  ];
  const seen = new Set([text]);
  return candidates.filter(({ corrected }) => {
    if (seen.has(corrected) || !namesItem(read(corrected))) return false;
    seen.add(corrected);
    return true;
  });
}

function namesItem(reading: LabelReading): boolean {
  return reading.ok && (reading.identity.kind === 'pack' || reading.identity.kind === 'unit');
}

/** Caps lock: letters of the other case. Packs are printed in capitals, so small letters are the sign. */
function withCase(text: string): ScanCandidate[] {
  const swapped = text.replace(/[A-Za-z]/g, (c) => (c < 'a' ? c.toLowerCase() : c.toUpperCase()));
  const mark = leadingSymbology(text);
  const restoresMark = mark !== undefined && carrierOf(mark) === undefined;
  const suspect = restoresMark || /^HTTPS?:/.test(text) || (/[a-z]/.test(text) && !/^https?:/.test(text));
  return suspect ? [{ damage: 'caps-lock', corrected: swapped }] : [];
}

/**
 * A scanner set to one keyboard and a computer set to another. Most scanners leave the factory as US keyboards,
 * so a readable text may still have suffered that; the other way round leaves nothing readable.
 */
function withLayouts(text: string, read: Read): ScanCandidate[] {
  const readable = read(text).ok;
  return FOREIGN.flatMap((layout) =>
    [retype(text, layout, 'us'), readable ? undefined : retype(text, 'us', layout)]
      .filter((corrected) => corrected !== undefined)
      .map((corrected) => ({ damage: 'keyboard-layout' as const, layout, corrected })),
  );
}

/** The splits that make most of the text: serial, lot and expiry before other identifiers, few before many. */
function withSeparators(text: string, read: Read, year: number): ScanCandidate[] {
  if (text.includes(SEPARATOR)) return [];
  const mark = leadingSymbology(text) ?? '';
  return splitRunTogether(text.slice(mark.length), year)
    .map((split) => ({ corrected: mark + split, worth: worth(read(mark + split)) }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth)
    .slice(0, MOST_SPLITS)
    .map(({ corrected }) => ({ damage: 'separators-missing', corrected }));
}

function worth(reading: LabelReading): number {
  if (!reading.ok || reading.identity.kind !== 'pack') return 0;
  const { serial, lot, expiry } = reading.identity;
  return 100 * [serial, lot, expiry].filter((part) => part !== undefined).length - reading.elements.length;
}

/** The shop barcode of the same product, read along with the square one, in front or behind. */
function withoutLinearCode(text: string, read: Read): ScanCandidate[] {
  const found: ScanCandidate[] = [];
  for (const length of [8, 12, 13]) {
    for (const [linear, corrected] of [
      [text.slice(0, length), text.slice(length)],
      [text.slice(-length), text.slice(0, -length)],
    ] as const) {
      const gtin = /^\d+$/.test(linear) ? parseLinear(linear, 0) : undefined;
      if (!gtin?.ok) continue;
      const reading = read(corrected.trim());
      if (reading.ok && reading.identity.kind === 'pack' && reading.identity.gtin === gtin.value) {
        found.push({ damage: 'linear-code-glued', corrected: corrected.trim() });
      }
    }
  }
  return found;
}

/** Day 00 is the last of the month; some systems on the way fill it in, and then the label seems to differ. */
function withDay(text: string, read: Read, year: number): ScanCandidate[] {
  const reading = read(text);
  if (!reading.ok || reading.kind !== 'gs1-element-string') return [];
  const filled = reading.elements.map(({ ai, value }) => {
    const last = ai === '17' && value.endsWith('00') ? shortDate(value, year)?.slice(-2) : undefined;
    return { ai, value: last === undefined ? value : value.slice(0, 4) + last };
  });
  const mark = leadingSymbology(text) ?? '';
  return reading.notices.some((n) => n.code === 'day-00')
    ? [{ damage: 'day-00', corrected: mark + formatElementString(filled) }]
    : [];
}
