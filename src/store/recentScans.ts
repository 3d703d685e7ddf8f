import type { Outcome } from '../domain/verdict.ts';

/** A code that was scanned on this device. */
export interface RecentScan {
  /** As it arrived, separators included. */
  readonly text: string;
  readonly source: 'scan' | 'wedge' | 'typed';
  /** What was answered then; absent until there was an answer. It is a memory, never a verdict. */
  readonly outcome?: Outcome;
  /** Unix seconds. */
  readonly at: number;
}

/** Where the list is kept: `localStorage`, or a stand-in. */
export type RecentStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export interface RecentScans {
  /** Newest first; the same code stands there once. */
  list(): readonly RecentScan[];
  add(scan: RecentScan): readonly RecentScan[];
  /** Without a text, all of them. */
  remove(text?: string): readonly RecentScan[];
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
  function keep(next: readonly RecentScan[]): readonly RecentScan[] {
    scans = next;
    write(storage, scans);
    return scans;
  }
  return {
    list: () => scans,
    add: (scan) => keep([scan, ...scans.filter(({ text }) => text !== scan.text)].slice(0, MOST)),
    remove: (text) => keep(text === undefined ? [] : scans.filter((scan) => scan.text !== text)),
  };
}

function write(storage: RecentStorage | undefined, scans: readonly RecentScan[]): void {
  try {
    if (scans.length === 0) storage?.removeItem(KEY);
    else storage?.setItem(KEY, JSON.stringify(scans));
  } catch (cause) {
    if (!(cause instanceof DOMException)) throw cause;
    // Refused: a quota, or a policy. The list in memory stands.
  }
}

function read(storage: RecentStorage | undefined): readonly RecentScan[] {
  const kept = storage?.getItem(KEY);
  if (kept === null || kept === undefined) return [];
  try {
    const parsed: unknown = JSON.parse(kept);
    return Array.isArray(parsed) ? parsed.filter(isScan).slice(0, MOST) : [];
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    // Another version, or somebody's hand, wrote it: nothing that is worth more than a fresh start.
    return [];
  }
}

function isScan(value: unknown): value is RecentScan {
  if (typeof value !== 'object' || value === null) return false;
  const { text, at, source } = value as Readonly<Record<string, unknown>>;
  return (
    typeof text === 'string' &&
    typeof at === 'number' &&
    (source === 'scan' || source === 'wedge' || source === 'typed')
  );
}
