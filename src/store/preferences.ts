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
}

export type Theme = 'light' | 'dark';

const ROLES: readonly ViewerKind[] = ['patient', 'pharmacist', 'inspector'];

export const preferences = kept<Preferences>('theriac.preferences', (stored) => {
  const { locale, role, till, nodes, sound, theme } = fieldsOf(stored);
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
  };
});
