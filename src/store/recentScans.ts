import { OUTCOMES, type Outcome } from '../domain/verdict.ts';
import { fieldsOf, textOf } from './fields.ts';

const SOURCES = ['scan', 'wedge', 'typed'] as const;

/** A code that was scanned on this device. */
export interface RecentScan {
  /** As it arrived, separators included. */
  readonly text: string;
  readonly source: (typeof SOURCES)[number];
  /** What was answered then; absent until there was an answer. It is a memory, never a verdict. */
  readonly outcome?: Outcome;
  /** Unix seconds. */
  readonly at: number;
}

/** Where the list is kept: `localStorage`, or a stand-in. */
export type RecentStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export interface RecentScans {
  /** Newest first; each code once. The same array until something changes. */
  list(): readonly RecentScan[];
  add(scan: RecentScan): void;
  /** Remembers what was answered; a code that is not in the list stays out of it. */
  answered(text: string, outcome: Outcome): void;
  /** Forgets one code, or without a text all of them. */
  remove(text?: string): void;
  /** @returns how to stop */
  subscribe(changed: () => void): () => void;
}

const KEY = 'theriac.recent-scans';
const MOST = 20;

/**
 * The last scans of this device. They leave it with nobody, and hold what stands on packs, nothing about people.
 *
 * @param storage a browser may refuse to keep anything (a private window, a full disk); the list then lasts as long
 *   as the page
 */
export function recentScans(storage: RecentStorage | undefined): RecentScans {
  let scans = read(storage);
  const listeners = new Set<() => void>();
  function keep(next: readonly RecentScan[]): void {
    scans = next;
    write(storage, scans);
    for (const changed of listeners) changed();
  }
  return {
    list: () => scans,
    add: (scan) => keep([scan, ...scans.filter(({ text }) => text !== scan.text)].slice(0, MOST)),
    answered: (text, outcome) =>
      keep(scans.map((scan) => (scan.text === text ? { ...scan, outcome } : scan))),
    remove: (text) => keep(text === undefined ? [] : scans.filter((scan) => scan.text !== text)),
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}

function write(storage: RecentStorage | undefined, scans: readonly RecentScan[]): void {
  try {
    if (scans.length === 0) storage?.removeItem(KEY);
    else storage?.setItem(KEY, JSON.stringify(scans));
  } catch (refused) {
    // A quota or a policy: the list in memory stands.
    if (!(refused instanceof DOMException)) throw refused;
  }
}

function read(storage: RecentStorage | undefined): readonly RecentScan[] {
  try {
    const stored: unknown = JSON.parse(storage?.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.flatMap(toScan).slice(0, MOST) : [];
  } catch (malformed) {
    // Another version, or somebody's hand, wrote it: nothing that is worth more than a fresh start.
    if (malformed instanceof SyntaxError || malformed instanceof DOMException) return [];
    throw malformed;
  }
}

function toScan(stored: unknown): RecentScan[] {
  const fields = fieldsOf(stored);
  const text = textOf(fields.text);
  const source = SOURCES.find((known) => known === fields.source);
  const outcome = OUTCOMES.find((known) => known === fields.outcome);
  if (text === undefined || source === undefined || typeof fields.at !== 'number') return [];
  return [{ text, source, at: fields.at, ...(outcome === undefined ? {} : { outcome }) }];
}
