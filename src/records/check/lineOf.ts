import type { UnreadCause, UnreadCode } from '../../domain/fact.ts';
import { canonicalJson } from '../bundle/canonicalJson.ts';
import type { CheckLine, CheckPart, CheckReason, Grade } from './checkReport.ts';
import { differences } from './differences.ts';
import { isObject, membersOf } from './json.ts';
import { knownParties, namesAny } from './knownParties.ts';

/** What all parts of one bundle are graded with. */
export interface Grading {
  /** What a part can be at best: proven only where the block was compared with something outside. */
  readonly best: Grade;
  /** Why. */
  readonly reason: CheckReason;
  /** Partners that the material does not show. */
  readonly unknownPartners: ReadonlySet<number>;
}

/** Grades something the ledger answers in three ways, by what the material shows. */
export function answerLine(part: CheckPart, stated: unknown, shown: unknown, grading: Grading): CheckLine {
  const answer = membersOf(shown);
  if (answer.status === 'unread') {
    const { status, cause } = membersOf(stated);
    if (status !== 'unread') return unreadLine(part, answer.cause);
    // What a label does not ask for is not read the second time either; what a node failed to give may be anything.
    const unasked = causeOf(cause).code === 'depends_on_unread' && sameCause(cause, answer.cause);
    return line(part, unasked ? grading.best : 'consistent', { code: 'stated_unread' });
  }
  const said = answer.level === 'said';
  return valueLine(part, stated, shown, said ? saidGrading(grading) : grading);
}

/** Grades a value that the material shows. */
export function valueLine(part: CheckPart, stated: unknown, shown: unknown, grading: Grading): CheckLine {
  const { best, reason, unknownPartners } = grading;
  const found = differences(knownParties(stated, unknownPartners), shown);
  if (found.length > 0)
    return {
      part,
      grade: 'contradicted',
      reasons: found.map((difference) => ({ code: 'differs', ...difference })),
    };
  if (namesAny(stated, unknownPartners)) return line(part, 'consistent', { code: 'partner_not_shown' });
  return line(part, best, reason);
}

/** A node's word is never more than that. */
export function saidGrading(grading: Grading): Grading {
  return { ...grading, best: 'consistent', reason: { code: 'said_by_one_node' } };
}

export function line(part: CheckPart, grade: Grade, ...reasons: readonly CheckReason[]): CheckLine {
  return { part, grade, reasons };
}

/** Something that the material should show and does not. */
export function unreadLine(part: CheckPart, cause: unknown): CheckLine {
  const { code, detail } = causeOf(cause);
  const against = AGAINST.has(code) || (code === 'depends_on_unread' && AGAINST.has(detail));
  if (!against) return line(part, 'consistent', { code: 'not_in_material' });
  return line(part, 'contradicted', { code: 'unread', cause: code, detail });
}

/** Causes that speak against what was recorded; with all others, it is only not there. */
const AGAINST: ReadonlySet<string> = new Set<UnreadCode>([
  'answer_malformed',
  'wrong_chain',
  'wrong_contract',
  'header_invalid',
  'proof_invalid',
  'trail_mismatch',
  'head_stale',
]);

function causeOf(cause: unknown): Required<Pick<UnreadCause, 'detail'>> & { readonly code: string } {
  const { code, detail } = isObject(cause) ? cause : {};
  return {
    code: typeof code === 'string' ? code : '',
    detail: typeof detail === 'string' ? detail : '',
  };
}

function sameCause(a: unknown, b: unknown): boolean {
  return canonicalJson(a) === canonicalJson(b);
}

const ORDER: readonly Grade[] = ['contradicted', 'consistent', 'proven'];

/** The weakest of several; *proven* of none. */
export function weakest(grades: readonly Grade[]): Grade {
  return ORDER.find((grade) => grades.includes(grade)) ?? 'proven';
}
