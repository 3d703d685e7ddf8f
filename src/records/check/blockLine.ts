import type { Header } from '../../chain/header.ts';
import type { ReportFacts } from '../reportFacts.ts';
import type { CheckSource, NodeWitness } from './anchorBlock.ts';
import type { CheckLine, CheckPart } from './checkReport.ts';
import { differences } from './differences.ts';
import type { JsonObject } from './json.ts';
import { type Grading, line } from './lineOf.ts';

const PART: CheckPart = { kind: 'block' };

/**
 * Grades the block that everything was read at.
 *
 * @param header undefined where the material holds none whose fields give its hash
 * @param witness what nodes said about it, where they were asked
 */
export function blockLine(
  { asked: _, agreed: __, ...stated }: JsonObject,
  header: Header | undefined,
  source: CheckSource,
  witness: NodeWitness | undefined,
): CheckLine {
  if (header === undefined)
    return line(PART, 'contradicted', { code: 'unread', cause: 'header_invalid', detail: '' });
  const { number, hash, time } = header;
  const found = differences(stated, { number, hash, time });
  if (found.length > 0)
    return line(PART, 'contradicted', ...found.map((one) => ({ code: 'differs' as const, ...one })));
  switch (source.kind) {
    case 'none':
      return line(PART, 'consistent', { code: 'block_not_compared' });
    case 'block_hash':
      return source.hash.toLowerCase() === hash
        ? line(PART, 'proven', { code: 'block_hash_fits' })
        : line(PART, 'contradicted', { code: 'block_hash_differs' });
    case 'nodes':
      return witnessLine(witness);
    default:
      return source satisfies never;
  }
}

function witnessLine({ agree, differ }: NodeWitness = { agree: [], differ: [], urls: [] }): CheckLine {
  if (differ.length > 0) return line(PART, 'contradicted', { code: 'nodes_differ', nodes: differ });
  if (agree.length > 0) return line(PART, 'proven', { code: 'nodes_agree', nodes: agree });
  return line(PART, 'consistent', { code: 'nodes_silent' });
}

/**
 * What all that is read at the block can be at best.
 *
 * @param trusted whether the contracts are known to be the network's own
 */
export function gradingOf({ grade }: CheckLine, trusted: boolean, shown: ReportFacts): Grading {
  const unread = shown.partners.filter(({ answer }) => answer === 'unread');
  const unknownPartners = new Set(unread.map(({ index }) => index));
  if (grade === 'proven' && trusted)
    return { best: 'proven', reason: { code: 'recomputed' }, unknownPartners };
  return {
    best: 'consistent',
    reason: { code: trusted ? 'block_not_compared' : 'network_unknown' },
    unknownPartners,
  };
}
