import { applicationIdentifierAt } from './ai.ts';
import { checkValue } from './checkValue.ts';
import { SEPARATOR } from './parseElementString.ts';

/** What stands on medicine packs; others would only multiply the ways to read one text. */
const ON_PACKS = new Set([
  '01',
  '10',
  '11',
  '17',
  '21',
  '710',
  '711',
  '712',
  '713',
  '714',
  '715',
  '716',
  '717',
]);
/** Keeps the search short even for a text made to lengthen it. */
const MOST_STEPS = 4000;

/**
 * Ways to read an element string that lost its separators: each puts ASCII 29 before identifiers that packs
 * carry, none twice. Candidates to be checked and shown, never a reading.
 * @param year the present year
 */
export function splitRunTogether(text: string, year: number): string[] {
  const found: string[] = [];
  let steps = 0;

  function follow(at: number, before: string, seen: ReadonlySet<string>): void {
    const entry = applicationIdentifierAt(text, at);
    if (entry === undefined || !ON_PACKS.has(entry.ai) || seen.has(entry.ai)) return;
    const from = at + entry.ai.length;
    const now = new Set(seen).add(entry.ai);
    for (let end = from + entry.min; end <= Math.min(from + entry.max, text.length); end++) {
      if (++steps > MOST_STEPS || checkValue(entry, text.slice(from, end), 0, year) !== undefined) return;
      const read = before + text.slice(at, end);
      if (end === text.length) found.push(read);
      else follow(end, entry.predefined ? read : read + SEPARATOR, now);
    }
  }

  follow(0, '', new Set());
  return found;
}
