import type { Gln } from '../../../domain/identifiers.ts';
import type { Text } from '../../../ui/LocaleProvider.tsx';
import { type RowFace, rowFace } from '../rowFace.ts';
import { verdictOf } from '../rowVerdict.ts';
import type { DeliveryJob, DeliveryPack } from './delivery.ts';

/**
 * What is said of a pack against this job. A pack that its own answer lets pass is no green one here where somebody has
 * marked it, or where it belongs to no container of the run; a red stays the red it is.
 *
 * @param counted whether a container was scanned at all: before that, nothing is said of lists
 */
export function packFace(
  { row, fit }: DeliveryPack,
  words: Text,
  here: Gln | undefined,
  now: number,
  job: DeliveryJob,
  counted: boolean,
): RowFace {
  const face = rowFace(row, words, here, now);
  const { odd, expected, sentences, next } = words.text.goodsIn.packs;
  if (verdictOf(row)?.outcome !== 'genuine' || face.faded) return face;
  // What somebody has seen with their own eyes weighs more than a record without a fault.
  const { mark } = row;
  if (mark !== undefined)
    return { outcome: 'caution', word: odd[mark], sentence: sentences[mark], next: next[mark], faded: false };
  if (fit === 'not_announced' && !counted) return face;
  if (fit === 'not_announced' || fit === 'not_in_it') {
    const what = fit === 'not_announced' && isReceived(row) ? 'already_here' : fit;
    return { outcome: 'caution', word: odd[fit], sentence: sentences[what], next: next[what], faded: false };
  }
  if (fit === 'expected' && job === 'return')
    return { ...face, word: expected.return, sentence: sentences.goes_back, next: next.goes_back };
  return face;
}

/** Whether a pack stands as received here before. */
export function isReceived(row: DeliveryPack['row']): boolean {
  return verdictOf(row)?.findings.some(({ code }) => code === 'already_received') === true;
}
