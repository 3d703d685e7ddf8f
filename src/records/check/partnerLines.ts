import type { PartnerFacts } from '../reportFacts.ts';
import type { CheckLine, CheckPart } from './checkReport.ts';
import { type JsonObject, membersOf } from './json.ts';
import { type Grading, line, unreadLine, valueLine } from './lineOf.ts';

/** Grades every partner by itself, and that none was left out. */
export function partnerLines(
  stated: readonly JsonObject[],
  shown: readonly PartnerFacts[],
  grading: Grading,
): CheckLine[] {
  const known = new Map(shown.map((partner) => [partner.index, partner]));
  const there = new Set<unknown>();
  const lines = stated.map((partner) => {
    const part = partOf(partner);
    const match = known.get(part.index);
    if (match === undefined || there.has(partner.index))
      return line(part, 'contradicted', { code: 'put_in' });
    const late = [...there].some((before) => typeof before === 'number' && before > match.index);
    there.add(partner.index);
    if (late) return line(part, 'contradicted', { code: 'out_of_order' });
    if (match.answer !== 'unread') return valueLine(part, partner, match, grading);
    if (partner.answer === 'unread') return line(part, 'consistent', { code: 'stated_unread' });
    return unreadLine(part, match.cause);
  });
  const leftOut = shown
    .filter(({ index }) => !there.has(index))
    .map((partner) => line(partOf(membersOf(partner)), 'contradicted', { code: 'partner_left_out' }));
  return [...lines, ...leftOut];
}

function partOf({ index, name }: JsonObject): Extract<CheckPart, { kind: 'partner' }> {
  return {
    kind: 'partner',
    index: typeof index === 'number' ? index : 0,
    ...(typeof name === 'string' ? { name } : {}),
  };
}
