import { canonicalJson } from '../bundle/canonicalJson.ts';
import { isObject } from './json.ts';

/** One place at which two JSON values are not the same; values shortened for reading. */
export interface Difference {
  /** Names and positions from the outside in, with dots. */
  readonly path: string;
  readonly stated: string;
  readonly shown: string;
}

/**
 * Members that the ledger does not commit to: where a record is found, and what the log of a single pack says. And the
 * cause why something could not be read, which is the reader's own.
 */
const REFERENCES: ReadonlySet<string> = new Set(['transaction', 'logIndex', 'stated']);
const CAUSE = 'cause';

/** So many are told of; more help nobody. */
const MOST = 20;
const LONGEST = 80;

/** Where what is stated is not what was shown, of all that the ledger commits to. */
export function differences(stated: unknown, shown: unknown): Difference[] {
  const found: Difference[] = [];
  compare(stated, shown, '', 'committed', found);
  return found;
}

/** Where the references stated are not those shown. */
export function referenceDifferences(stated: unknown, shown: unknown): Difference[] {
  const found: Difference[] = [];
  compare(stated, shown, '', 'references', found);
  return found;
}

type Looked = 'committed' | 'references' | 'all';

function compare(stated: unknown, shown: unknown, path: string, looked: Looked, found: Difference[]): void {
  if (found.length >= MOST || stated === shown) return;
  if (Array.isArray(stated) && Array.isArray(shown) && stated.length === shown.length) {
    stated.forEach((item: unknown, i) => {
      compare(item, shown[i], join(path, String(i)), looked, found);
    });
    return;
  }
  if (isObject(stated) && isObject(shown)) {
    for (const name of new Set([...Object.keys(stated), ...Object.keys(shown)])) {
      const inside = within(looked, name);
      if (inside !== undefined) compare(own(stated, name), own(shown, name), join(path, name), inside, found);
    }
    return;
  }
  if (looked !== 'references') found.push({ path, stated: short(stated), shown: short(shown) });
}

function within(looked: Looked, name: string): Looked | undefined {
  if (looked === 'all') return 'all';
  if (name === CAUSE) return undefined;
  if (REFERENCES.has(name)) return looked === 'references' ? 'all' : undefined;
  return looked;
}

function own(value: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(value, name) ? value[name] : undefined;
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

function short(value: unknown): string {
  if (value === undefined) return '–';
  const text = typeof value === 'string' ? value : canonicalJson(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
