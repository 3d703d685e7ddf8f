import { swapCase, type WedgeScan } from './wedgeScan.ts';
import type { StrokeLayout } from './wedgeStroke.ts';

/** What can be wrong with a scanner's settings. Each has its own sentence and what to set instead. */
export type ScannerFault =
  /** The group separators are left out: lot and serial run together. */
  | { readonly code: 'separators-missing' }
  /** Something else stands for the separator. It is understood in scans. */
  | { readonly code: 'separators-replaced'; readonly by: string }
  /** Letters arrive the other way round. */
  | { readonly code: 'caps-lock' }
  /** The computer's caps lock is on; it did no harm. */
  | { readonly code: 'caps-lock-on' }
  /** The scanner is set to a keyboard other than the one assumed; reading with `layout` puts it right. */
  | { readonly code: 'keyboard-layout'; readonly layout: StrokeLayout }
  /** Text before or after the code, to be removed at the scanner or taken off here. */
  | { readonly code: 'prefix'; readonly text: string }
  | { readonly code: 'suffix'; readonly text: string }
  /** The symbology identifier (`]d2`) is not sent. Scans work; a linear code is told from a square one less surely. */
  | { readonly code: 'identifier-missing' }
  /** Nothing says where the code ends: neither Enter nor Tab. */
  | { readonly code: 'end-key-missing' }
  /** The pauses between characters are those of a person typing. */
  | { readonly code: 'too-slow'; readonly ms: number }
  /** The end of the code is lost: the scanner limits the length. */
  | { readonly code: 'cut-short' }
  /** Characters are lost on the way: the scanner is faster than the computer. */
  | { readonly code: 'characters-lost' }
  /** It is not the test code, or damaged beyond naming. */
  | { readonly code: 'other-code' };

export interface ScannerTest {
  /** Whether packs can be scanned as things are, once `settings` are taken over. */
  readonly ok: boolean;
  readonly faults: readonly ScannerFault[];
  /** What to put into the wedge settings so that scans read right. */
  readonly settings: {
    readonly layout: StrokeLayout | 'auto';
    readonly prefix: string;
    readonly suffix: string;
  };
}

const separator = '\u001d';
/** Substitutes that the label parser takes for a separator in scans. */
const substitutes = ['␝', '^', '~1', '{GS}', '<GS>'];
/** What may differ without harm once the settings are taken over. */
const harmless: ReadonlySet<ScannerFault['code']> = new Set([
  'separators-replaced',
  'keyboard-layout',
  'caps-lock-on',
  'prefix',
  'suffix',
  'identifier-missing',
]);
/** As much of the test code as must have arrived before a loss can be named. */
const recognisable = 0.6;

/**
 * Says what is wrong with a scanner's settings from what arrived when it scanned a test code. A test code should hold
 * lower and upper case, Y and Z, A and Q, digits, `/`, `-`, `"` and at least one separator, or less can be told.
 *
 * @param expected the test codes' data with symbology identifier and separators (ASCII 29)
 * @param got the scan, caught with empty prefix and suffix settings and a generous `maxGapMs`
 * @param maxGapMs the pause between keys from which on scans are not told from typing, in milliseconds
 */
export function checkScannerTest(expected: readonly string[], got: WedgeScan, maxGapMs: number): ScannerTest {
  const attempts = expected.flatMap((code) =>
    attemptsOf(got).map(([layout, text]) => attempt(code, layout, text)),
  );
  const best = attempts.reduce((a, b) => (cost(b) < cost(a) ? b : a));
  const faults = [...best.faults, ...manners(got, best.faults, maxGapMs)];
  return { faults, settings: best.settings, ok: faults.every(({ code }) => harmless.has(code)) };
}

/** What is wrong with how it arrived, whatever it said. */
function manners(
  { burst: { capsLock, endedBy, longestPauseMs } }: WedgeScan,
  faults: readonly ScannerFault[],
  maxGapMs: number,
): ScannerFault[] {
  const swapped = faults.some(({ code }) => code === 'caps-lock');
  return [
    ...(endedBy === undefined ? [{ code: 'end-key-missing' } as const] : []),
    ...(longestPauseMs > maxGapMs ? [{ code: 'too-slow', ms: Math.round(longestPauseMs) } as const] : []),
    ...(capsLock && !swapped ? [{ code: 'caps-lock-on' } as const] : []),
  ];
}

/** The reading scans would have without any setting comes first, so that it wins where it is as good. */
function attemptsOf({ text, readings }: WedgeScan): (readonly [StrokeLayout | 'auto', string])[] {
  const { us, uk, de, fr, es, computer } = readings;
  return [
    ['auto', text],
    ['us', us],
    ['computer', computer],
    ['uk', uk],
    ['de', de],
    ['fr', fr],
    ['es', es],
  ];
}

function cost({ faults }: Attempt): number {
  return faults.reduce(
    (sum, { code }) => sum + (code === 'other-code' ? 100 : harmless.has(code) ? 1 : 10),
    0,
  );
}

type Attempt = Omit<ScannerTest, 'ok'>;

function attempt(expected: string, layout: StrokeLayout | 'auto', text: string): Attempt {
  const faults: ScannerFault[] = layout === 'auto' ? [] : [{ code: 'keyboard-layout', layout }];
  const identifier = expected.match(/^\][A-Za-z][0-9A-Za-z]/)?.[0] ?? '';
  for (const form of formsOf(expected, identifier)) {
    for (const [swapped, body] of [
      [false, form.text],
      [true, swapCase(form.text)],
    ] as const) {
      const at = text.indexOf(body);
      if (at < 0 || (swapped && body === form.text)) continue;
      const before = text.slice(0, at);
      // Some scanners send the FNC1 in front as well; the label parser takes it as the mark of GS1 data.
      const prefix = before === separator ? '' : before;
      const suffix = text.slice(at + body.length);
      return {
        faults: [
          ...faults,
          ...form.faults,
          ...(swapped ? [{ code: 'caps-lock' } as const] : []),
          ...(prefix === '' ? [] : [{ code: 'prefix', text: prefix } as const]),
          ...(suffix === '' ? [] : [{ code: 'suffix', text: suffix } as const]),
        ],
        settings: { layout, prefix, suffix },
      };
    }
  }
  return {
    faults: [...faults, { code: lossOf(expected, identifier, text) }],
    settings: { layout, prefix: '', suffix: '' },
  };
}

function lossOf(expected: string, identifier: string, text: string) {
  const bare = expected.slice(identifier.length);
  if (text.length > 7 && [expected, bare].some((whole) => whole.startsWith(text))) return 'cut-short';
  const left = text.length > bare.length * recognisable && isThinned(expected, text);
  return left ? 'characters-lost' : 'other-code';
}

/** Whether a text is another one with characters left out. */
function isThinned(whole: string, text: string): boolean {
  let at = 0;
  for (const character of text) {
    at = whole.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** The ways the code can have been sent, the most complete first. */
function formsOf(expected: string, identifier: string): { text: string; faults: ScannerFault[] }[] {
  const separated = [
    { text: expected, faults: [] },
    ...substitutes.map((by): { text: string; faults: ScannerFault[] } => ({
      text: expected.replaceAll(separator, by),
      faults: [{ code: 'separators-replaced', by }],
    })),
    { text: expected.replaceAll(separator, ''), faults: [{ code: 'separators-missing' } as const] },
  ];
  return [
    ...separated,
    ...separated.map(({ text, faults }): { text: string; faults: ScannerFault[] } => ({
      text: text.slice(identifier.length),
      faults: [...faults, { code: 'identifier-missing' }],
    })),
  ];
}
