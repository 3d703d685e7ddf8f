import type { HexText } from '../bundle/bundle.ts';
import type { CheckLine, CheckPart } from './checkReport.ts';
import { line } from './lineOf.ts';
import type { ReadBundle } from './parseBundle.ts';

const PART: CheckPart = { kind: 'file' };

/**
 * Grades whether the file is whole. Its own hash only shows that nothing happened to it by accident: whoever changes a
 * file can change that, too.
 *
 * @param expected the hash from elsewhere, such as from a printed page
 */
export function fileLine(
  { integrity, canonical }: ReadBundle,
  hash: HexText,
  expected: string | undefined,
): CheckLine {
  if (hash !== integrity.hash) return line(PART, 'contradicted', { code: 'hash_differs' });
  if (expected !== undefined && expected.toLowerCase() !== hash)
    return line(PART, 'contradicted', { code: 'hash_unexpected' });
  if (!canonical) return line(PART, 'consistent', { code: 'not_canonical' });
  return expected === undefined
    ? line(PART, 'consistent', { code: 'hash_fits' })
    : line(PART, 'proven', { code: 'hash_as_expected' });
}
