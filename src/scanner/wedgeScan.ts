import { keyboardLayouts } from '../domain/gs1/keyboardLayouts.ts';
import { type Stroke, type StrokeLayout, strokesToText } from './wedgeStroke.ts';

export type WedgeEndKey = 'Enter' | 'Tab';

/** One burst of a hand-held scanner. */
export interface WedgeScan {
  /** The likeliest reading, without the configured prefix and suffix. */
  readonly text: string;
  /** Other readings that look like a code, likeliest first: for offering, never for applying silently. */
  readonly alternatives: readonly string[];
  /** The same strokes as each keyboard would print them, prefix and suffix included. */
  readonly readings: Readonly<Record<StrokeLayout, string>>;
  readonly burst: BurstFacts;
}

/** How a burst arrived, besides its keys. */
export interface BurstFacts {
  readonly capsLock: boolean;
  /** Undefined for a burst that just broke off. */
  readonly endedBy: WedgeEndKey | undefined;
  /** The longest pause between two of its keys, in milliseconds. */
  readonly longestPauseMs: number;
}

/** What the scanner is set to. `auto`: the US keyboard scanners leave the factory with, unless that makes no sense. */
export interface ScanReading {
  readonly layout: StrokeLayout | 'auto';
  readonly prefix: string;
  readonly suffix: string;
}

/** What the burst says; `missing` names the configured end that it lacks, and then the scan is all of it. */
export interface FramedScan {
  readonly scan: WedgeScan;
  readonly missing?: 'prefix-missing' | 'suffix-missing';
}

/** Reads a burst. */
export function readScan(
  strokes: readonly Stroke[],
  burst: BurstFacts,
  { layout, prefix, suffix }: ScanReading,
): FramedScan {
  const readings = readAll(strokes);
  const order: StrokeLayout[] = layout === 'auto' ? ['us', 'computer'] : [layout, 'us', 'computer'];
  const texts = [...new Set(order.map((name) => readings[name]))];
  const framed = texts.filter((text) => text.startsWith(prefix) && text.endsWith(suffix));
  const bare = framed.map((text) => text.slice(prefix.length, text.length - suffix.length));
  const scan = { ...likeliest(bare.length > 0 ? bare : texts, burst.capsLock, layout), readings, burst };
  if (framed.length > 0) return { scan };
  return {
    scan,
    missing: texts.some((text) => text.startsWith(prefix)) ? 'suffix-missing' : 'prefix-missing',
  };
}

function likeliest(
  texts: readonly string[],
  capsLock: boolean,
  layout: ScanReading['layout'],
): Pick<WedgeScan, 'text' | 'alternatives'> {
  // A scanner that makes up for caps lock sends every letter the other way round; which kind it is shows only in
  // the symbology identifier.
  const candidates = capsLock ? texts.flatMap((text) => [text, swapCase(text)]) : texts;
  const sensible = candidates.filter(looksLikeCode);
  const text = (layout === 'auto' || capsLock ? sensible[0] : undefined) ?? candidates[0] ?? '';
  return { text, alternatives: sensible.filter((other) => other !== text) };
}

function readAll(strokes: readonly Stroke[]): Record<StrokeLayout, string> {
  const [us, uk, de, fr, es] = keyboardLayouts.map((name) => strokesToText(strokes, name));
  const computer = strokesToText(strokes, 'computer');
  return { us: us ?? '', uk: uk ?? '', de: de ?? '', fr: fr ?? '', es: es ?? '', computer };
}

export function swapCase(text: string): string {
  return text.replace(/[a-z]|[A-Z]/g, (letter) =>
    letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase(),
  );
}

/** Only what a pack's code can hold, begun as one begins: AI, bracket, address, HIBC `+`, ICCBBA `=` `&`, `[)>`. */
const code =
  /^(\](C[0-4]|d[1-6]|Q[1-6]|e[0-3]|E[0-4]|A[0-7]|I[0-3]|L[0-5]|z[0-9A-C]))?(\u001d|␝|\^|~1|\{GS\}|<GS>)?(\d|\(\d|https?:\/\/|HTTPS?:\/\/|[+=&][0-9A-Za-z]|\[\)>|-\d)[\u0004\u001c-\u001f ␝!-~]*$/;

/** Whether a text can be what a code on a pack says: enough to tell a wrong keyboard, no judgement on the data. */
function looksLikeCode(text: string): boolean {
  return code.test(text);
}
