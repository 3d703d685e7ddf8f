import { swapCase, type WedgeScan } from './wedgeScan.ts';
import type { StrokeLayout } from './wedgeStroke.ts';

/** What can be wrong with a scanner's settings. Each has its own sentence. */
export type ScannerFault =
  /** The group separators are left out: lot and serial run together. Must be put right at the scanner. */
  | { readonly code: 'separators-missing' }
  /** Something else stands for the separator. It is understood in scans. */
  | { readonly code: 'separators-replaced'; readonly by: string }
  /** Letters arrive the other way round. */
  | { readonly code: 'caps-lock' }
  /** The scanner is set to a keyboard other than the one assumed; reading with `layout` puts it right. */
  | { readonly code: 'keyboard-layout'; readonly layout: StrokeLayout }
  /** Text before or after the code, to be removed at the scanner or entered in the settings. */
  | { readonly code: 'prefix'; readonly text: string }
  | { readonly code: 'suffix'; readonly text: string }
  /** The symbology identifier (`]d2`) is not sent. Scans work; a linear code is told from a square one less surely. */
  | { readonly code: 'identifier-missing' }
  /** The end of the code is lost: the scanner is faster than the computer, or limits the length. */
  | { readonly code: 'cut-short' }
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
/** Nothing, the way of the symbology, or an alias of the factory: what may differ without harm. */
const harmless: ReadonlySet<ScannerFault['code']> = new Set([
  'separators-replaced',
  'keyboard-layout',
  'prefix',
  'suffix',
  'identifier-missing',
]);

/**
 * Says what is wrong with a scanner's settings from what arrived when it scanned the test code. The code should hold
 * lower and upper case, Y and Z, A and Q, digits, `/`, `-` and at least one separator, or less can be told.
 *
 * @param expected the test code's data with symbology identifier and separators (ASCII 29)
 * @param got the scan, caught with empty prefix and suffix settings
 */
export function checkScannerTest(expected: string, got: WedgeScan): ScannerTest {
  const attempts = attemptsOf(got).map(([layout, text]) => attempt(expected, layout, text));
  const best = attempts.reduce((a, b) => (cost(b) < cost(a) ? b : a));
  return { ...best, ok: best.faults.every(({ code }) => harmless.has(code)) };
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
      const prefix = text.slice(0, at);
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
  const bare = expected.slice(identifier.length);
  const start = [expected, bare].some((whole) => text.length > 7 && whole.startsWith(text));
  return {
    faults: [...faults, start ? { code: 'cut-short' } : { code: 'other-code' }],
    settings: { layout, prefix: '', suffix: '' },
  };
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
