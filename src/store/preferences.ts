import { type KeyboardLayout, keyboardLayouts } from '../domain/gs1/keyboardLayouts.ts';
import { type Gln, parseGln } from '../domain/identifiers.ts';
import type { ViewerKind } from '../domain/verdict.ts';
import { fieldsOf, textOf } from './fields.ts';
import { kept } from './kept.ts';

/** What the person chose for this device. What is missing was not chosen. */
export interface Preferences {
  /** BCP 47. */
  readonly locale?: string;
  /** For whom verdicts are worded. */
  readonly role?: ViewerKind;
  /** The pharmacy whose till this is. */
  readonly till?: Gln;
  /** JSON-RPC addresses asked instead of the deployment's own. */
  readonly nodes?: readonly string[];
  readonly sound?: boolean;
  /** The system's own when not chosen. */
  readonly theme?: Theme;
  /** How the hand-held scanner types, where it differs from how scanners leave the factory. */
  readonly scanner?: ScannerReading;
}

/** What to make good for in scans of a hand-held scanner. */
export interface ScannerReading {
  /** Whose keyboard the scanner types for; `computer`: that of this device; `auto`: told from each scan. */
  readonly layout: KeyboardLayout | 'computer' | 'auto';
  /** Text in front of and behind every code. */
  readonly prefix: string;
  readonly suffix: string;
}

export type Theme = 'light' | 'dark';

const LAYOUTS = ['auto', 'computer', ...keyboardLayouts] as const;
const ROLES: readonly ViewerKind[] = ['patient', 'pharmacist', 'inspector'];

export const preferences = kept<Preferences>('theriac.preferences', (stored) => {
  const { locale, role, till, nodes, sound, theme, scanner } = fieldsOf(stored);
  const reading = scannerReading(scanner);
  const gln = parseGln(textOf(till) ?? '');
  const language = textOf(locale);
  const viewer = ROLES.find((known) => known === role);
  const addresses = Array.isArray(nodes) ? nodes.filter((node) => typeof node === 'string') : [];
  return {
    ...(language === undefined ? {} : { locale: language }),
    ...(viewer === undefined ? {} : { role: viewer }),
    ...(gln.ok ? { till: gln.value } : {}),
    ...(addresses.length === 0 ? {} : { nodes: addresses }),
    ...(typeof sound === 'boolean' ? { sound } : {}),
    ...(theme === 'light' || theme === 'dark' ? { theme } : {}),
    ...(reading === undefined ? {} : { scanner: reading }),
  };
});

function scannerReading(stored: unknown): ScannerReading | undefined {
  const { layout, prefix, suffix } = fieldsOf(stored);
  const known = LAYOUTS.find((name) => name === layout);
  return known && { layout: known, prefix: textOf(prefix) ?? '', suffix: textOf(suffix) ?? '' };
}
