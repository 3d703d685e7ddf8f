import type { CheckSource } from '../../../records/check/anchorBlock.ts';

/** What was entered about what to compare with; all of it is kept while one of it is chosen. */
export interface SourceEntry {
  readonly kind: CheckSource['kind'];
  readonly hash: string;
  /** One address a line; undefined where the app has its own. */
  readonly nodes: string | undefined;
  readonly expected: string;
}

const HASH = /^0x[0-9a-f]{64}$/i;

export function isHash(text: string): boolean {
  return HASH.test(text.trim());
}

/** @returns undefined where a line is no address */
export function nodesIn(text: string): readonly string[] | undefined {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const sound = lines.every((line) => URL.canParse(line) && /^https?:$/.test(new URL(line).protocol));
  return sound && lines.length > 0 ? lines : undefined;
}

/**
 * What to compare with, as entered.
 * @param own the app's own nodes
 * @returns undefined while it is not complete
 */
export function sourceOf(entry: SourceEntry, own: readonly string[]): CheckSource | undefined {
  switch (entry.kind) {
    case 'none':
      return { kind: 'none' };
    case 'block_hash':
      return isHash(entry.hash) ? { kind: 'block_hash', hash: entry.hash.trim() } : undefined;
    case 'nodes': {
      const nodes = entry.nodes === undefined ? own : nodesIn(entry.nodes);
      return nodes === undefined ? undefined : { kind: 'nodes', nodes };
    }
    default:
      return entry.kind satisfies never;
  }
}
