import { type Gln, parseGln } from '../domain/identifiers.ts';
import type { ViewerKind } from '../domain/verdict.ts';

export type Theme = 'auto' | 'light' | 'dark';

/** What a person has chosen on this device; nothing of it leaves it. */
export interface DeviceSettings {
  /** BCP 47; the browser's languages decide when it is not given. */
  readonly locale?: string;
  /** The kind of viewer shown first; patients when it is not given. */
  readonly role?: ViewerKind;
  /** The pharmacy this till stands in, for wording only. */
  readonly here?: Gln;
  /** Nodes to ask instead of the deployment's. */
  readonly nodes?: readonly string[];
  readonly theme: Theme;
  readonly sound: boolean;
}

export const DEFAULT_SETTINGS: DeviceSettings = { theme: 'auto', sound: true };

const KEY = 'theriac.settings';
const ROLES: readonly string[] = ['patient', 'pharmacist', 'inspector'] satisfies ViewerKind[];
const THEMES: readonly string[] = ['auto', 'light', 'dark'] satisfies Theme[];

export interface SettingsStore {
  get(): DeviceSettings;
  /** A value of `undefined` takes the setting back. */
  set(change: { readonly [K in keyof DeviceSettings]?: DeviceSettings[K] | undefined }): void;
  subscribe(listener: () => void): () => void;
}

/**
 * Settings kept in `storage`. A browser that keeps nothing (storage `undefined`, full or forbidden) still works: the
 * choice then lasts as long as the page.
 */
export function createSettingsStore(
  storage: Pick<Storage, 'getItem' | 'setItem'> | undefined,
): SettingsStore {
  const listeners = new Set<() => void>();
  let current = parseSettings(storage?.getItem(KEY) ?? null);
  return {
    get: () => current,
    set(change) {
      const merged = Object.entries({ ...current, ...change }).filter(([, value]) => value !== undefined);
      current = { ...DEFAULT_SETTINGS, ...Object.fromEntries(merged) };
      keep(storage, JSON.stringify(current));
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The page's own storage, where the browser grants one. */
export function deviceStorage(): Storage | undefined {
  try {
    return globalThis.localStorage;
  } catch (denied) {
    if (denied instanceof DOMException) return undefined;
    throw denied;
  }
}

function keep(storage: Pick<Storage, 'setItem'> | undefined, text: string): void {
  try {
    storage?.setItem(KEY, text);
  } catch (full) {
    if (!(full instanceof DOMException)) throw full;
  }
}

/** Whatever stands in the storage was written by an older version, or by somebody else: each field is checked. */
export function parseSettings(text: string | null): DeviceSettings {
  const stored = parseObject(text);
  const here = typeof stored.here === 'string' ? parseGln(stored.here) : undefined;
  const nodes = Array.isArray(stored.nodes) ? stored.nodes.filter(isNodeAddress) : [];
  return {
    ...DEFAULT_SETTINGS,
    ...(typeof stored.locale === 'string' ? { locale: stored.locale } : {}),
    ...(isOneOf<ViewerKind>(stored.role, ROLES) ? { role: stored.role } : {}),
    ...(here?.ok ? { here: here.value } : {}),
    ...(nodes.length > 0 ? { nodes } : {}),
    ...(isOneOf<Theme>(stored.theme, THEMES) ? { theme: stored.theme } : {}),
    ...(typeof stored.sound === 'boolean' ? { sound: stored.sound } : {}),
  };
}

/** An http(s) address without credentials. */
export function isNodeAddress(value: unknown): value is string {
  if (typeof value !== 'string' || !URL.canParse(value)) return false;
  const { protocol, username, password } = new URL(value);
  return (protocol === 'http:' || protocol === 'https:') && username === '' && password === '';
}

function isOneOf<T extends string>(value: unknown, all: readonly string[]): value is T {
  return typeof value === 'string' && all.includes(value);
}

function parseObject(text: string | null): Readonly<Record<string, unknown>> {
  if (text === null) return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch (malformed) {
    if (malformed instanceof SyntaxError) return {};
    throw malformed;
  }
}
